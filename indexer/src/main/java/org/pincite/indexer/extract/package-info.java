/// A file comes in; its raw pages go out: lines where they stand, in the size and weight they are
/// set in.
///
/// This is the only package that knows Tika and PDFBox. It finds out what a file is, reads it, and
/// judges nothing: what is a heading, a footnote or a page number is for `structure` to say. A file
/// that cannot be read is [Unreadable][org.pincite.indexer.extract.Extraction.Unreadable] with a
/// reason, never an exception.
///
/// It imports no other package of the project. Distances are in points (1/72 inch), from the page's
/// upper left corner.
@NullMarked
package org.pincite.indexer.extract;

import org.jspecify.annotations.NullMarked;

/// A file comes in. What has pages goes out as raw pages: lines where they stand, in the size and
/// weight they are set in. What has none (Word, OpenDocument, RTF, HTML, Markdown, plain text) goes
/// out as blocks in the order of reading, with the notes they call.
///
/// Each format without pages is first brought to one markup, HTML's with notes added, and that is
/// read; a new format is a class that writes it. This is the only package that knows Tika, PDFBox,
/// POI and jsoup. It finds out what a file is, reads it, and judges nothing: what is a heading, a
/// footnote or a page number is for `structure` to say. A file that cannot be read is
/// [Unreadable][org.pincite.indexer.extract.Extraction.Unreadable] with a reason, never an
/// exception.
///
/// Files are read in a child process with [Limits][org.pincite.indexer.extract.Limits], because a
/// hostile file can hang, fill the memory or end the process that reads it. The child runs the same
/// reading as [Extractor#inProcess][org.pincite.indexer.extract.Extractor] and sends back the
/// [Extraction][org.pincite.indexer.extract.Extraction] whole: a new case of it needs to be a
/// record of records, lists, numbers and words, and nothing else.
///
/// It imports no other package of the project. Distances are in points (1/72 inch), from the page's
/// upper left corner.
@NullMarked
package org.pincite.indexer.extract;

import org.jspecify.annotations.NullMarked;

/// The project's vocabulary: what a paper is once it has been read.
///
/// Nothing comes in and nothing goes out; every other package speaks in these records. It imports
/// no library and no other package of the project.
///
/// The one idea to know before reading on is [PagedText][org.pincite.indexer.document.PagedText]: a
/// paper has one text, every place in it is a [Span][org.pincite.indexer.document.Span] of that
/// text, and the page of a place is computed from its offset, never guessed from words.
@NullMarked
package org.pincite.indexer.document;

import org.jspecify.annotations.NullMarked;

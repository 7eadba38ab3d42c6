/// Raw pages or blocks come in; a paper goes out: its text with page starts, its passages, its
/// footnotes tied to their markers.
///
/// This is the only package that judges a layout. Its stages stand in
/// [PaperReader][org.pincite.indexer.structure.PaperReader] in the order in which a careful reader
/// would go: what repeats on every page is taken off, the foot is parted from the body, lines are
/// joined to blocks, marks are tied to notes, and only then is the text laid out and cut into
/// passages.
///
/// A file without pages has no layout to judge: its blocks are laid out as they come, and no place
/// of it has a page. Both roads meet in elements with a role, and are one from there on: who
/// speaks, which headings stand above, what is a recommendation.
///
/// A rule that cannot decide leaves things as printed: a number that may be a page number stays in
/// the text, a mark that may belong to two notes belongs to none. It imports `document` and
/// `extract`.
@NullMarked
package org.pincite.indexer.structure;

import org.jspecify.annotations.NullMarked;

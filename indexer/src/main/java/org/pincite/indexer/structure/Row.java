package org.pincite.indexer.structure;

/// What a block is that is a table's row.
///
/// @param grid the table
/// @param header whether it says what the rows below it hold
record Row(Grid grid, boolean header) {}

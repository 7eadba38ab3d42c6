/// Papers go in, passages come out: the index on disk.
///
/// This is the only package that knows Lucene.
/// [IndexBuilder][org.pincite.indexer.index.IndexBuilder] writes,
/// [PassageIndex][org.pincite.indexer.index.PassageIndex] reads. A paper is one block of Lucene
/// documents: its pages, its passages and its catalogue entry; the block is replaced in one step,
/// so a reader sees a paper whole, old or new. What it cites stands beside the block, since where
/// that leads may change while the paper does not; one commit has both.
///
/// The commit says with which [Schema][org.pincite.indexer.index.Schema] it was written, and a
/// reader of another schema says so and names the command that rebuilds. It imports `document`.
@NullMarked
package org.pincite.indexer.index;

import org.jspecify.annotations.NullMarked;

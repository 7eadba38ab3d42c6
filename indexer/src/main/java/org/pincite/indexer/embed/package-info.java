/// Text becomes vectors: words in, directions out, near each other where they mean the like.
///
/// In: a question, or a passage's words with what stands around them. Out: vectors of
/// [org.pincite.indexer.embed.Embedder#DIMENSIONS] numbers and of length 1, whose dot product is
/// their cosine. The model is bge-small-en-v1.5, quantised, out of the class path; nothing is
/// downloaded. The only package that knows ONNX Runtime and the tokenizer.
@NullMarked
package org.pincite.indexer.embed;

import org.jspecify.annotations.NullMarked;

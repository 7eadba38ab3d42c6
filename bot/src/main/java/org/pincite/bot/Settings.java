package org.pincite.bot;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What `config/application.yaml` or the environment says under `pincite`.
///
/// @param corpus the folder with the papers
/// @param index the folder of the index
/// @param acronyms the file that says what acronyms stand for; it need not be there
/// @param reranker the ONNX file of a cross-encoder; null where nobody has brought one
/// @param collection the folder of the corpus to which questions are bound that name none; null for
///   all papers
/// @param watch whether the server reads what is put into the corpus while it serves
record Settings(
    Path corpus,
    Path index,
    Path acronyms,
    @Nullable Path reranker,
    @Nullable String collection,
    boolean watch) {

  /// The same with another index.
  Settings withIndex(Path other) {
    return new Settings(corpus, other, acronyms, reranker, collection, watch);
  }
}

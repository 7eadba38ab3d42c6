package org.pincite.indexer.source;

import java.io.Serial;
import java.nio.file.Path;

/// The corpus cannot be taken as it stands: its folder or its manifest has to be put right first.
///
/// The message is one sentence for the person who can do so: where, the bad value, and what was
/// expected.
public final class CorpusException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  CorpusException(String sentence) {
    super(sentence);
  }

  CorpusException(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  /// The folder holds no papers; whether that is wrong is for the caller to say.
  public static CorpusException empty(Path folder) {
    return new CorpusException(
        "corpus \"%s\" holds no papers: put files into it, or name another".formatted(folder));
  }
}

package org.pincite.indexer.index;

/// The index cannot be used. The message is one sentence that names the folder and says what to do.
public final class IndexException extends RuntimeException {

  private static final long serialVersionUID = 1;

  IndexException(String sentence) {
    super(sentence);
  }

  IndexException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}

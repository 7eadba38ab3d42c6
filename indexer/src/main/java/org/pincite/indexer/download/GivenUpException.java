package org.pincite.indexer.download;

import java.io.Serial;

/// A download that another attempt would not mend. The message is a sentence without its full stop.
final class GivenUpException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  GivenUpException(String sentence) {
    super(sentence);
  }

  GivenUpException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}

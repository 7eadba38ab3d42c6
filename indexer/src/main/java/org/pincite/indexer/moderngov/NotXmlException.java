package org.pincite.indexer.moderngov;

import java.io.Serial;

/// Something answered that is not the web service; it may be elsewhere.
final class NotXmlException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  NotXmlException(String sentence) {
    super(sentence);
  }
}

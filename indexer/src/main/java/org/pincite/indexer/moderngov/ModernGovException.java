package org.pincite.indexer.moderngov;

import java.io.Serial;

/// A committee system did not answer as expected. The message is one or more sentences for the
/// person who named it.
public class ModernGovException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  ModernGovException(String sentences) {
    super(sentences);
  }

  /// It answers people, and not programs: nothing more is asked of it.
  static final class Refused extends ModernGovException {

    @Serial private static final long serialVersionUID = 1L;

    Refused(String sentences) {
      super(sentences);
    }
  }
}

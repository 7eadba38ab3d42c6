package org.pincite.bot;

/// The settings cannot be taken as they stand. The message is one sentence that says where and what
/// was expected.
final class SettingsException extends RuntimeException {

  private static final long serialVersionUID = 1;

  SettingsException(String sentence) {
    super(sentence);
  }

  SettingsException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}

package org.pincite.bot.slack;

/// A call of Slack's that did not do what it should. The message says which and why, without
/// tokens.
final class SlackFailure extends Exception {

  private static final long serialVersionUID = 1;

  /// What is known of the call.
  enum Kind {
    /// It never arrived, so it can be made again.
    UNSENT,
    /// It may or may not have been done.
    UNSURE,
    /// Slack would not do it, and will not.
    REFUSED
  }

  private final Kind kind;
  private final String error;

  SlackFailure(Kind kind, String method, String error) {
    super("%s: %s".formatted(method, error));
    this.kind = kind;
    this.error = error;
  }

  Kind kind() {
    return kind;
  }

  /// Slack's own word for it: "channel_not_found".
  String error() {
    return error;
  }
}

package org.pincite.bot.slack;

/// A text in which Slack finds no markup: no `<!channel>`, no `<@U…>`, no link. The ampersand comes
/// first, or it would be escaped twice. <https://docs.slack.dev/messaging/formatting-message-text>
final class Escaped {

  private Escaped() {}

  static String of(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /// What an escaped text was.
  static String undo(String text) {
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }
}

package org.pincite.bot.slack;

/// The names of what can be pressed.
final class Action {

  static final String COMMAND = "/pincite";

  /// "Find the source of this".
  static final String FIND_SOURCE = "find_source";

  static final String MORE = "more_passages";
  static final String COPY = "copy_as_footnote";
  static final String OPEN = "open_page";
  static final String SHARE = "share_in_channel";
  static final String VOTE = "vote";

  /// The value of a vote begins with one of these; the question's id follows.
  static final String HELPFUL = "+";

  static final String NOT_HELPFUL = "-";

  private Action() {}
}

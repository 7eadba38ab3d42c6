package org.pincite.bot.slack;

import java.util.List;
import java.util.function.UnaryOperator;

/// What Pincite says in its own words.
final class Saying {

  private static final String HOW =
      "Ask in your own words, for instance: what did the letter recommend about data?"
          + " I answer with quotations from the papers, each with its page.";

  private Saying() {}

  /// A message of one paragraph.
  static Message plain(String words) {
    String bounded = Clipped.of(words, 2_000);
    return of(bounded, rich -> rich.plain(bounded));
  }

  /// What a footnote is to read, to be copied.
  static Message footnote(String citation) {
    return of(citation, rich -> rich.plain(citation).preformatted());
  }

  static Message how() {
    return plain(HOW);
  }

  static Message refused(String reason) {
    return plain("I cannot answer you here: %s.".formatted(reason));
  }

  static Message failed() {
    return plain(
        "Something went wrong while I looked for an answer. It has been logged; please ask again in"
            + " a while.");
  }

  static Message forgotten() {
    return plain("That question is no longer kept. Please ask it again.");
  }

  static Message thanks() {
    return plain("Thank you. Your vote is kept without your name.");
  }

  static Message unsure() {
    return plain(
        "I was interrupted while I was sending an answer. If there is none above, please ask again.");
  }

  private static Message of(String words, UnaryOperator<Rich> drawn) {
    return new Message(List.of(drawn.apply(new Rich()).block()), Escaped.of(words));
  }
}

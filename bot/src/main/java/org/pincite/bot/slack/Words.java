package org.pincite.bot.slack;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.bot.answer.Question;

/// Reads what somebody wrote: Slack writes names and links in angle brackets.
/// <https://docs.slack.dev/messaging/formatting-message-text>
final class Words {

  /// `<@U123>`, `<@U123|name>`, `<!here>`, `<#C123|channel>`, `<https://…|words>`.
  private static final Pattern MARKUP = Pattern.compile("<([@!#]?)([^<>|]*)(?:\\|([^<>]*))?>");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private Words() {}

  /// The question in plain words: without the people and groups that are called, and of links what
  /// they say.
  static String plain(String written) {
    Matcher markup = MARKUP.matcher(written);
    String words =
        markup.replaceAll(found ->
            Matcher.quoteReplacement(words(found.group(1), found.group(2), found.group(3))));
    return SPACE.matcher(Escaped.undo(words)).replaceAll(" ").strip();
  }

  private static String words(String sign, String target, String label) {
    return switch (sign) {
      case "@", "!" -> " ";
      case "#" -> label == null ? " " : label;
      default -> label == null ? target : label;
    };
  }

  /// The beginning of a message that is longer than any question.
  static String beginning(String words) {
    return words.length() <= Question.LONGEST
        ? words
        : words.substring(0, Clipped.cut(words, Question.LONGEST));
  }
}

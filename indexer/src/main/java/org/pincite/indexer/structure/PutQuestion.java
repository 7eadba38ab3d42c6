package org.pincite.indexer.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A question that one member put to another in writing: "Question by Ann Reed to Tom Okafor,
/// Cabinet Member for Ferries", with the question below it and then, below "Answer", the answer.
/// Seen in the papers of county councils, which print no names before what is said.
///
/// @param asker who asks
/// @param answerer who is asked, and so answers; null where the heading names an office alone
/// @param role the answerer's; null where none is printed
record PutQuestion(String asker, @Nullable String answerer, @Nullable String role) {

  /// "Answer" stands below the heading that has the question.
  static final Role.Heading ANSWERED = new Role.Heading(10);

  private static final String NAME =
      "\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:(?:de|la|van|von|der|den)\\s+)*\\p{Lu}[\\p{L}.'’-]*){1,5}";

  private static final Pattern PUT =
      Pattern.compile(
          "^(?:Written |Oral |Supplementary )?Question(?:\\s+(?:No\\.?\\s*)?\\d{1,3})?[\\s:.–—-]+"
              + "(?:by|from|put by)\\s+(?<asker>"
              + NAME
              + ")\\s+to\\s+(?:(?<answerer>"
              + NAME
              + ")(?=\\s*$|\\s*[,(–—]|\\s+-\\s)[\\s,(–—-]*(?<role>[^()]{3,120}?)?\\)?|the\\s.{3,160})\\s*$");

  /// An office is nobody's name: "to Cabinet Member, Tom Okafor".
  private static final Pattern OFFICE =
      Pattern.compile(
          "\\b(?:Cabinet|Member|Leader|Chair|Chairman|Mayor|Council|Committee|Minister|Secretary|Portfolio)\\b");

  private static final Pattern ANSWER =
      Pattern.compile("^(?:Answer|Reply|Response)\\s*[:.]?$", Pattern.CASE_INSENSITIVE);

  private static final Pattern END =
      Pattern.compile(
          "^(?:(?:Question|Q) ?(?:No\\.? ?)?\\d{1,3}\\b[:.]?|(?:Answer|Reply|Response)\\b\\s*[:.–—-]).*",
          Pattern.DOTALL);

  /// The question that a heading puts; null where it puts none.
  static @Nullable PutQuestion of(String heading) {
    Matcher put = PUT.matcher(heading.replace('\n', ' ').strip());
    if (!put.matches() || OFFICE.matcher(put.group("asker")).find()) {
      return null;
    }
    String answerer = put.group("answerer");
    return answerer == null || OFFICE.matcher(answerer).find()
        ? new PutQuestion(put.group("asker"), null, null)
        : new PutQuestion(put.group("asker"), answerer, put.group("role"));
  }

  /// Whether the answer begins below these words.
  static boolean isAnswer(String heading) {
    return ANSWER.matcher(heading.strip()).matches();
  }

  /// Whether running text is no longer the asker's or the answerer's: the number of the next
  /// question ("Question 2"), or an answer that its own first word announces ("Reply: …").
  static boolean ends(String words) {
    return END.matcher(words.strip()).matches();
  }
}

package org.pincite.indexer.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.PersonName;

/// The heading of a question that was put in writing: "2018/0171 - Knife Crime Shaun Bailey AM",
/// with the question below it and the answers as turns. Seen in Mayor's Question Time.
final class NumberedQuestion {

  private static final Pattern BEGINS =
      Pattern.compile("^\\d{4}/\\d{1,5}(?:-\\d{1,2})?\\s*[-–—:]\\s*\\S");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /// A name of "Dr Anne-Marie de la Cour OBE AM" has no more words than this.
  private static final int NAME = 8;

  /// It stands below all that the file calls headings, and beside its like.
  static final Role.Heading HEADING = new Role.Heading(9);

  private NumberedQuestion() {}

  static boolean begins(String words) {
    return BEGINS.matcher(words).find() && HeadingWords.fit(words);
  }

  /// Who asks, as the paper's labels name the person; null where the heading does not end with the
  /// full name of exactly one who speaks in the paper: "2019/20759 - Free Speech AM" names nobody.
  static @Nullable String asker(String heading, Speakers speakers) {
    if (!begins(heading)) {
      return null;
    }
    List<String> words = List.of(SPACE.split(heading.strip()));
    int first = Math.max(2, words.size() - NAME);
    for (int from = words.size() - 2; from >= first; from--) {
      PersonName name = PersonName.of(String.join(" ", words.subList(from, words.size())));
      String speaker = name.isFull() ? speakers.called(name) : null;
      if (speaker != null) {
        return speaker;
      }
    }
    return null;
  }
}

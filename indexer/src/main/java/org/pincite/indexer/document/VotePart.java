package org.pincite.indexer.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a passage has of a recorded vote. Councils and parliaments print "Yeas" or "For (57)" with
/// the names of those who voted so below it, then "Nays" with theirs, and the clerk says the
/// result, "yeas 9, nays 6". What was voted on is said in the debate before.
public enum VotePart {
  /// Who voted for it.
  FOR("Yeas?|Ayes?|For|Contents?"),
  /// Who voted against it.
  AGAINST("Nays?|Noes|Against|Not-Contents?"),
  /// Who did neither.
  NEITHER("Abstentions?|Abstain(?:ed)?|Absent|Paired"),
  /// How many did which.
  RESULT("");

  /// "Yeas 9, Nays 6", "ayes: 93; noes: 54"; "by 93 votes to 54".
  private static final Pattern COUNT =
      Pattern.compile(
          "(?i)\\b(?:yeas?|ayes?)\\W{1,3}\\d+\\W+(?:and )?(?:nays?|noes)\\W{1,3}\\d|\\b\\d+ votes? to \\d");

  private static final List<VotePart> LABELLED = List.of(FOR, AGAINST, NEITHER);

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}.'’-]*");

  /// At least this share of the words below such a label are names and titles.
  private static final double NAMES = 0.6;

  private final Pattern label;

  /// The label, and the names in the next line; behind a count also in the same.
  private final Pattern labelled;

  VotePart(String label) {
    String counted = "(?:" + label + ") ?\\(\\d+\\)[.:]?";
    String plain = "(?:" + label + ")[.:]?";
    this.label = Pattern.compile(counted + "|" + plain);
    this.labelled =
        Pattern.compile("(?:" + counted + "\\s|" + plain + "\\h*\\n)(.*)", Pattern.DOTALL);
  }

  /// Whether these words alone stand above the names of those who voted.
  public static boolean isLabel(String words) {
    return labelledBy(words.strip()) != null;
  }

  /// Whether words are a list of names: "His Worship Mayor Katz, Councillors Eadie and Smith."
  public static boolean areNames(String words) {
    int all = 0;
    int large = 0;
    Matcher word = WORD.matcher(words);
    while (word.find()) {
      all++;
      large += Character.isUpperCase(word.group().codePointAt(0)) ? 1 : 0;
    }
    return large > 0 && large >= NAMES * all;
  }

  /// What a passage has of a vote; null where it has nothing of one.
  ///
  /// @param text the passage's words, with a label before them or none
  /// @param headings the headings above it, the nearest last
  public static @Nullable VotePart of(String text, List<String> headings) {
    for (VotePart part : LABELLED) {
      Matcher names = part.labelled.matcher(text);
      if (names.matches() && areNames(names.group(1))) {
        return part;
      }
    }
    VotePart above = headings.isEmpty() ? null : labelledBy(headings.getLast());
    if (above != null && areNames(text)) {
      return above;
    }
    return COUNT.matcher(text).find() ? RESULT : null;
  }

  private static @Nullable VotePart labelledBy(String words) {
    return LABELLED.stream()
        .filter(part -> part.label.matcher(words).matches())
        .findFirst()
        .orElse(null);
  }
}

package org.pincite.indexer.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells the publisher from the title among the words of a citation.
///
/// @param publisher null where the words have none
/// @param title null where the words have none
record Titles(@Nullable String publisher, @Nullable String title) {

  static final Titles NONE = new Titles(null, null);

  /// A title that ends with one of these was cut out of a sentence: "data for England in" March
  /// 2023.
  private static final Set<String> UNFINISHED =
      Set.of(
          "in", "since", "by", "until", "from", "between", "at", "to", "during", "before", "after",
          "and", "the", "a", "about", "around", "as");

  private static final Set<String> OPENINGS =
      Set.of(
          "as",
          "from",
          "between",
          "since",
          "on",
          "during",
          "until",
          "by",
          "after",
          "before",
          "excluding",
          "including",
          "includes",
          "note",
          "figures",
          "for",
          "when",
          "where",
          "while");

  private static final Pattern PAPER =
      Pattern.compile(
          "(?i).*\\b(?:report|review|letter|minutes|statement|plan|strategy|transcript|inquiry|evidence"
              + "|guidance|act|bill|regulations|paper|framework|survey|speech|press release|deb|hansard"
              + "|email|submission|exhibit|decision|memorandum|agenda|briefing|judgment)s?\\b.*");

  /// The words of each segment, in order, to publisher and title.
  ///
  /// @param yearLast whether nothing but a year in brackets follows: "…, NICE (2007)", where the
  ///   publisher is the last, or is not told apart
  /// @param authorFirst whether a year in brackets stood behind the first: "DWP (2004) Public …"
  static Titles of(List<String> segments, boolean authorFirst, boolean yearLast) {
    List<String> whole = joined(segments);
    if (whole.isEmpty()) {
      return NONE;
    }
    if (whole.size() == 1) {
      return new Titles(null, whole.getFirst());
    }
    if (authorFirst) {
      return new Titles(whole.getFirst(), whole.get(1));
    }
    for (int i = 1; i < whole.size(); i++) {
      if (whole.get(i).startsWith("“")) {
        return new Titles(String.join(", ", whole.subList(0, i)), unquoted(whole.get(i)));
      }
    }
    String last = whole.getLast();
    boolean publisherLast =
        Bodies.isOne(last)
            && !Bodies.isOne(whole.getFirst())
            && (yearLast || isPaper(whole.getFirst()) || whole.getFirst().split(" ").length > 3);
    if (!publisherLast && (yearLast || isPaper(whole.getFirst()))) {
      return new Titles(null, String.join(", ", whole));
    }
    return publisherLast
        ? new Titles(last, String.join(", ", whole.subList(0, whole.size() - 1)))
        : new Titles(String.join(", ", whole.subList(0, whole.size() - 1)), last);
  }

  private static String unquoted(String words) {
    return words.substring(1).replaceFirst("”.*$", "");
  }

  private static boolean isPaper(String words) {
    return PAPER.matcher(words).matches() && !Bodies.isOne(words);
  }

  /// Joins what goes on in small letters to what stands before: "less talk, more action".
  private static List<String> joined(List<String> segments) {
    List<String> joined = new ArrayList<>();
    for (String segment : segments) {
      boolean goesOn = !joined.isEmpty() && Character.isLowerCase(segment.codePointAt(0));
      joined.add(goesOn ? joined.removeLast() + ", " + segment : segment);
    }
    return joined;
  }

  /// Whether words read like the beginning of a title, and not like a piece of a sentence.
  static boolean fits(Tokens tokens, Part.Words words) {
    Token first = tokens.at(words.from());
    Token last = tokens.at(words.to() - 1);
    boolean begins =
        first.isCapitalised()
            || first.text().matches("[“‘\"\\d].*")
            || first.word().equals("written")
            || first.word().equals("oral")
            || first.word().equals("submissions");
    return begins
        && !OPENINGS.contains(first.word())
        && !UNFINISHED.contains(last.word())
        && !Prose.is(tokens, words.from(), words.to());
  }

  /// Whether the title by itself shows that it is one: it calls itself a paper, or its words have
  /// capitals.
  boolean isPlain() {
    String words = title == null ? "" : title;
    return publisher != null
        || PAPER.matcher(words).matches()
        || Pattern.compile(" ")
            .splitAsStream(words)
            .filter(word -> word.length() > 3)
            .allMatch(word -> !word.toLowerCase(Locale.UK).equals(word));
  }

  /// Whether nothing but publisher and title is enough: "GLA, London Policing Board Member".
  boolean standsAlone() {
    return publisher != null && Bodies.isOne(publisher) && title != null;
  }
}

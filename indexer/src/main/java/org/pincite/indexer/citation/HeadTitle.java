package org.pincite.indexer.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.PaperDate;

/// The title that a paper's head gives it.
///
/// @param publisher null where the head does not say
/// @param title null where the head does not say
record HeadTitle(@Nullable String publisher, @Nullable String title) {

  private static final HeadTitle NONE = new HeadTitle(null, null);

  /// "Subject: Adoption of the Kent Minerals and Waste Local Plan", up to the next label.
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?:Subject|Title|Report title|Report Title) ?: *(.{4,200}?)(?: (?:Classification|Summary|Key decision) ?:.*)?");

  /// A head that is a label, a greeting, or a contact is no title: "By: …", "Direct Dial/Ext: …".
  private static final Pattern LABEL = Pattern.compile("[\\p{L}/. -]{2,30}:(?: .*)?|.*@.*|Dear .*");

  private static final Pattern APPENDIX =
      Pattern.compile("(?i)(?:appendix|annexe?|schedule)(?: \\p{Alnum}{1,2})?");

  private static final int LONGEST = 20;
  private static final int LONGEST_BEFORE_DATE = 10;

  /// The words of a cover's title: "Behaviour Change – Report" has four tokens, and the least.
  private static final int LARGE = 4;

  private static final int LONG_WORD = 4;

  /// "MINUTES of a meeting of the Cabinet held in …" stands below the council's and the body's
  /// name.
  private static final int MINUTES_WITHIN = 5;

  /// What many papers are called alike: "Budget Amendment Form", "Question 1".
  private static final Pattern OF_MANY =
      Pattern.compile("(?i).*\\b(?:form|template)|question \\d+");

  static HeadTitle plain(String title) {
    return new HeadTitle(null, title);
  }

  /// @param cover the title that a cover sets in large type; null where there is no cover
  static HeadTitle of(Head head, @Nullable String cover, String file) {
    if (head.isLetter()) {
      return NONE;
    }
    HeadTitle labelled = labelled(head);
    HeadTitle dated = labelled == null ? dated(head.lines()) : labelled;
    if (dated != null) {
      return dated;
    }
    HeadTitle first = cover != null ? plain(capital(cover)) : first(head.lines());
    boolean large =
        cover != null
            && Tokens.of(cover).size() >= LARGE
            && Character.isUpperCase(cover.codePointAt(0))
            && !OF_MANY.matcher(cover).matches();
    return large || agree(first.title(), file) ? first : NONE;
  }

  /// Whether more than half of a title's longer words are in the file's name.
  private static boolean agree(@Nullable String title, String file) {
    if (title == null) {
      return false;
    }
    String name = file.toLowerCase(Locale.UK);
    List<String> words =
        Pattern.compile("[^\\p{L}]+")
            .splitAsStream(title.toLowerCase(Locale.UK))
            .filter(word -> word.length() >= LONG_WORD)
            .toList();
    return words.stream().filter(name::contains).count() * 2 > words.size()
        || title.contains("ranscript of ");
  }

  private static @Nullable HeadTitle labelled(Head head) {
    for (String line : head.lines()) {
      Matcher label = LABELLED.matcher(line);
      if (label.matches()) {
        return plain(label.group(1));
      }
    }
    return null;
  }

  /// A meeting's record says whose it is, then when: on one line ("Module 1 public hearing –
  /// transcript, 20 June 2023"), or on lines of their own ("NATIONAL ASSEMBLY", "OFFICIAL REPORT",
  /// "Wednesday, 1st December, 1999").
  private static @Nullable HeadTitle dated(List<String> lines) {
    for (int i = 0; i < Math.min(4, lines.size()); i++) {
      Tokens tokens = Tokens.of(lines.get(i));
      int date = endingDate(tokens);
      if (date == 0) {
        return i == 0 || !areShort(lines.subList(0, i))
            ? null
            : headed(joined(lines.subList(0, i)), lines);
      }
      boolean appended = lines.subList(0, i + 1).stream().anyMatch(HeadTitle::isAppended);
      String record = date > 0 && !appended ? record(lines, i) : null;
      if (record != null) {
        return recorded(lines, i, bare(tokens.words(0, date)), record);
      }
    }
    return null;
  }

  /// The title, and that it is of minutes where a line below says so.
  private static HeadTitle headed(String title, List<String> lines) {
    boolean minutes =
        !title.toLowerCase(Locale.UK).contains("minutes")
            && lines.stream()
                .limit(MINUTES_WITHIN)
                .anyMatch(line -> line.toLowerCase(Locale.UK).startsWith("minutes of"));
    return plain(minutes ? title + " – minutes" : title);
  }

  private static HeadTitle recorded(List<String> lines, int i, String body, String record) {
    String title =
        body.toLowerCase(Locale.UK).contains(record) ? body : capital(body) + " – " + record;
    boolean headed =
        i > 0 && areShort(lines.subList(i - 1, i)) && !APPENDIX.matcher(lines.get(i - 1)).matches();
    if (!headed && title.startsWith("London Assembly ")) {
      return new HeadTitle("London Assembly", title.substring("London Assembly ".length()));
    }
    return new HeadTitle(headed ? capital(lines.get(i - 1)) : null, title);
  }

  /// What record the line, or the next, calls the paper; null where neither does.
  private static @Nullable String record(List<String> lines, int i) {
    String next = i + 1 < lines.size() ? lines.get(i + 1) : "";
    for (String word : List.of("transcript", "minutes")) {
      boolean here = lines.get(i).toLowerCase(Locale.UK).contains(word);
      if (here || next.toLowerCase(Locale.UK).startsWith(word)) {
        return word;
      }
    }
    return null;
  }

  /// "Governance Update Appendix 1 – County Council": an extract, and not the record itself.
  private static boolean isAppended(String line) {
    return line.toLowerCase(Locale.UK).contains("appendix") && !APPENDIX.matcher(line).matches();
  }

  /// Where the date begins that ends a line; -1 where none does.
  private static int endingDate(Tokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Found<PaperDate> date = DateForm.at(tokens, i);
      if (date != null && date.what() instanceof PaperDate.Day) {
        return date.next() == tokens.size() ? i : -1;
      }
    }
    return -1;
  }

  private static boolean areShort(List<String> lines) {
    return lines.stream()
        .allMatch(line ->
            Tokens.of(line).size() <= LONGEST_BEFORE_DATE
                && Tokens.of(line).list().stream().noneMatch(Token::isNumber)
                && !LABEL.matcher(line).matches());
  }

  private static String joined(List<String> lines) {
    return String.join(" – ", lines.stream().map(HeadTitle::capital).toList());
  }

  /// A first line that reads like a title, with what calls it a transcript, and an appendix with
  /// its own title.
  private static HeadTitle first(List<String> lines) {
    List<String> title = new ArrayList<>();
    for (String line : lines.subList(0, Math.min(2, lines.size()))) {
      boolean wanted =
          title.isEmpty()
              || APPENDIX.matcher(title.getFirst()).matches()
              || line.startsWith("Transcript of ");
      if (wanted && isTitle(line)) {
        title.add(line);
      }
      if (title.isEmpty()) {
        return NONE;
      }
    }
    boolean bareAppendix = title.size() == 1 && APPENDIX.matcher(title.getFirst()).matches();
    return title.isEmpty() || bareAppendix ? NONE : headed(joined(title), lines);
  }

  private static boolean isTitle(String line) {
    Tokens tokens = Tokens.of(line);
    return tokens.size() <= LONGEST
        && line.length() >= 6
        && tokens.at(0).isCapitalised()
        && !line.endsWith(".")
        && !line.endsWith(",")
        && endingDate(tokens) < 0
        && !OF_MANY.matcher(line).matches()
        && !LABEL.matcher(line).matches()
        && !Prose.is(tokens, 0, tokens.size());
  }

  private static String bare(String words) {
    return words.strip().replaceFirst("[\\s,–—:-]+$", "").replaceFirst("(?i) on$", "");
  }

  /// Words that are all in capitals in the capitals of a title: "Council of the City of Winnipeg".
  static String capital(String words) {
    return words.equals(words.toUpperCase(Locale.UK)) ? Capitals.lowered(words) : words;
  }
}

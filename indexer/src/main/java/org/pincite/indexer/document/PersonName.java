package org.pincite.indexer.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A person's name, parted from the titles before it and the letters behind it: the one place that
/// knows "Sir", "QPM" and "AM" for what they are.
///
/// @param words the name's own words in small letters, first name first; none where only an office
///   is named ("Madam Speaker", "The Minister for Roads")
public record PersonName(List<String> words) {

  private static final String TITLE =
      "(?:(?:(?:rt|right)\\.?\\s+)?hon(?:ourable)?|mr|mrs|ms|miss|mx|dr|sir|dame|lady|lord|baroness|baron|prof|professor"
          + "|councillor|cllr|alderman|(?:deputy\\s+)?mayor|madam|judge|justice|senator|bishop|reverend|rev|commissioner|inspector"
          + "|superintendent|captain|capt|major|maj|colonel|col|general|gen|eng|archdeacon|ambassador)";

  private static final Pattern TITLED =
      Pattern.compile("^(?:the\\s+)?" + TITLE + "\\b.*", Pattern.CASE_INSENSITIVE);

  private static final Pattern TITLES =
      Pattern.compile(
          "^(?:(?:(?:the|his worship|her worship|"
              + TITLE
              + ")\\b\\.?|\\("
              + TITLE
              + "\\.?\\)\\.?),?\\s*)+",
          Pattern.CASE_INSENSITIVE);

  /// Seats and orders as assemblies print them behind a name; small letters are none.
  private static final String LETTERS =
      "(?:AM|AMs|AC|AS|MP|MPs|MS|MSP|MLA|MEP|TD|CC|OBE|MBE|CBE|KBE|DBE|GBE|BEM|QPM|KPM|QAM|QFSM|KC|QC|JP|DL|CMG|KCMG|CB|KCB"
          + "|DCB|CVO|LVO|MVO|FRS|FBA|PhD)";

  /// The same with a stop behind each: "O.B.E.".
  private static final String DOTTED = LETTERS.replaceAll("\\p{L}", "$0\\\\.?");

  private static final Pattern LETTERED = Pattern.compile(".*\\s" + DOTTED + "$");
  private static final Pattern BEHIND =
      Pattern.compile("(?:,?\\s+" + DOTTED + "(?=[\\s,]|$))+\\s*$");

  /// Words of offices, which stand for whoever holds them.
  private static final Set<String> OFFICES =
      Set.of(
          ("the chair chairman chairwoman chairperson speaker president vice deputy acting temporary minister member"
                  + " members witness witnesses counsel inquiry lead clerk city secretary committee convener officer")
              .split(" "));

  private static final Pattern OFFICE_OF_SOMEBODY =
      Pattern.compile("^The\\s[^(]*\\((.*)\\)$", Pattern.DOTALL);

  private static final Pattern BRACKET = Pattern.compile("\\s*\\(.*", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("[\\p{L}'’-]+");

  public PersonName {
    words = List.copyOf(words);
  }

  /// Reads a name as a paper prints it: "Rt Hon Sir Oliver Letwin MP", "Caroline Russell AM
  /// (Chair)", "The Acting Speaker (Mr Otieno)".
  public static PersonName of(String printed) {
    Matcher held = OFFICE_OF_SOMEBODY.matcher(printed.strip());
    String person = held.matches() ? held.group(1) : printed.strip();
    if (person.startsWith("The ")) {
      return new PersonName(List.of());
    }
    // "Hon. (Ms.) Odhiambo" has a title in its bracket, "Una Desmond (Chair)" what is no name.
    String name = BRACKET.matcher(TITLES.matcher(person).replaceFirst("")).replaceFirst("");
    String bare = BEHIND.matcher(name).replaceFirst("");
    return new PersonName(
        WORD.matcher(bare)
            .results()
            .map(word -> word.group().toLowerCase(Locale.ROOT))
            .dropWhile(OFFICES::contains)
            .toList());
  }

  /// Whether the words begin with a title: "Councillor Mayes", "the Hon. Member".
  public static boolean hasTitle(String words) {
    return TITLED.matcher(words).matches();
  }

  /// Whether letters stand behind the words, as behind a name alone: "Lynne Neagle AM".
  public static boolean hasLetters(String words) {
    return LETTERED.matcher(words).matches();
  }

  /// Whether first name and surname are known, so that nobody else is likely to be meant.
  public boolean isFull() {
    return words.size() > 1;
  }
}

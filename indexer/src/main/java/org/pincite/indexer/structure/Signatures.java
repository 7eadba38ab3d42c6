package org.pincite.indexer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.Correspondents.Person;
import org.pincite.indexer.document.PersonName;

/// Reads persons with their roles off the lines at a letter's head and foot. Where two could be
/// meant, none is.
final class Signatures {

  private static final Pattern OFFICE =
      Pattern.compile(
          "\\b(?:(?:Vice-|Deputy )?Chair(?:man|woman|person)?|Chief|Director|Officer|Minister|Secretary|Mayor|Commissioner"
              + "|Head|Leader|Manager|Member|President|Executive|Clerk|Advis[eo]r|Inspector|Speaker|Convener|Counsel|Treasurer"
              + "|Ombudsman|Auditor|Governor|Lead|Registrar|Solicitor|Superintendent|Constable|Principal)\\b(?!['’]s)");

  /// Words of addresses and bodies, which else look like names: "City Hall", "London Assembly".
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?i).*(?:\\d|@|\\b(?:hall|house|street|road|place|square|london|assembly|council|committee|authority|office|board"
              + "|department|service|group|party|trust|university|email|signature|signed|and|of|the|for|by|on|behalf|copy|enc)\\b).*");

  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.'’\\-]*(?:,? (?:d[eu] |van |von |[bB]in )?\\p{Lu}[\\p{L}.'’\\-]*){1,6}");

  private static final Pattern TO = Pattern.compile("^(?:To|For the attention of|FAO):\\s*");

  /// A role goes on in the next line after one of these.
  private static final Pattern GOES_ON = Pattern.compile("(?:,|\\b(?:and|of|the|for|to|in))$");

  /// A role of more words is a sentence.
  private static final int ROLE = 16;

  private Signatures() {}

  /// Who signs; null where nobody does whose name can be read, or several do.
  ///
  /// @param foot the lines below "Yours sincerely", first to last
  static @Nullable Person sender(List<String> foot) {
    List<Person> persons = persons(foot);
    if (persons.isEmpty()) {
      return null;
    }
    // One more line that looks like a name may be a place; with a role below it, it signs too.
    boolean several = persons.stream().skip(1).anyMatch(person -> person.role() != null);
    return several ? null : persons.getFirst();
  }

  /// To whom a letter goes; null where the head does not say, or could mean two.
  ///
  /// @param head the lines above the salutation, first to last
  /// @param dear whom the salutation calls: "Diana", "Sir Mark", "Ms Luchford", "Minister"
  static @Nullable Person addressee(List<String> head, String dear, @Nullable Person sender) {
    PersonName own = PersonName.of(sender == null ? "" : sender.name());
    List<Person> called =
        persons(head).stream()
            .filter(person -> !PersonName.of(person.name()).equals(own))
            .filter(person -> isCalled(person, dear))
            .distinct()
            .toList();
    if (called.isEmpty() && PersonName.of(dear).isFull() && isName(dear)) {
      return new Person(dear, null);
    }
    return called.size() == 1 ? called.getFirst() : null;
  }

  private static boolean isCalled(Person person, String dear) {
    List<String> words = PersonName.of(dear).words();
    if (words.isEmpty() || OFFICE.matcher(dear).lookingAt()) {
      return person.role() != null && person.role().contains(dear);
    }
    return PersonName.of(person.name()).words().containsAll(words);
  }

  private static List<Person> persons(List<String> lines) {
    List<Person> persons = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = TO.matcher(lines.get(i)).replaceFirst("");
      int comma = roleBehindComma(line);
      if (comma > 0) {
        persons.add(new Person(line.substring(0, comma), line.substring(comma + 1).strip()));
      } else if (isName(line)) {
        persons.add(new Person(line, role(lines, i + 1)));
      }
    }
    return persons;
  }

  /// Where a name ends in "Diana Luchford, Chief Executive"; 0 in other lines.
  private static int roleBehindComma(String line) {
    Matcher comma = Pattern.compile(",\\s").matcher(line);
    return Stream.generate(() -> comma.find() ? comma.start() : 0)
        .takeWhile(at -> at > 0)
        .filter(at -> isName(line.substring(0, at)) && isRole(line.substring(at + 1).strip()))
        .findFirst()
        .orElse(0);
  }

  private static @Nullable String role(List<String> lines, int at) {
    if (at >= lines.size() || !isRole(lines.get(at))) {
      return null;
    }
    String role = lines.get(at);
    return GOES_ON.matcher(role).find() && at + 1 < lines.size()
        ? role + " " + lines.get(at + 1)
        : role;
  }

  private static boolean isRole(String line) {
    return OFFICE.matcher(line).find()
        && Prose.words(line) <= ROLE
        && !Prose.endsSentence(line)
        && !line.endsWith(":");
  }

  private static boolean isName(String line) {
    boolean titled = PersonName.hasTitle(line) || PersonName.hasLetters(line);
    return NAME.matcher(line).matches()
        && !NO_NAME.matcher(line).matches()
        && PersonName.of(line).isFull()
        && (titled || !OFFICE.matcher(line).find());
  }
}

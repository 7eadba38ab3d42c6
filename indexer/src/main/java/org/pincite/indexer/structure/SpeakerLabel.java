package org.pincite.indexer.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.PersonName;

/// What stands before a turn: "Mr Bowie:", "Lynne Neagle AM (Chair):", "The Minister for Roads (Mr.
/// Otieno):".
///
/// @param question the number of the question that it asks or answers, "Q427"; null where none is
///   printed
/// @param name as printed, without the bracket
/// @param bracket what stands in the bracket after the name; null where there is none
/// @param form how sure the words alone make it
/// @param colon whether it ends with a colon; else with a full stop
/// @param length how many code units of the text it takes, colon and space included
record SpeakerLabel(
    @Nullable String question,
    String name,
    @Nullable String bracket,
    Form form,
    boolean colon,
    int length) {

  /// How a label looks.
  enum Form {
    /// A title, an office or letters behind the name: nothing else is written so.
    TITLED,
    /// Two or more words with capitals: a name, but also "Public Health England".
    PLAIN,
    /// One word: "Clerk", but also "But".
    SINGLE,
    /// "An hon. Member": sure, but reported within a turn as well ("Some hon. members: Hear,
    /// hear!").
    UNNAMED
  }

  private static final String WORD =
      "(?:[\\p{Lu}][\\p{L}.'’\\-–/]*|[dD]['’][\\p{Lu}][\\p{L}'’\\-–]*|(?<=\\s)speaker(?=:))";

  /// A title in brackets behind another: "Hon. (Ms.) Odhiambo", "Hon. (Eng.) Gumbo".
  private static final String SECOND_TITLE =
      "(?:\\s*\\((?:Ms|Mrs|Miss|Mr|Dr|Eng|Prof|Rev|Capt|Maj|Col|Gen|Arch|Amb|Sen)\\.?\\)\\.?\\s*)";

  private static final String LINK =
      "(?:of|the|and|for|to|de|du|la|le|van|von|der|den|del|bin|ap|ole|on|in|&)";

  /// "An hon. Member", whom nobody could name.
  private static final String SOMEBODY = "(?:An|Some|Several|A number of) [Hh]on\\.? [Mm]embers?";

  private static final String BRACKET = "\\((?<bracket>(?:[^()]++|\\([^()]*+\\))*+)\\)";

  /// A number before the label ("Q427"), a name of up to fourteen words, a bracket, a colon.
  /// "Councillor Mayes." with a stop for the colon is matched too, and believed only where the
  /// colon form is known.
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:Q\\.?\\s?(?<question>\\d{1,4})\\.?\\s+)?(?<name>(?:"
              + SOMEBODY
              + ")|(?:The\\s+)?"
              + WORD
              + "(?:(?:"
              + SECOND_TITLE
              + "|,?\\s+)(?:"
              + LINK
              + "\\s+){0,3}"
              + WORD
              + "){0,13})(?:\\s*"
              + BRACKET
              + ")?\\s*(?:(?<colon>:)(?=\\s|$|…|\\.\\.|[“\"\\[(]|\\p{Lu})|\\.(?=\\s|$))\\s*");

  private static final Pattern UNNAMED = Pattern.compile(SOMEBODY);

  private static final Pattern OFFICE =
      Pattern.compile(
          "^(?:The\\s+.+|(?:(?:Acting|Deputy|Vice|Temporary|City|Committee|Lead|Joint|Counsel|Madam|Mr\\.?)[\\s-])*+"
              + "(?:Chair|Chairman|Chairwoman|Chairperson|[Ss]peaker|Clerk|Counsel|Inquiry|Mayor|President|Secretary"
              + "|Witness|Witnesses|Members?|Officer|Ombudsman|Leader|Convener|Presiding Officer))$");

  /// The label that `text` begins with; null where it begins with none.
  static @Nullable SpeakerLabel of(String text) {
    Matcher label = LABEL.matcher(text);
    if (!label.find()) {
      return null;
    }
    String number = label.group("question");
    String name = label.group("name").replace('\n', ' ');
    Form form = form(name, label.group("bracket"));
    boolean several = name.contains(" and ") && !name.startsWith("The ");
    // "Finally--- Mr. Speaker: …" is speech that breaks off, and names nobody.
    boolean breaksOff = name.contains("--");
    return several || breaksOff
        ? null
        : new SpeakerLabel(
            number == null ? null : "Q" + number,
            name,
            label.group("bracket"),
            form,
            label.group("colon") != null,
            label.end());
  }

  /// Whether the words alone make it somebody's: by a title, or a role in the bracket, "Tom Okafor
  /// (Director of Ferries)".
  boolean isPersons() {
    return form == Form.TITLED
        || (bracket != null && !bracket.isEmpty() && Character.isUpperCase(bracket.codePointAt(0)));
  }

  /// "Homa Bay Women Representative (Hon. (Ms.) Nyasuna)" has the title in the bracket.
  private static Form form(String name, @Nullable String bracket) {
    if (PersonName.hasTitle(name)
        || (bracket != null && PersonName.hasTitle(bracket))
        || OFFICE.matcher(name).matches()
        || PersonName.hasLetters(name)) {
      return Form.TITLED;
    }
    if (UNNAMED.matcher(name).matches()) {
      return Form.UNNAMED;
    }
    return name.indexOf(' ') > 0 ? Form.PLAIN : Form.SINGLE;
  }
}

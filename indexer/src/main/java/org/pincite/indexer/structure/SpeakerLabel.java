package org.pincite.indexer.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What stands before a turn: "Mr Bowie:", "Lynne Neagle AM (Chair):", "The Minister for Roads (Mr.
/// Otieno):".
///
/// @param name as printed, without the bracket
/// @param bracket what stands in the bracket after the name; null where there is none
/// @param form how sure the words alone make it
/// @param colon whether it ends with a colon; else with a full stop
/// @param length how many code units of the text it takes, colon and space included
record SpeakerLabel(String name, @Nullable String bracket, Form form, boolean colon, int length) {

  /// How a label looks.
  enum Form {
    /// A title, an office or letters behind the name: nothing else is written so.
    TITLED,
    /// Two or more words with capitals: a name, but also "Public Health England".
    PLAIN,
    /// One word: "Clerk", but also "But".
    SINGLE
  }

  private static final String WORD =
      "(?:[\\p{Lu}][\\p{L}.'’\\-–]*|[dD]['’][\\p{Lu}][\\p{L}'’\\-–]*)";
  private static final String LINK =
      "(?:of|the|and|for|to|de|du|la|le|van|von|der|den|del|bin|ap|on|in|&)";
  private static final String BRACKET = "\\(((?:[^()]++|\\([^()]*+\\))*+)\\)";

  /// A number before the label ("Q427"), a name of up to fourteen words, a bracket, a colon.
  /// "Councillor Mayes." with a stop for the colon is matched too, and believed only where the
  /// colon form is known.
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:Q\\.?\\s?\\d{1,4}\\.?\\s+)?((?:The\\s+)?"
              + WORD
              + "(?:,?\\s+(?:"
              + LINK
              + "\\s+){0,3}"
              + WORD
              + "){0,13})(?:\\s*"
              + BRACKET
              + ")?\\s*(?:(:)(?=\\s|$|…|\\.\\.|[“\"\\[(])|(\\.)(?=\\s|$))\\s*");

  private static final Pattern TITLE =
      Pattern.compile(
          "^(?:(?:The\\s+)?(?:Rt\\.?|Right)?\\s*Hon(?:ourable|\\.)?|Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lady|Lord|Baroness"
              + "|Baron|Prof|Professor|Councillor|Cllr|Alderman|Mayor|Madam|Judge|Justice|Senator|Bishop|Rev"
              + "|Commissioner|Inspector|Superintendent|Captain|Major|Colonel|General|Archdeacon|Ambassador)\\b.*");

  private static final Pattern OFFICE =
      Pattern.compile(
          "^(?:The\\s+.+|(?:(?:Acting|Deputy|Vice|Temporary|City|Committee|Lead|Joint|Counsel|Madam|Mr\\.?)[\\s-])*+"
              + "(?:Chair|Chairman|Chairwoman|Chairperson|Speaker|Clerk|Counsel|Inquiry|Mayor|President|Secretary"
              + "|Witness|Witnesses|Members?|Officer|Ombudsman|Leader|Convener|Presiding Officer))$");

  private static final Pattern LETTERS =
      Pattern.compile(
          ".*\\s(?:AM|AMs|MP|MPs|MS|MSP|MLA|MEP|TD|OBE|MBE|CBE|KBE|DBE|QPM|KC|QC|JP|CMG|CB|FRS|PhD)$");

  /// The label that `text` begins with; null where it begins with none.
  static @Nullable SpeakerLabel of(String text) {
    Matcher label = LABEL.matcher(text);
    if (!label.find()) {
      return null;
    }
    String name = label.group(1).replace('\n', ' ');
    Form form = form(name);
    boolean several = name.contains(" and ") && !name.startsWith("The ");
    // "Finally--- Mr. Speaker: …" is speech that breaks off, and names nobody.
    boolean breaksOff = name.contains("--");
    return several || breaksOff
        ? null
        : new SpeakerLabel(name, label.group(2), form, label.group(3) != null, label.end());
  }

  private static Form form(String name) {
    if (TITLE.matcher(name).matches()
        || OFFICE.matcher(name).matches()
        || LETTERS.matcher(name).matches()) {
      return Form.TITLED;
    }
    return name.indexOf(' ') > 0 ? Form.PLAIN : Form.SINGLE;
  }
}

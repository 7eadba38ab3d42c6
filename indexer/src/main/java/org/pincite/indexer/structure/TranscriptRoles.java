package org.pincite.indexer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.pincite.indexer.document.PagedText;
import org.pincite.indexer.document.Span;

/// What the elements of a transcript are where their type misleads: what went on is set in italics,
/// as headings are, and the titles of questions stand in capitals alone, as large as the text.
final class TranscriptRoles {

  /// "(Applause)", "[Interruption]", "(10.00 am)", "[The Deputy Speaker (Mr. Otieno) in the
  /// Chair]", and the second line of "[Mr. Speaker left the Chair", "The Deputy Speaker took the
  /// Chair]".
  private static final Pattern STAGE_DIRECTION =
      Pattern.compile(
          "^(?:\\((?:[^()]++|\\([^()]*+\\))*+\\)|\\[[^\\[\\]]*+]|[^\\[\\]]{1,80}\\b(?:in|took|left) the Chair])[.:]?$");

  /// The same without brackets around it: "DR DENIS McMAHON (sworn)", "Questions From Lead Counsel
  /// to the Inquiry", "The House rose at 6.30 p.m."
  private static final Pattern NOTED =
      Pattern.compile(
          "(?:[\\p{L} .’'-]{4,60} \\((?:re-?)?(?:sworn|affirmed|called|recalled|continued)\\)"
              + "|(?:Further )?(?i:(?:questions|examination|cross-examination|re-examination) (?:from|by)) \\p{Lu}[^.?!:]{1,80}"
              + "|The (?:House|Assembly|Senate|Committee) (?:rose|adjourned) at [\\p{L}\\d .:]{3,30})\\.?");

  /// Two words of letters, or a long one: "DAERA" and "MEAG --" are said, and "“1957-59 … H2N2”" is
  /// read out.
  private static final Pattern TITLE =
      Pattern.compile("\\p{Lu}{2,}.*\\s\\p{Lu}{2,}.*|A\\s\\p{Lu}{2,}.*|\\p{Lu}{7,}");

  /// A title in capitals stands below all that is set as a heading: "Question No. 277", "ORAL
  /// ANSWERS".
  private static final Role.Heading CAPITALS = new Role.Heading(8);

  private TranscriptRoles() {}

  /// The elements with the roles that they have in a transcript; a title of several lines is one.
  static List<Element> settle(List<Element> elements, PagedText text) {
    List<Element> settled = new ArrayList<>();
    for (Element element : elements) {
      Role role = roleOf(element.role(), text.slice(element.span()));
      if (role.equals(CAPITALS)
          && !settled.isEmpty()
          && settled.getLast().role().equals(CAPITALS)) {
        Span first = settled.removeLast().span();
        settled.add(new Element(new Span(first.start(), element.span().end()), CAPITALS));
      } else {
        settled.add(new Element(element.span(), role));
      }
    }
    return settled;
  }

  private static Role roleOf(Role role, String words) {
    return switch (role) {
      case Role.Heading _ when isStageDirection(words) -> new Role.Body();
      case Role.Body _ when isTitle(words.replace('\n', ' ')) -> CAPITALS;
      case Role.Heading _, Role.Body _, Role.ListItem _, Role.Row _ -> role;
    };
  }

  /// Whether the words say what went on between those that were spoken.
  static boolean isStageDirection(String words) {
    return STAGE_DIRECTION.matcher(words).matches() || NOTED.matcher(words).matches();
  }

  private static boolean isTitle(String words) {
    return Prose.isInCapitals(words) && HeadingWords.fit(words) && TITLE.matcher(words).matches();
  }
}

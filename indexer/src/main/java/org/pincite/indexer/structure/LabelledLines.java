package org.pincite.indexer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.pincite.indexer.document.PagedText;
import org.pincite.indexer.document.Span;

/// Parts the turns that are set like the lines of one paragraph: "Hon. Speaker: Hon. Angwenyi" and,
/// in the line below, "Hon. Angwenyi: Thank you". The first line has no full stop, and so the
/// second was taken to go on with it.
final class LabelledLines {

  /// What a line does not end with that a name in the next goes on from: "I agree with the".
  private static final Pattern ENDED =
      Pattern.compile("(?:^|[\\s(])(?:\\p{Lu}\\S*|\\S*[^\\p{L}\\p{N}])$");

  /// So many code units of a line are looked at: a label is shorter, and a paragraph of a hundred
  /// thousand lines is not to be read to its end from each of them.
  private static final int LONGEST = 300;

  private LabelledLines() {}

  static List<Element> parted(List<Element> elements, PagedText text, Speakers speakers) {
    List<Element> parted = new ArrayList<>(elements.size());
    for (Element element : elements) {
      if (element.role() instanceof Role.Body) {
        add(element, text.slice(element.span()), speakers, parted);
      } else {
        parted.add(element);
      }
    }
    return parted;
  }

  private static void add(Element body, String words, Speakers speakers, List<Element> parted) {
    int start = body.span().start();
    int from = 0;
    for (int end = words.indexOf('\n'); end >= 0; end = words.indexOf('\n', end + 1)) {
      if (from < end
          && begins(words, end + 1, speakers)
          && ENDED.matcher(words.substring(words.lastIndexOf('\n', end - 1) + 1, end)).find()) {
        parted.add(new Element(new Span(start + from, start + end), body.role()));
        from = end + 1;
      }
    }
    parted.add(new Element(new Span(start + from, body.span().end()), body.role()));
  }

  /// Whether a label with a colon begins there, and ends in its line.
  private static boolean begins(String words, int line, Speakers speakers) {
    String ahead = words.substring(line, Math.min(words.length(), line + LONGEST));
    int colon = ahead.indexOf(':');
    int end = ahead.indexOf('\n');
    if (colon < 0 || (end >= 0 && end < colon)) {
      return false;
    }
    SpeakerLabel label = speakers.labelOf(ahead);
    return label != null && label.colon() && label.form() == SpeakerLabel.Form.TITLED;
  }
}

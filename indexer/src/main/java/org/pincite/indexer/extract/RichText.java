package org.pincite.indexer.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Brings RTF to [Markup]. Tika reads it, but sets the words of a footnote into the sentence that
/// calls it, and the cells of a table below one another; so [RichTextSigns] are put in before Tika
/// reads, and made into notes, rows and headings after.
final class RichText {

  private static final Pattern NOTE =
      Pattern.compile(
          "%1$s([^%1$s]*)%2$s".formatted(RichTextSigns.NOTE_OPENS, RichTextSigns.NOTE_CLOSES));

  private static final Pattern NEXT_PARAGRAPH = Pattern.compile("(?i)</p>\\s*<p[^>]*>");

  private RichText() {}

  /// Makes signs into markup; notes are counted from 1.
  ///
  /// @param xhtml what Tika made of the signed file
  static Document read(String xhtml) {
    Matcher note = NOTE.matcher(xhtml);
    StringBuilder markup = new StringBuilder();
    int count = 0;
    while (note.find()) {
      count++;
      String words = NEXT_PARAGRAPH.matcher(note.group(1)).replaceAll("<br/>");
      String id = "footnote-" + count;
      String written =
          Markup.call(id).outerHtml()
              + "<%s id=\"%s\" number=\"%d\">".formatted(Markup.NOTE, id, count)
              + words
              + "</%s>".formatted(Markup.NOTE);
      note.appendReplacement(markup, Matcher.quoteReplacement(written));
    }
    note.appendTail(markup);
    Document document = Jsoup.parse(markup.toString());
    new RichTextBlocks().write(document);
    return document;
  }
}

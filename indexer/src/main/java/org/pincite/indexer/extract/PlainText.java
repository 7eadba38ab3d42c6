package org.pincite.indexer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Brings plain text to [Markup]: paragraphs are parted by blank lines, or are long lines.
final class PlainText {

  /// Nobody wraps lines wider than this: a longer line is a paragraph, and so are its neighbours.
  private static final int WIDEST = 160;

  private static final Pattern BULLET = Pattern.compile("^\\s*[-*•▪◦●–]\\s+(?=\\S)");

  /// "Mr Bowie: We have …" after the end of a sentence begins a paragraph without a blank line.
  private static final Pattern LABELLED = Pattern.compile("^\\p{Lu}[^:.!?]{0,80}:\\s+\\S.*");

  private static final Pattern SENTENCE_ENDS = Pattern.compile("[.!?…][\"'”’)\\]]*$");

  private final Element body;
  private final List<String> open = new ArrayList<>();

  private PlainText(Element body) {
    this.body = body;
  }

  static Document read(String text) {
    Document document = Document.createShell("");
    PlainText plain = new PlainText(document.body());
    text.replace("\f", "\n\f\n").lines().forEach(plain::add);
    plain.close();
    SuperscriptNotes.mark(document);
    return document;
  }

  private void add(String line) {
    if (line.equals("\f")) {
      close();
      body.appendElement(Markup.PAGE_BREAK);
    } else if (line.isBlank()) {
      close();
    } else {
      if (begins(line)) {
        close();
      }
      open.add(line.stripTrailing());
    }
  }

  private boolean begins(String line) {
    return BULLET.matcher(line).find()
        || Superscripts.NOTE.matcher(line).find()
        || line.length() > WIDEST
        || (!open.isEmpty() && endsParagraph(open.getLast(), line));
  }

  private static boolean endsParagraph(String above, String line) {
    return above.length() > WIDEST
        || (SENTENCE_ENDS.matcher(above).find() && LABELLED.matcher(line).matches());
  }

  private void close() {
    if (!open.isEmpty()) {
      String words = WrappedLines.join(open);
      Matcher bullet = BULLET.matcher(words);
      boolean marked = bullet.find();
      Element block = body.appendElement(marked ? "li" : "p");
      write(marked ? words.substring(bullet.end()) : words, block);
      open.clear();
    }
  }

  private static void write(String words, Element block) {
    for (String line : words.lines().toList()) {
      if (block.childNodeSize() > 0) {
        block.appendElement("br");
      }
      block.appendText(line);
    }
  }
}

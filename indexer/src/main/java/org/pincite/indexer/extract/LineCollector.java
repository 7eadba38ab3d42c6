package org.pincite.indexer.extract;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Collects each page's lines with the place, size and weight of their words.
///
/// PDFBox's stripper finds the lines and the spaces between words and would write them as text;
/// here the glyphs behind each word are kept, because a footnote's marker is told from a number by
/// its size and height alone.
final class LineCollector extends PDFTextStripper {

  /// Two glyphs are set alike when size and baseline differ by less than this, in points: rounding
  /// in the file, seen up to 0.1 in papers set by Word.
  private static final double ALIKE = 0.3;

  /// A word this far to the left of the one before it, in points, is on another line although it
  /// stands at the same height: a page number at the left of a running head, drawn after it.
  private static final double BACK = 72;

  /// A word that is both this share of its size off the baseline and so many sizes away from the
  /// word before it was stamped on the page later: "Page 2" beside a paragraph's last line in a
  /// council's pack.
  private static final double STRAYED = 0.2;

  private static final double APART = 3;

  /// Letters nearer than this share of their size touch: no blank is so narrow. Seen at 0.00
  /// between the "W" and the "hilst" of a numbered paragraph's first word, with a blank in the
  /// file.
  private static final double TOUCHING = 0.05;

  private static final Pattern BOLD = Pattern.compile("bold|black|heavy|semibold|demi");
  private static final Pattern ITALIC = Pattern.compile("italic|oblique");

  private record Style(boolean bold, boolean italic) {}

  private final Map<PDFont, Style> styles = new HashMap<>();
  private final Map<Integer, List<TextLine>> pages = new HashMap<>();
  private final Map<Integer, List<Rule>> rules = new HashMap<>();
  private final RuleCollector drawn = new RuleCollector(this);
  private List<TextLine> lines = new ArrayList<>();
  private final List<TextRun> line = new ArrayList<>();
  private boolean space;

  /// Whether the stripper takes the line for ended.
  private boolean ended;

  private LineCollector() {
    setSuppressDuplicateOverlappingText(true);
  }

  /// Reads all pages of a file.
  static LineCollector read(PDDocument pdf) throws IOException {
    LineCollector collector = new LineCollector();
    collector.writeText(pdf, Writer.nullWriter());
    return collector;
  }

  /// The lines of words on a page.
  ///
  /// @param page its position, counted from 1
  List<TextLine> lines(int page) {
    return pages.getOrDefault(page, List.of());
  }

  /// The straight lines drawn on a page.
  ///
  /// @param page its position, counted from 1
  List<Rule> rules(int page) {
    return rules.getOrDefault(page, List.of());
  }

  @Override
  protected void endPage(PDPage page) {
    endLine();
    pages.put(getCurrentPageNo(), lines);
    rules.put(getCurrentPageNo(), drawn.take(page.getCropBox(), page.getRotation()));
    lines = new ArrayList<>();
  }

  /// Takes a word apart where its setting changes, and where a blank is drawn within it. A word
  /// that the stripper wrote otherwise than it is drawn (right-to-left script turned round) is left
  /// whole.
  @Override
  protected void writeString(String word, List<TextPosition> glyphs) {
    String letters = Glyphs.drawn(word);
    String spelt = Glyphs.spelling(glyphs);
    if (!letters.equals(spelt)) {
      add(letters.strip(), glyphs);
      return;
    }
    int from = 0;
    for (int i = 0; i <= glyphs.size(); i++) {
      boolean blank = i < glyphs.size() && Glyphs.isBlank(glyphs.get(i));
      boolean changes =
          i > from && i < glyphs.size() && !blank && !alike(glyphs.get(i - 1), glyphs.get(i));
      if (i == glyphs.size() || blank || changes) {
        boolean whole = from == 0 && i == glyphs.size();
        List<TextPosition> part = whole ? glyphs : glyphs.subList(from, i);
        add(whole ? spelt : Glyphs.spelling(part), part);
        from = blank ? i + 1 : i;
        space |= blank;
      }
    }
  }

  @Override
  protected void writeWordSeparator() {
    space = true;
  }

  /// Whether the line ends is seen by the word after it.
  @Override
  protected void writeLineSeparator() {
    ended = true;
  }

  @Override
  protected void writeParagraphStart() {
    ended = true;
  }

  private void endLine() {
    ended = false;
    if (!line.isEmpty()) {
      lines.add(new TextLine(line));
      line.clear();
    }
    space = false;
  }

  private void add(String letters, List<TextPosition> glyphs) {
    if (letters.isEmpty()) {
      return;
    }
    TextPosition first = glyphs.getFirst();
    TextPosition last = glyphs.getLast();
    if (!line.isEmpty() && (ended ? !isRaised(first) : standsElsewhere(first, line.getLast()))) {
      endLine();
    }
    ended = false;
    Style style = style(first);
    double x = first.getXDirAdj();
    line.add(
        new TextRun(
            letters,
            space && !line.isEmpty() && !continuesCapital(letters, first),
            x,
            Math.max(0, last.getXDirAdj() + last.getWidthDirAdj() - x),
            first.getYDirAdj(),
            Glyphs.size(first),
            style.bold(),
            style.italic(),
            turn(first)));
    space = false;
  }

  /// Letters say how far they are turned on the page as it lies, counterclockwise; the page may be
  /// shown turned itself.
  private int turn(TextPosition glyph) {
    int degrees = Math.round(glyph.getDir()) - getCurrentPage().getRotation();
    return Math.floorMod(degrees, 360) / 90;
  }

  /// Whether letters are the rest of a word whose capital is set by itself, larger or not, with
  /// whatever blank the file has between them.
  private boolean continuesCapital(String letters, TextPosition first) {
    TextRun capital = line.getLast();
    return capital.text().length() == 1
        && Character.isUpperCase(capital.text().charAt(0))
        && (capital.spaceBefore() || line.size() == 1)
        && Character.isLetter(letters.charAt(0))
        && Math.abs(first.getYDirAdj() - capital.baseline()) < ALIKE
        && Math.abs(first.getXDirAdj() - capital.right()) < TOUCHING * Glyphs.size(first);
  }

  private boolean isRaised(TextPosition word) {
    return Raised.joins(line, word.getXDirAdj(), word.getYDirAdj(), Glyphs.size(word));
  }

  /// Whether a word is on another line than the one before it: far to its left, or higher or lower
  /// than any mark is set.
  private static boolean standsElsewhere(TextPosition word, TextRun before) {
    double drop = Math.abs(word.getYDirAdj() - before.baseline());
    double gap = word.getXDirAdj() - before.right();
    double size = Math.max(before.size(), Glyphs.size(word));
    boolean strayed = drop > size * STRAYED && gap > size * APART;
    return gap < -BACK || drop > size || strayed;
  }

  private boolean alike(TextPosition a, TextPosition b) {
    return Math.abs(Glyphs.size(a) - Glyphs.size(b)) < ALIKE
        && Math.abs(a.getYDirAdj() - b.getYDirAdj()) < ALIKE
        && b.getXDirAdj() > a.getXDirAdj() - BACK
        && (a.getFont().equals(b.getFont()) || style(a).equals(style(b)));
  }

  private Style style(TextPosition glyph) {
    return styles.computeIfAbsent(glyph.getFont(), LineCollector::style);
  }

  private static Style style(PDFont font) {
    String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
    PDFontDescriptor descriptor = font.getFontDescriptor();
    return new Style(
        BOLD.matcher(name).find() || (descriptor != null && descriptor.isForceBold()),
        ITALIC.matcher(name).find() || (descriptor != null && descriptor.isItalic()));
  }
}

package org.pincite.indexer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pincite.indexer.extract.TextLine;

/// Joins the lines of each page to blocks.
final class Blocks {

  /// Lines further apart than this many pitches are two paragraphs: paragraph gaps were seen from
  /// 1.45 pitches up, lines with a raised mark up to 1.15.
  private static final double APART = 1.3;

  /// Left edges within this many points are one indent: drawn text wanders by a point or two.
  private static final double INDENT = 3;

  /// A line that ends so many sizes before the next has room for the name that begins it.
  private static final double NAME = 6;

  /// So many lines show how wide a paragraph is set; it may have very many.
  private static final int FEW = 5;

  /// Sizes within this many points are one size.
  static final double SIZE = 0.6;

  private final Typography typography;
  private final Tables tables;

  private Blocks(Typography typography, Tables tables) {
    this.typography = typography;
    this.tables = tables;
  }

  /// The blocks of each page, in order; none runs over a page break yet.
  static List<Block> of(List<Leaf> bodies, Typography typography, Tables tables) {
    Blocks blocks = new Blocks(typography, tables);
    return bodies.stream().flatMap(leaf -> blocks.onPage(leaf).stream()).toList();
  }

  private List<Block> onPage(Leaf leaf) {
    List<Block> blocks = new ArrayList<>();
    List<TextLine> open = new ArrayList<>();
    Map<Grid, List<TextLine>> inTables = tables.linesOf(leaf);
    double edge = leaf.lines().stream().mapToDouble(TextLine::right).max().orElse(0);
    for (int i = 0; i < leaf.lines().size(); i++) {
      TextLine line = leaf.lines().get(i);
      TextLine below = i + 1 < leaf.lines().size() ? leaf.lines().get(i + 1) : line;
      Grid table = tables.around(leaf.page(), line);
      if (!open.isEmpty() && (table != null || startsBlock(open, line, below, edge))) {
        blocks.add(block(leaf.page(), open));
        open = new ArrayList<>();
      }
      if (table == null) {
        open.add(line);
      } else if (inTables.containsKey(table)) {
        blocks.addAll(TableRows.of(leaf.page(), table, inTables.remove(table)));
      }
    }
    if (!open.isEmpty()) {
      blocks.add(block(leaf.page(), open));
    }
    return blocks;
  }

  /// @param below the line after it; itself where there is none
  /// @param edge how far to the right the page is set, in points
  private boolean startsBlock(List<TextLine> open, TextLine line, TextLine below, double edge) {
    TextLine above = open.getLast();
    double gap = line.baseline() - above.baseline();
    double pitch = typography.pitch() * Math.max(line.size(), above.size()) / typography.size();
    return gap > pitch * APART
        || gap < 0
        || (Math.abs(line.size() - above.size()) > SIZE && !isRunIn(above, line))
        || (line.bold() != above.bold()
            && line.runs().getFirst().bold() != above.runs().getLast().bold())
        || (ListMark.startsItem(line.text()) && !ListMark.isRunIn(open, line))
        || startsTurn(above, line, below)
        || indented(open, line)
        || startsSetIn(above, line, below, edge);
  }

  /// Whether a sentence that began in a larger size, as headings that are run in do, goes on.
  private static boolean isRunIn(TextLine above, TextLine line) {
    return Prose.goesOn(above.text(), line.text())
        && Math.abs(line.x() - above.x()) <= INDENT
        && above.size() > line.size()
        && line.right() - above.right() <= line.size();
  }

  /// Whether somebody's turn begins with the line although no gap is before it. A name that is no
  /// more than one needs the gap: "Public Health England: …" begins lines in mid-sentence.
  private static boolean startsTurn(TextLine above, TextLine line, TextLine below) {
    String text = line.text();
    double right = Math.max(line.right(), below.right());
    boolean cutShort = right - above.right() > line.size() * NAME;
    if (text.indexOf(':') < 0 || !(cutShort || endsSpeech(above.text()))) {
      return false;
    }
    SpeakerLabel label = SpeakerLabel.of(text);
    return label != null && label.colon() && label.form() == SpeakerLabel.Form.TITLED;
  }

  /// Whether nobody goes on speaking after these words: a sentence ends, or is cut short ("is it in
  /// order---"), or it is said what went on ("(Off record)"), or they are in capitals alone, as a
  /// heading is.
  private static boolean endsSpeech(String text) {
    return Prose.endsSentence(text)
        || text.endsWith("--")
        || text.endsWith("—")
        || (text.startsWith("(") && text.endsWith(")"))
        || Prose.isInCapitals(text);
  }

  /// Whether the line's left edge tells of a new paragraph: a first line set in, or an item set out
  /// again after lines that hang. After a block's first line alone nothing is known: it may be set
  /// in itself, or hang.
  private boolean indented(List<TextLine> open, TextLine line) {
    double left = open.size() > 1 ? open.get(1).x() : open.getFirst().x();
    boolean setIn = line.x() > left + INDENT && open.size() > 1;
    boolean setOut = line.x() < left - INDENT && open.size() > 1;
    return (setIn || setOut) && !centred(open, line) && !wraps(open, line);
  }

  /// Whether a paragraph begins with a line that is set in, after a single line or a quotation that
  /// is set in as far: its next line, in which the sentence goes on, is at the edge again.
  private static boolean startsSetIn(TextLine above, TextLine line, TextLine below, double edge) {
    boolean full = !LineEnds.wouldFit(below, edge - line.right());
    return below.x() < line.x() - INDENT
        && above.baseline() < line.baseline()
        && line.baseline() < below.baseline()
        && (Prose.goesOn(below.text()) || (full && Prose.breaksOff(line.text())))
        && !Prose.goesOn(line.text())
        && (endsSpeech(above.text()) || LineEnds.wouldFit(line, line.right() - above.right()));
  }

  /// Whether a line goes on in mid-sentence below a full one, wherever it begins.
  private static boolean wraps(List<TextLine> open, TextLine line) {
    TextLine above = open.getLast();
    double measure =
        open.reversed().stream().limit(FEW).mapToDouble(TextLine::right).max().orElseThrow();
    double room = Math.max(measure, line.right()) - above.right();
    return Prose.goesOn(above.text(), line.text()) && !LineEnds.wouldFit(line, room);
  }

  /// Whether a line of a heading is set on the middle of those above it: "REPORT OF THE", "STANDING
  /// POLICY COMMITTEE ON FINANCE", "DATED APRIL 15, 2014" are one heading, wherever its lines
  /// begin. Lines of running text may share a middle by chance.
  private boolean centred(List<TextLine> open, TextLine line) {
    return (line.bold() || typography.large(line))
        && Math.abs(open.getFirst().x() - open.get(1).x()) > INDENT
        && open.stream().allMatch(above -> Math.abs(middle(above) - middle(line)) <= INDENT);
  }

  private static double middle(TextLine line) {
    return (line.x() + line.right()) / 2;
  }

  private static Block block(int page, List<TextLine> lines) {
    return new Block(LineEnds.placed(page, lines));
  }
}

package org.pincite.indexer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pincite.indexer.extract.TextLine;

/// Joins what goes on overleaf: the last block of a page and the first of the next, where a
/// sentence runs over both.
final class Overleaf {

  private static final int FEW = 5;

  /// "Annex B ........ 36": a line of the contents.
  private static final Pattern LEADS_TO_A_PAGE =
      Pattern.compile("(?:\\.{3,}|(?:\\. ){3,}|…)\\s*[\\divx]+$");

  private Overleaf() {}

  static List<Block> join(List<Block> onPages, Speakers speakers) {
    List<Block> joined = new ArrayList<>();
    List<PlacedLine> open = new ArrayList<>();
    Block last = null;
    for (Block block : onPages) {
      if (last != null && !goesOn(last, block, speakers)) {
        joined.add(new Block(open, last.row()));
        open.clear();
      }
      open.addAll(block.lines());
      last = block;
    }
    if (last != null) {
      joined.add(new Block(open, last.row()));
    }
    return List.copyOf(joined);
  }

  private static boolean goesOn(Block last, Block first, Speakers speakers) {
    boolean overleaf =
        last.lines().getLast().page() < first.lines().getFirst().page()
            || isNextColumn(last.last(), first.first());
    String before = last.last().text();
    String after = first.first().text();
    return overleaf
        && last.row() == null
        && first.row() == null
        && setAlike(last.last(), first.first())
        && !ListMark.startsItem(after)
        && speakers.labelOf(first.rawText()) == null
        && (Prose.goesOn(after) || (breaksOff(before) && !endsOnPurpose(last, first)));
  }

  /// Whether the line before the page break has room for the first word after it: a cover's line,
  /// or a caption.
  private static boolean endsOnPurpose(Block last, Block first) {
    double right =
        Stream.concat(last.lines().stream(), first.lines().stream())
            .mapToDouble(placed -> placed.line().right())
            .max()
            .orElseThrow();
    return !isNextColumn(last.last(), first.first())
        && LineEnds.wouldFit(first.first(), right - last.last().right());
  }

  /// Whether `after` is at the head of the column beside the one that `before` is at the foot of.
  private static boolean isNextColumn(TextLine before, TextLine after) {
    return after.baseline() < before.baseline() - 2 * before.size() && after.x() > before.right();
  }

  /// Whether a sentence stops in its middle here. A line of a few words is a caption or a year, and
  /// complete as it is.
  private static boolean breaksOff(String line) {
    return Prose.words(line) >= FEW
        && !Prose.endsSentence(line)
        && !line.endsWith(":")
        && !LEADS_TO_A_PAGE.matcher(line).find();
  }

  private static boolean setAlike(TextLine a, TextLine b) {
    return Math.abs(a.size() - b.size()) <= Blocks.SIZE && a.bold() == b.bold();
  }
}

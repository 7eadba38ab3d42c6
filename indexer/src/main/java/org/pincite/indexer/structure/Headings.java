package org.pincite.indexer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Follows the headings of a paper, so that each block knows what stands above it.
final class Headings {

  /// More words than this are a sentence set bold: the longest heading seen had 22.
  private static final int WORDS = 25;

  private static final int LINES = 4;

  /// Sizes within this many points are one size.
  private static final double SIZE = 0.6;

  private static final Pattern LEADS_ON = Pattern.compile("[:;,]$");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  /// The movers of a motion are set like headings, and are part of the motion.
  private static final Pattern MOVERS =
      Pattern.compile("(?i)(?:.*\\b)?(?:moved|seconded|proposed) by\\b.*");

  private final Typography typography;
  private final List<Heading> path = new ArrayList<>();

  /// A heading with its rank: the larger and heavier it is set, the further out it stands.
  private record Heading(double size, boolean bold, String words) {

    boolean outranks(Heading other) {
      return Math.abs(size - other.size) > SIZE ? size > other.size : bold && !other.bold;
    }
  }

  Headings(Typography typography) {
    this.typography = typography;
  }

  /// Whether a block is set as a heading: bold, larger or in italics throughout, short, and no
  /// sentence.
  boolean isHeading(Block block) {
    String words = block.rawText();
    return (block.bold() || block.italic() || typography.large(block.first()))
        && block.lines().size() <= LINES
        && Prose.words(words) <= WORDS
        && LETTER.matcher(words).find()
        && !Prose.endsSentence(words)
        && !LEADS_ON.matcher(words).find()
        && !ListMark.isItem(words)
        && !MOVERS.matcher(words).matches()
        && !Recommendations.begins(words);
  }

  /// Whether `heading` stands below `above`, as a section's below its chapter's.
  static boolean standsBelow(Block heading, Block above) {
    return of(above, "").outranks(of(heading, ""));
  }

  /// Goes below a heading: it ends those of its own rank and of lower ones.
  ///
  /// @param words the heading's words, without marks
  void enter(Block block, String words) {
    Heading heading = of(block, words);
    while (!path.isEmpty() && !path.getLast().outranks(heading)) {
      path.removeLast();
    }
    path.add(heading);
  }

  /// The headings above the next block, outermost first.
  List<String> path() {
    return path.stream().map(Heading::words).toList();
  }

  /// The headings above the one entered last, outermost first.
  List<String> above() {
    return path().subList(0, path.size() - 1);
  }

  private static Heading of(Block block, String words) {
    return new Heading(block.first().size(), block.bold(), words);
  }
}

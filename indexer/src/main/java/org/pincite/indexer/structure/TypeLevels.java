package org.pincite.indexer.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Tells headings on pages by their type, and how far in they stand: the larger and heavier a
/// heading is set, the further out.
final class TypeLevels {

  /// More lines than this are a paragraph set bold.
  private static final int LINES = 4;

  private final Typography typography;

  /// The sizes in which headings are set, largest first; those within a few tenths of a point are
  /// one size, named by its largest.
  private final List<Double> sizes;

  private TypeLevels(Typography typography, List<Double> sizes) {
    this.typography = typography;
    this.sizes = sizes;
  }

  static TypeLevels of(List<Block> blocks, Typography typography) {
    List<Double> sizes = new ArrayList<>();
    blocks.stream()
        .filter(block -> isHeading(block, typography))
        .map(block -> block.first().size())
        .sorted(Comparator.reverseOrder())
        .forEach(size -> {
          if (sizes.isEmpty() || sizes.getLast() - size > Blocks.SIZE) {
            sizes.add(size);
          }
        });
    return new TypeLevels(typography, sizes);
  }

  Role roleOf(Block block) {
    return isHeading(block, typography) ? new Role.Heading(level(block)) : new Role.Body();
  }

  /// Whether a block is set as a heading: bold, larger or in italics throughout, short, and no
  /// sentence.
  private static boolean isHeading(Block block, Typography typography) {
    return block.row() == null
        && (block.bold() || block.italic() || typography.large(block.first()))
        && block.lines().size() <= LINES
        && HeadingWords.fit(block.rawText());
  }

  /// Two levels a size: bold, and below it what is not.
  private int level(Block block) {
    double size = block.first().size();
    int larger = (int) sizes.stream().filter(other -> other - size > Blocks.SIZE).count();
    return 2 * larger + (block.bold() ? 1 : 2);
  }
}

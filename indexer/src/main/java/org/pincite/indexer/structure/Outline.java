package org.pincite.indexer.structure;

import java.util.ArrayList;
import java.util.List;
import org.pincite.indexer.document.PassageKind;
import org.pincite.indexer.document.Span;
import org.pincite.indexer.structure.Setting.SetBlock;

/// Says of each block what it is and which headings stand above it.
final class Outline {

  private Outline() {}

  static List<Piece> of(Setting setting, Typography typography) {
    Headings headings = new Headings(typography);
    List<Piece> pieces = new ArrayList<>();
    List<SetBlock> blocks = setting.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      SetBlock block = blocks.get(i);
      String words = setting.text().slice(block.span());
      if (!headings.isHeading(block.block())) {
        pieces.add(piece(block, words, headings.path()));
        continue;
      }
      if (headsNothing(blocks, i, headings)) {
        pieces.add(new Piece(PassageKind.HEADING, headings.path(), block.span()));
      }
      headings.enter(block.block(), words.replace('\n', ' '));
    }
    return List.copyOf(pieces);
  }

  /// Whether a heading is followed by none of its own text: then it is a passage itself, so that no
  /// words are lost.
  private static boolean headsNothing(List<SetBlock> blocks, int at, Headings headings) {
    if (at + 1 == blocks.size()) {
      return true;
    }
    Block next = blocks.get(at + 1).block();
    return headings.isHeading(next) && !Headings.standsBelow(next, blocks.get(at).block());
  }

  private static Piece piece(SetBlock block, String words, List<String> path) {
    int bullet = ListMark.bulletLength(words);
    Span said = new Span(block.span().start() + bullet, block.span().end());
    if (Recommendations.begins(words.substring(bullet))) {
      return new Piece(PassageKind.RECOMMENDATION, path, said);
    }
    PassageKind kind = ListMark.isItem(words) ? PassageKind.LIST_ITEM : PassageKind.PARAGRAPH;
    return new Piece(kind, path, said);
  }
}

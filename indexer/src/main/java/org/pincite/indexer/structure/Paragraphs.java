package org.pincite.indexer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.pincite.indexer.extract.RawBlock;
import org.pincite.indexer.extract.RawText;

/// Makes the blocks of a file without pages into paragraphs: joins what a page break tore apart,
/// and parts turns that were set on lines of one block.
final class Paragraphs {

  /// What a paragraph ends with that goes on overleaf: a word or a comma. "You told the committee:"
  /// before a quotation goes on otherwise.
  private static final Pattern UNFINISHED = Pattern.compile("[\\p{L}\\p{N},;’'”\"–—-]$");

  private final List<RawBlock> settled = new ArrayList<>();
  private boolean broken;

  private Paragraphs() {}

  /// The blocks in order, without page breaks.
  static List<RawBlock> settle(List<RawBlock> blocks) {
    Paragraphs paragraphs = new Paragraphs();
    for (RawBlock block : blocks) {
      switch (block) {
        case RawBlock.PageBreak _ -> paragraphs.broken = true;
        case RawBlock.Paragraph(RawText text) -> paragraphs.add(text);
        case RawBlock.Heading _, RawBlock.ListItem _, RawBlock.Row _ -> paragraphs.addWhole(block);
      }
    }
    return List.copyOf(paragraphs.settled);
  }

  private void add(RawText text) {
    if (broken
        && !settled.isEmpty()
        && settled.getLast() instanceof RawBlock.Paragraph(RawText before)
        && UNFINISHED.matcher(before.words()).find()
        && Prose.goesOn(text.words())) {
      settled.removeLast();
      addTurns(before.followedBy(text));
    } else {
      addTurns(text);
    }
    broken = false;
  }

  private void addWhole(RawBlock block) {
    settled.add(block);
    broken = false;
  }

  /// Cuts before each line that a speaker's label begins: "Mr Bowie: …", one line a turn.
  private void addTurns(RawText text) {
    int from = 0;
    int line = text.words().indexOf('\n');
    while (line >= 0) {
      SpeakerLabel label = SpeakerLabel.of(text.words().substring(line + 1));
      if (label != null && label.colon()) {
        settled.add(new RawBlock.Paragraph(text.part(from, line)));
        from = line + 1;
      }
      line = text.words().indexOf('\n', line + 1);
    }
    settled.add(new RawBlock.Paragraph(text.part(from, text.words().length())));
  }
}

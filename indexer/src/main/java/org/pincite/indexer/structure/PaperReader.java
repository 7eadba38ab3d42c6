package org.pincite.indexer.structure;

import java.util.List;
import java.util.stream.Stream;
import org.pincite.indexer.document.Footnote;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.document.Paper;
import org.pincite.indexer.extract.Extraction;
import org.pincite.indexer.extract.RawBlock;
import org.pincite.indexer.extract.RawPage;

/// Reads a paper's structure from what was extracted of its file: the package's one entrance.
public final class PaperReader {

  private PaperReader() {}

  /// Reads the structure of a paper with pages.
  public static Paper read(Extraction.Pages extraction) {
    Tables tables = Tables.of(extraction.pages());
    List<RawPage> raw = MarkRuns.apart(tables.cut(extraction.pages()));
    PageNumbers numbers = PageNumbers.read(raw);
    List<Page> pages = PageLabels.of(raw, numbers);
    List<Leaf> bare = Furniture.takeOff(raw, numbers, tables);
    List<Leaf> leaves = Columns.part(ReadingOrder.of(bare, tables), tables);
    Typography typography = Typography.of(leaves);
    Endnotes ends = Endnotes.part(leaves, typography, tables);
    Foot foot = Foot.part(ends.bodies(), typography, tables);
    List<Note> notes = Stream.concat(foot.notes().stream(), ends.notes().stream()).toList();
    List<Block> onPages = Blocks.of(GluedMarks.raise(foot), typography, tables);
    Speakers speakers = Speakers.of(spoken(onPages));
    List<Block> blocks = Overleaf.join(onPages, speakers);
    Markers markers = Markers.tie(blocks, foot.notes(), ends.callsAfter(foot.notes().size()));
    TypeLevels levels = TypeLevels.of(blocks, typography);
    return paper(
        PagedSetting.lay(
            pages, blocks, levels, notes, markers, new PageLinks(raw), new LinePlaces(raw)),
        speakers);
  }

  /// Reads the structure of a paper without pages; no place in it has one.
  public static Paper read(Extraction.Flow extraction) {
    List<RawBlock> blocks = Paragraphs.settle(extraction.blocks());
    Speakers speakers = Speakers.of(blocks.stream().map(RawBlock::words).toList());
    return paper(FlowSetting.lay(blocks, extraction.notes()), speakers);
  }

  /// The words of what may be somebody's: a table's cells are nobody's.
  private static List<String> spoken(List<Block> blocks) {
    return blocks.stream().filter(block -> block.row() == null).map(Block::rawText).toList();
  }

  private static Paper paper(Setting setting, Speakers speakers) {
    String text = setting.text().text();
    List<Piece> pieces = Outline.of(setting, speakers);
    List<Footnote> footnotes = Sections.name(setting.footnotes(), pieces);
    List<Piece> gathered = FormFields.gather(Recommended.mark(pieces, text), text);
    return new Paper(
        setting.text(),
        Passages.cut(text, gathered, footnotes),
        footnotes,
        setting.links(),
        Letters.in(setting, speakers),
        setting.lines());
  }
}

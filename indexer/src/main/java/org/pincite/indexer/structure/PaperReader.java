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
    List<RawPage> raw = MarkRuns.apart(extraction.pages());
    PageNumbers numbers = PageNumbers.read(raw);
    List<Page> pages = PageLabels.of(raw, numbers);
    List<Leaf> leaves = Furniture.takeOff(raw, numbers);
    Typography typography = Typography.of(leaves);
    Endnotes ends = Endnotes.part(leaves, typography);
    Foot foot = Foot.part(ends.bodies(), typography);
    List<Note> notes = Stream.concat(foot.notes().stream(), ends.notes().stream()).toList();
    List<Block> onPages = Blocks.of(GluedMarks.raise(foot), typography);
    Speakers speakers = Speakers.of(onPages.stream().map(Block::rawText).toList());
    List<Block> blocks = Overleaf.join(onPages, speakers);
    Markers markers = Markers.tie(blocks, foot.notes(), ends.callsAfter(foot.notes().size()));
    TypeLevels levels = TypeLevels.of(blocks, typography);
    return paper(
        PagedSetting.lay(pages, blocks, levels, notes, markers, new PageLinks(raw)), speakers);
  }

  /// Reads the structure of a paper without pages; no place in it has one.
  public static Paper read(Extraction.Flow extraction) {
    List<RawBlock> blocks = Paragraphs.settle(extraction.blocks());
    Speakers speakers = Speakers.of(blocks.stream().map(RawBlock::words).toList());
    return paper(FlowSetting.lay(blocks, extraction.notes()), speakers);
  }

  private static Paper paper(Setting setting, Speakers speakers) {
    String text = setting.text().text();
    List<Piece> pieces = Outline.of(setting, speakers);
    List<Footnote> footnotes = Sections.name(setting.footnotes(), pieces);
    List<Piece> gathered = FormFields.gather(pieces, text);
    return new Paper(
        setting.text(), Passages.cut(text, gathered, footnotes), footnotes, setting.links());
  }
}

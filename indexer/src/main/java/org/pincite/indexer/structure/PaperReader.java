package org.pincite.indexer.structure;

import java.util.List;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.document.Paper;
import org.pincite.indexer.extract.RawPage;

/// Reads a paper's structure from its raw pages: the package's one entrance.
public final class PaperReader {

  private PaperReader() {}

  /// Reads the structure of a paper.
  ///
  /// @param raw every page of the file in order, at least one
  public static Paper read(List<RawPage> raw) {
    PageNumbers numbers = PageNumbers.read(raw);
    List<Page> pages = PageLabels.of(raw, numbers);
    List<Leaf> leaves = Furniture.takeOff(raw, numbers);
    Typography typography = Typography.of(leaves);
    Foot foot = Foot.part(leaves, typography);
    List<Block> onPages = Blocks.of(foot.bodies(), typography);
    Speakers speakers = Speakers.of(onPages);
    List<Block> blocks = Overleaf.join(onPages, speakers);
    Markers markers = Markers.tie(blocks, foot.notes());
    Setting setting = Setting.lay(pages, blocks, foot.notes(), markers);
    return new Paper(
        setting.text(), Passages.cut(setting, typography, speakers), setting.footnotes());
  }
}

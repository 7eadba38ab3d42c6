package org.pincite.indexer.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.pincite.indexer.document.CatalogueEntry;
import org.pincite.indexer.document.Footnote;
import org.pincite.indexer.document.Footnote.Marker;
import org.pincite.indexer.document.Meant;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.document.Paper;
import org.pincite.indexer.document.Passage;
import org.pincite.indexer.document.Span;

/// Makes of a paper what stands for it in the index.
final class BlockMaker {

  /// Code units of a passage's name: ten of hexadecimal tell a million passages of one paper apart.
  private static final int NAME = 10;

  private final CatalogueEntry entry;
  private final Paper paper;
  private final Map<String, Integer> named = new HashMap<>();

  private BlockMaker(CatalogueEntry entry, Paper paper) {
    this.entry = entry;
    this.paper = paper;
  }

  static PaperBlock of(IndexedPaper indexed, Paper paper) {
    BlockMaker maker = new BlockMaker(indexed.entry(), paper);
    List<String> around = Surroundings.of(paper);
    List<PlacedPassage> placed = new ArrayList<>();
    for (int i = 0; i < paper.passages().size(); i++) {
      Passage passage = paper.passages().get(i);
      placed.add(new PlacedPassage(maker.passage(passage, around.get(i)), paper.linesOf(passage)));
    }
    return new PaperBlock(indexed, paper.text().pages().stream().map(maker::page).toList(), placed);
  }

  private IndexedPage page(Page page) {
    int notesFrom =
        paper.footnotes().stream()
            .mapToInt(note -> note.span().start())
            .min()
            .orElse(paper.text().text().length());
    StringBuilder text = new StringBuilder();
    StringBuilder notes = new StringBuilder();
    for (Span stretch : paper.text().stretchesOf(page.index())) {
      int cut = Math.clamp(notesFrom, stretch.start(), stretch.end());
      text.append(paper.text().slice(new Span(stretch.start(), cut)));
      notes.append(paper.text().slice(new Span(cut, stretch.end())));
    }
    return new IndexedPage(page, text.toString(), notes.toString());
  }

  private IndexedPassage passage(Passage passage, String around) {
    String words = paper.words(passage);
    List<Meant> meant = paper.meantIn(passage, entry.correspondents());
    return new IndexedPassage(
        entry.id() + "/" + name(words),
        entry,
        passage.kind(),
        passage.voice(),
        passage.headings(),
        parts(passage.span()),
        paper.text().slice(passage.leadIn()),
        withNames(around, meant),
        words,
        passage.footnotes().stream().map(note -> note(note, passage.span())).toList(),
        meant);
  }

  /// A letter's "You told the Committee" is sought by the name of whom it means.
  private static String withNames(String around, List<Meant> meant) {
    StringJoiner all = new StringJoiner(" ");
    meant.forEach(word -> all.add(word.person().toString()));
    return around.isEmpty() ? all.toString() : all.add(around).toString();
  }

  private List<PagePart> parts(Span passage) {
    List<PagePart> parts = new ArrayList<>();
    for (int at = passage.start(); at < passage.end(); at = paper.text().endOfPage(at)) {
      Page page = paper.text().pageAt(at);
      if (page == null) {
        return List.of();
      }
      parts.add(new PagePart(page, at - passage.start()));
    }
    return List.copyOf(parts);
  }

  private IndexedNote note(int ordinal, Span passage) {
    Footnote note = paper.footnotes().get(ordinal);
    int marker =
        note.marker() instanceof Marker.At(int offset)
                && passage.start() <= offset
                && offset <= passage.end()
            ? offset - passage.start()
            : 0;
    return new IndexedNote(ordinal, note.number(), paper.text().slice(note.span()), marker);
  }

  /// A passage is named by a digest of its words; the second of the same words in a paper gets "-2"
  /// behind it.
  private String name(String words) {
    String name = Digest.of(words).substring(0, NAME);
    int times = named.merge(name, 1, Integer::sum);
    return times == 1 ? name : name + "-" + times;
  }
}

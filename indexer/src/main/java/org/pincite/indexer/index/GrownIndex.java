package org.pincite.indexer.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.pincite.indexer.document.CatalogueEntry;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.embed.Direction;
import org.pincite.indexer.embed.Embedding;

/// A large index made of a smaller one, to be timed: its papers again and again, each time with
/// other words here and there, and with directions a little turned. The same seed makes the same
/// index.
public final class GrownIndex {

  /// One word in so many is another.
  private static final int CHANGED = 5;

  /// Added to each number of a direction; numbers are about 0.05, so a copy's cosine with what it
  /// was made of is about 0.93.
  private static final double TURN = 0.02;

  private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

  private final DirectoryReader reader;
  private final Random random = new Random(1);

  /// Words that have been seen, by their length: only words of one length change places, so that
  /// all offsets stay right.
  private final Map<Integer, List<String>> words = new HashMap<>();

  private GrownIndex(DirectoryReader reader) {
    this.reader = reader;
  }

  /// Makes the index.
  ///
  /// @param from the index whose papers are repeated
  /// @param to an empty folder, or one with an index, which is replaced
  /// @param passages at least so many
  /// @param progress is told how many there are, paper by paper
  public static void make(Path from, Path to, int passages, IntConsumer progress) {
    try (PassageIndex index = PassageIndex.open(from);
        IndexView view = index.view();
        FSDirectory directory = FSDirectory.open(from);
        DirectoryReader reader = DirectoryReader.open(directory);
        IndexBuilder builder = IndexBuilder.open(to, true)) {
      GrownIndex grown = new GrownIndex(reader);
      List<IndexedPaper> papers =
          view.papers().stream().filter(paper -> paper.passages() > 0).toList();
      if (papers.isEmpty()) {
        throw new IllegalArgumentException(
            "index %s holds no passages: expected some to repeat".formatted(from));
      }
      int made = 0;
      for (int copy = 0; made < passages; copy++) {
        for (int i = 0; i < papers.size() && made < passages; i++) {
          builder.add(grown.copy(papers.get(i).entry().id(), copy));
          made += papers.get(i).passages();
          progress.accept(made);
        }
      }
      builder.commit();
    } catch (IOException e) {
      throw new UncheckedIOException("growing index " + from, e);
    }
  }

  /// A paper's documents, with other words from the second copy on.
  private List<Document> copy(String id, int copy) throws IOException {
    PaperBlock block = PaperBlock.read(id, reader);
    Map<String, Embedding> known = FormerEmbeddings.of(id, reader);
    CatalogueEntry entry = renamed(block.paper().entry(), copy);
    List<PlacedPassage> placed = new ArrayList<>();
    Map<String, Embedding> embeddings = new HashMap<>();
    for (PlacedPassage former : block.placed()) {
      IndexedPassage passage = former.passage();
      IndexedPassage changed = changed(passage, entry, copy);
      placed.add(new PlacedPassage(changed, former.lines()));
      Embedding embedding = known.get(FormerEmbeddings.key(passage));
      if (embedding != null) {
        embeddings.put(FormerEmbeddings.key(changed), copy == 0 ? embedding : turned(embedding));
      }
    }
    IndexedPaper paper =
        new IndexedPaper(
            entry,
            block.paper().file(),
            block.paper().fingerprint(),
            block.paper().pages(),
            placed.size());
    return new PaperBlock(paper, pages(placed), placed).documents(embeddings);
  }

  private static CatalogueEntry renamed(CatalogueEntry entry, int copy) {
    return new CatalogueEntry(
        entry.id() + "~" + copy,
        entry.collection(),
        entry.kind(),
        entry.publisher(),
        entry.title(),
        entry.date(),
        entry.aliases());
  }

  private IndexedPassage changed(IndexedPassage passage, CatalogueEntry entry, int copy) {
    return new IndexedPassage(
        passage.id() + "~" + copy,
        entry,
        passage.kind(),
        passage.voice(),
        passage.headings(),
        passage.parts(),
        passage.leadIn(),
        passage.around(),
        copy == 0 ? passage.text() : otherWords(passage.text()),
        passage.notes());
  }

  private String otherWords(String text) {
    Matcher matcher = WORD.matcher(text);
    StringBuilder changed = new StringBuilder(text);
    while (matcher.find()) {
      List<String> known = words.computeIfAbsent(matcher.group().length(), _ -> new ArrayList<>());
      known.add(matcher.group());
      if (random.nextInt(CHANGED) == 0) {
        String other = known.get(random.nextInt(known.size()));
        changed.replace(matcher.start(), matcher.end(), other);
      }
    }
    return changed.toString();
  }

  private Embedding turned(Embedding embedding) {
    return new Embedding(
        turned(embedding.whole()),
        embedding.sentences().stream().map(this::turned).toList(),
        embedding.pieces());
  }

  private Direction turned(Direction direction) {
    float[] values = direction.values();
    for (int i = 0; i < values.length; i++) {
      values[i] += (float) (TURN * random.nextGaussian());
    }
    return Direction.of(values);
  }

  /// Pages on which all words of the passages stand, as quotes are looked up there.
  private static List<IndexedPage> pages(List<PlacedPassage> placed) {
    Map<Integer, IndexedPage> pages = new TreeMap<>();
    for (PlacedPassage passage : placed) {
      for (Page page : passage.passage().pages()) {
        pages.merge(
            page.index(),
            new IndexedPage(page, passage.passage().text(), ""),
            (before, more) -> new IndexedPage(page, before.text() + "\n" + more.text(), ""));
      }
    }
    return List.copyOf(pages.values());
  }
}

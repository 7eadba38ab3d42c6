package org.pincite.indexer.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.pincite.indexer.extract.Extraction;
import org.pincite.indexer.extract.Extractor;
import org.pincite.indexer.index.Filter;
import org.pincite.indexer.index.IndexView;
import org.pincite.indexer.index.IndexedPaper;
import org.pincite.indexer.index.IndexedPassage;
import org.pincite.indexer.index.PassageIndex;
import org.pincite.indexer.index.WeightedTerm;

/// A corpus of plain text files and its index, in a folder of a test's own.
///
/// @param folder holds both
/// @param opened the files that have been read, by their names, newest last
record Shelf(Path folder, List<String> opened) {

  static Shelf in(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("corpus"));
    return new Shelf(folder, new ArrayList<>());
  }

  Path corpus() {
    return folder.resolve("corpus");
  }

  Path index() {
    return folder.resolve("index");
  }

  /// Writes a paper that was last changed long ago.
  Shelf put(String file, String words) throws IOException {
    return put(file, words, Instant.parse("2023-08-10T09:30:00Z"));
  }

  Shelf put(String file, String words, Instant modified) throws IOException {
    Path path = corpus().resolve(file);
    Files.createDirectories(path.resolveSibling(""));
    Files.writeString(path, words);
    Files.setLastModifiedTime(path, FileTime.from(modified));
    return this;
  }

  void move(String from, String to) throws IOException {
    Path path = corpus().resolve(to);
    Files.createDirectories(path.resolveSibling(""));
    Files.move(corpus().resolve(from), path);
  }

  Shelf remove(String file) throws IOException {
    Files.delete(corpus().resolve(file));
    return this;
  }

  List<Outcome> run() {
    return run(file -> {});
  }

  /// A run by force.
  void runAnew() {
    try (Extractor extractor = Extractor.inProcess()) {
      Ingest.run(corpus(), index(), true, extractor, outcome -> {});
    }
  }

  /// @param meanwhile told of each file after it has been read
  List<Outcome> run(Consumer<Path> meanwhile) {
    opened.clear();
    try (Extractor extractor = Extractor.inProcess()) {
      Function<Path, Extraction> told =
          file -> {
            Extraction read = extractor.extract(file);
            opened.add(corpus().relativize(file).toString());
            meanwhile.accept(file);
            return read;
          };
      Intake intake = new Intake(told, false, Readings.of(index()), false);
      return Ingest.run(corpus(), index(), intake, 2, IngestWatcher.of(outcome -> {})).outcomes();
    }
  }

  /// What the index holds: each passage's id and words, by paper.
  Map<String, List<String>> content() {
    return content(index());
  }

  /// What an index made from nothing would hold.
  Map<String, List<String>> fresh() {
    Path other = folder.resolve("fresh");
    try (Extractor extractor = Extractor.inProcess()) {
      Ingest.run(corpus(), other, true, extractor, outcome -> {});
    }
    return content(other);
  }

  /// What questions of two words each find in the index, best first, each passage with its score.
  List<String> found(List<String> words) {
    return found(index(), words);
  }

  /// What they find in the index that [#fresh] made.
  List<String> foundInFresh(List<String> words) {
    return found(folder.resolve("fresh"), words);
  }

  private static List<String> found(Path index, List<String> words) {
    try (PassageIndex opened = PassageIndex.open(index);
        IndexView view = opened.view()) {
      List<String> found = new ArrayList<>();
      for (String one : words) {
        for (String other : words) {
          List<WeightedTerm> terms =
              view.terms(one + " " + other).stream()
                  .map(term -> new WeightedTerm(term.term(), 1))
                  .toList();
          view.search(terms, Filter.NONE, 20)
              .forEach(hit -> found.add(hit.passage().id() + " " + hit.score()));
        }
      }
      return found;
    }
  }

  private static Map<String, List<String>> content(Path index) {
    try (PassageIndex opened = PassageIndex.open(index);
        IndexView view = opened.view()) {
      Map<String, List<String>> content = new TreeMap<>();
      for (IndexedPaper paper : view.papers()) {
        content.put(
            paper.entry() + " " + paper.names() + " " + paper.file(),
            view.passages(paper.entry().id()).stream().map(Shelf::words).toList());
      }
      return content;
    }
  }

  private static String words(IndexedPassage passage) {
    return passage.id() + " " + passage.kind() + " " + passage.document() + " " + passage.text();
  }
}

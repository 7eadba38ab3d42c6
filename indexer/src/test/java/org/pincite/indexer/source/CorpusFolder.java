package org.pincite.indexer.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A corpus for a test, on disk.
record CorpusFolder(Path path) {

  /// Adds files with a word or two in them, and the folders that they are in.
  CorpusFolder holding(String... files) throws IOException {
    for (String file : files) {
      write(file, "words");
    }
    return this;
  }

  CorpusFolder describedBy(String manifest) throws IOException {
    return write("manifest.yaml", manifest);
  }

  Corpus open() {
    return Corpus.open(path);
  }

  /// Opens the corpus and says each paper as "path = id".
  List<String> papers() {
    return open().papers().stream()
        .map(paper ->
            path.relativize(paper.file()).toString().replace('\\', '/')
                + " = "
                + paper.entry().id())
        .toList();
  }

  private CorpusFolder write(String file, String words) throws IOException {
    Path target = path.resolve(file);
    Files.createDirectories(target.resolveSibling(""));
    Files.writeString(target, words);
    return this;
  }
}

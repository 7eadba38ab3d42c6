package org.pincite.indexer.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.download.Sha256;

/// Which of a corpus's files are papers that a publisher's list offered.
///
/// A paper is told by its path. One that was fetched and has been renamed since is told by its
/// bytes; only files of the same length are opened for that.
///
/// @param papers what the lists said
/// @param strayed the downloads that are no longer where they were put
record Offered(PapersOffered papers, List<FetchedPaper> strayed) {

  static Offered in(Path corpus, List<CorpusFile> files) throws IOException {
    Set<String> paths = files.stream().map(CorpusFile::path).collect(Collectors.toSet());
    List<FetchedPaper> strayed =
        FetchedPapers.of(corpus).all().stream()
            .filter(paper -> !paths.contains(paper.file()))
            .toList();
    return new Offered(PapersOffered.of(corpus), strayed);
  }

  /// What is known of a file; null where nothing is.
  @Nullable PaperFacts factsOf(CorpusFile file) throws IOException {
    PaperFacts facts = papers.at(file.pathStem());
    if (facts != null) {
      return facts;
    }
    for (FetchedPaper paper : strayed) {
      if (isOf(paper, file)) {
        return papers.at(new CorpusFile(file.file(), paper.file()).pathStem());
      }
    }
    return null;
  }

  /// Whether a file has the bytes of a download.
  static boolean isOf(FetchedPaper paper, CorpusFile file) throws IOException {
    if (Files.size(file.file()) != paper.bytes()) {
      return false;
    }
    try (InputStream bytes = Files.newInputStream(file.file())) {
      return Sha256.of(bytes).equals(paper.sha256());
    }
  }
}

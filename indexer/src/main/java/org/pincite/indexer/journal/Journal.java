package org.pincite.indexer.journal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What runs did to an index: the last one, and the papers that are new since the first.
///
/// It is `.journal` in the index's folder. Only the run that writes the index writes it.
public final class Journal {

  /// New papers that are kept: a feed is read for what is new, the index has all.
  private static final int NEWS = 200;

  private final KeptFile file;

  private Journal(KeptFile file) {
    this.file = file;
  }

  /// The journal of an index.
  public static Journal in(Path index) {
    return new Journal(new KeptFile(index.resolve(".journal")));
  }

  /// All that is kept.
  ///
  /// @param name tells these news from those of another index for good
  /// @param since when the first run ended
  /// @param lastRun the last run
  /// @param news the new papers, newest first
  public record Page(UUID name, Instant since, RunRecord lastRun, List<NewPaper> news) {
    public Page {
      news = List.copyOf(news);
    }

    /// When the newest of them changed; where there is none, when the first run ended.
    public Instant changed() {
      return news.isEmpty() ? since : news.getFirst().changed();
    }
  }

  /// What is kept; null before the first run.
  public @Nullable Page read() {
    return file.read(Page.class);
  }

  /// Adds a run.
  ///
  /// @param papers what it made new
  /// @param held tells whether the index still has the paper with an id
  /// @throws java.io.UncheckedIOException if it cannot be written
  public void add(RunRecord run, List<NewPaper> papers, Predicate<String> held) {
    Page before = read();
    List<NewPaper> news = new ArrayList<>();
    for (NewPaper paper : papers) {
      news.add(before == null ? paper : since(before, paper));
    }
    if (before != null) {
      before.news().stream()
          .filter(paper -> held.test(paper.id()) && isMissing(paper, papers))
          .forEach(news::add);
    }
    file.write(
        new Page(
            before == null ? UUID.randomUUID() : before.name(),
            before == null ? run.finished() : before.since(),
            run,
            news.subList(0, Math.min(NEWS, news.size()))));
  }

  private static boolean isMissing(NewPaper paper, List<NewPaper> papers) {
    return papers.stream().noneMatch(other -> other.id().equals(paper.id()));
  }

  /// A paper that was new before came when it first did.
  private static NewPaper since(Page before, NewPaper paper) {
    return before.news().stream()
        .filter(earlier -> earlier.id().equals(paper.id()))
        .findFirst()
        .map(earlier ->
            new NewPaper(
                paper.id(),
                paper.citation(),
                paper.kind(),
                paper.replaced(),
                earlier.came(),
                paper.changed(),
                paper.pages(),
                paper.speakers(),
                paper.resolved()))
        .orElse(paper);
  }
}

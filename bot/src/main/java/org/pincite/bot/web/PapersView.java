package org.pincite.bot.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.index.IndexView;
import org.pincite.indexer.index.IndexedPaper;
import org.pincite.indexer.journal.RunRecord;

/// What is held, as the page of papers shows it.
///
/// @param words those that the papers' names were narrowed down to; "" for all papers
/// @param holdings how much is held and as of when, in a sentence
/// @param failures what the last run could not read
/// @param papers those of the page
/// @param paging the way to the others
/// @param awaited how many papers are cited and not held
record PapersView(
    String words,
    String holdings,
    List<RunRecord.Failure> failures,
    List<PaperView> papers,
    Paging paging,
    int awaited) {

  /// How many papers a page lists: a line or two each.
  private static final int SIZE = 50;

  PapersView {
    failures = List.copyOf(failures);
    papers = List.copyOf(papers);
  }

  static PapersView of(
      String words, int page, IndexView view, @Nullable RunRecord run, int awaited) {
    List<PaperView> papers =
        view.papers().stream()
            .map(paper -> PaperView.of(paper, run))
            .filter(paper -> has(paper, words))
            .sorted((a, b) -> a.citation().compareToIgnoreCase(b.citation()))
            .toList();
    Paging paging =
        Paging.of(page, SIZE, papers.size(), other -> Paging.address("/papers", words, other));
    return new PapersView(
        words,
        holdings(view, run),
        run == null ? List.of() : run.failures(),
        paging.cut(papers),
        paging,
        awaited);
  }

  private static boolean has(PaperView paper, String words) {
    String name = "%s %s %s".formatted(paper.citation(), paper.kind(), paper.file());
    return Stream.of(words.toLowerCase(Locale.UK).strip().split("\\s+"))
        .allMatch(name.toLowerCase(Locale.UK)::contains);
  }

  private static String holdings(IndexView view, @Nullable RunRecord run) {
    return "%s, %s%s."
        .formatted(
            Counted.of(view.papers().size(), "paper"),
            Counted.of(view.papers().stream().mapToInt(IndexedPaper::passages).sum(), "passage"),
            run == null ? "" : "; brought up to date on " + PaperView.minute(run.finished()));
  }
}

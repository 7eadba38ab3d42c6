package org.pincite.indexer.ingest;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.citation.HouseStyle;
import org.pincite.indexer.document.Voice;
import org.pincite.indexer.index.IndexView;
import org.pincite.indexer.index.IndexedPaper;
import org.pincite.indexer.index.PassageIndex;
import org.pincite.indexer.journal.Journal;
import org.pincite.indexer.journal.NewPaper;
import org.pincite.indexer.journal.Receipts;
import org.pincite.indexer.journal.RunRecord;

/// Notes what a run makes new, and keeps what it replaces: the former text before the new is
/// written, the news once it is there.
///
/// A run that begins anew compares with the index that it replaces, as far as that can be read:
/// what was there with the same bytes is no news. Where there was none, nothing is: all papers are
/// new.
final class Chronicle implements AutoCloseable {

  private final Path corpus;
  private final Path index;
  private final Former former;
  private final int versions;
  private final Instant begun = Instant.now();
  private final Map<String, Boolean> arrivals = new LinkedHashMap<>();
  private @Nullable PassageIndex old;
  private @Nullable IndexView oldView;

  /// @param corpus the folder with the papers
  /// @param former what the index held before
  /// @param versions so many former texts of a paper are kept
  Chronicle(Path corpus, Path index, Former former, int versions) {
    this.corpus = corpus;
    this.index = index;
    this.former = former;
    this.versions = versions;
  }

  /// A paper is about to be indexed under its id. What was there under another is no news.
  void takes(String id, Fingerprint fingerprint) {
    Fingerprint before = former.fingerprint(id);
    if (before != null && !before.content().equals(fingerprint.content())) {
      keep(id);
    }
    if (former.idOf(fingerprint.content()) == null) {
      arrivals.put(id, before != null);
    }
  }

  /// A paper is about to be taken out under its id.
  void removes(String id) {
    if (former.has(id)) {
      keep(id);
    }
  }

  private void keep(String id) {
    IndexView view = oldView();
    IndexedPaper paper = view.paper(id);
    if (paper != null) {
      Receipts.in(index).keep(paper, view, Instant.now(), versions);
    }
  }

  private IndexView oldView() {
    if (oldView == null) {
      old = PassageIndex.open(index);
      oldView = old.view();
    }
    return oldView;
  }

  /// Writes down what was done, once it is.
  ///
  /// @param view the index as it is now
  /// @param found how many citations that awaited a paper lead to it now, by its id
  /// @return the papers that are news
  List<NewPaper> close(List<Outcome> outcomes, IndexView view, Map<String, Integer> found) {
    Instant now = Instant.now();
    List<NewPaper> news = new ArrayList<>();
    if (!former.ids().isEmpty()) {
      arrivals.forEach(
          (id, replaced) -> news.add(news(id, replaced, view, now, found.getOrDefault(id, 0))));
    }
    Journal.in(index).add(record(outcomes, now), news, id -> view.paper(id) != null);
    return List.copyOf(news);
  }

  /// Writes down a run that left the index as it was.
  void close(List<Outcome> outcomes) {
    Journal.in(index).add(record(outcomes, Instant.now()), List.of(), id -> true);
  }

  private static NewPaper news(
      String id, boolean replaced, IndexView view, Instant now, int resolved) {
    IndexedPaper paper = Objects.requireNonNull(view.paper(id));
    Map<String, Long> turns =
        view.passages(id).stream()
            .filter(passage -> passage.voice() instanceof Voice.Speaker)
            .collect(
                Collectors.groupingBy(
                    passage -> ((Voice.Speaker) passage.voice()).name(),
                    LinkedHashMap::new,
                    Collectors.counting()));
    List<String> speakers =
        turns.entrySet().stream()
            .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
            .map(Map.Entry::getKey)
            .toList();
    return new NewPaper(
        id,
        HouseStyle.cite(paper.entry()),
        paper.entry().kind(),
        replaced,
        now,
        now,
        paper.pages(),
        speakers,
        resolved);
  }

  private RunRecord record(List<Outcome> outcomes, Instant now) {
    Journal.Page before = Journal.in(index).read();
    return RunNotes.of(outcomes, before == null ? null : before.lastRun(), corpus, begun, now);
  }

  @Override
  public void close() {
    if (oldView != null) {
      oldView.close();
    }
    if (old != null) {
      old.close();
    }
  }
}

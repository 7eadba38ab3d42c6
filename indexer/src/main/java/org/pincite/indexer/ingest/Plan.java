package org.pincite.indexer.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.CatalogueEntry;
import org.pincite.indexer.index.OtherName;
import org.pincite.indexer.source.SourcePaper;

/// What a run has to do to bring an index up to its corpus. No paper has been read for it, and only
/// those files been opened whose size or time is another than when they were.
///
/// Of several files with the same bytes one gives the paper its name: the one that most is said of,
/// else the one with the shortest id. Which it is depends on the corpus alone, never on what was
/// indexed first.
///
/// @param steps one for each paper of the corpus, in its order
/// @param gone the ids that the index has and will no longer have, moved and folded ones apart
record Plan(List<Step> steps, List<String> gone) {

  Plan {
    steps = List.copyOf(steps);
    gone = List.copyOf(gone);
  }

  /// The plan for these papers.
  ///
  /// @param recognises whether pages that are pictures are to be read
  static Plan of(List<SourcePaper> papers, Former former, boolean recognises) {
    Planning planning = new Planning(former, recognises);
    papers.forEach(planning::look);
    return planning.plan(papers);
  }

  /// A paper's bytes as they were just now.
  private record Seen(SourcePaper paper, String content, FileState state) {}

  private static final class Planning {

    private final Former former;
    private final boolean recognises;
    private final Map<String, List<Seen>> byContent = new LinkedHashMap<>();
    private final Map<SourcePaper, Seen> seen = new HashMap<>();
    private final Map<SourcePaper, String> faults = new HashMap<>();
    private final Set<String> movedFrom = new HashSet<>();

    Planning(Former former, boolean recognises) {
      this.former = former;
      this.recognises = recognises;
    }

    void look(SourcePaper paper) {
      try {
        FileState state = FileState.of(paper.file());
        Seen one = new Seen(paper, content(paper, state), state);
        seen.put(paper, one);
        byContent.computeIfAbsent(one.content(), _ -> new ArrayList<>()).add(one);
      } catch (IOException e) {
        faults.put(paper, "cannot be read: " + e.getMessage());
      }
    }

    private String content(SourcePaper paper, FileState state) throws IOException {
      Fingerprint known = former.fingerprint(paper.entry().id());
      return known != null
              && state.equals(known.state())
              && former.isAt(paper.entry().id(), paper.file())
          ? known.content()
          : Fingerprint.contentOf(paper.file());
    }

    Plan plan(List<SourcePaper> papers) {
      byContent.values().forEach(twins -> twins.sort(FIRST));
      Set<String> ids = new HashSet<>();
      papers.forEach(paper -> ids.add(paper.entry().id()));
      List<Step> steps = papers.stream().map(paper -> step(paper, ids)).toList();
      Set<String> gone = new HashSet<>(former.ids());
      gone.removeAll(ids);
      gone.removeAll(movedFrom);
      return new Plan(steps, gone.stream().sorted().toList());
    }

    private Step step(SourcePaper paper, Set<String> ids) {
      Seen one = seen.get(paper);
      if (one == null) {
        return new Step.Fail(paper, String.valueOf(faults.get(paper)));
      }
      List<Seen> twins = byContent.getOrDefault(one.content(), List.of(one));
      return one.equals(twins.getFirst())
          ? step(one, names(twins.subList(1, twins.size())), ids)
          : new Step.Fold(paper, twins.getFirst().paper().entry().id());
    }

    private Step step(Seen one, List<OtherName> names, Set<String> ids) {
      SourcePaper paper = one.paper();
      String id = paper.entry().id();
      Fingerprint known = former.fingerprint(id);
      String described = Fingerprint.digest(paper.entry() + " " + names);
      boolean here = former.isAt(id, paper.file());
      if (known != null
          && here
          && known.content().equals(one.content())
          && known.described().equals(described)
          && !(recognises && known.picturesLeft())) {
        return new Step.Keep(paper);
      }
      FileState settled = Fingerprint.settled(one.state(), Instant.now());
      return new Step.Take(
          paper,
          new Fingerprint(one.content(), described, settled, false),
          one.state(),
          names,
          origin(one, known, here, ids));
    }

    private Step.Origin origin(
        Seen one, @Nullable Fingerprint known, boolean here, Set<String> ids) {
      String id = one.paper().entry().id();
      if (known != null) {
        boolean elsewhere = known.content().equals(one.content()) && !here;
        return elsewhere ? new Step.Origin.Moved(id) : new Step.Origin.Changed();
      }
      String from = former.idOf(one.content());
      if (from == null || (ids.contains(from) && !isTwin(from, one))) {
        return new Step.Origin.New();
      }
      movedFrom.add(from);
      return new Step.Origin.Moved(from);
    }

    /// Whether the paper that had these bytes has them still, under what is now its other name.
    private boolean isTwin(String from, Seen one) {
      return byContent.getOrDefault(one.content(), List.of()).stream()
          .anyMatch(twin -> twin.paper().entry().id().equals(from));
    }
  }

  /// Of files with the same bytes, the one first that most is said of.
  private static final Comparator<Seen> FIRST =
      Comparator.comparingInt((Seen one) -> -said(one.paper().entry()))
          .thenComparingInt(one -> one.paper().entry().id().length())
          .thenComparing(one -> one.paper().entry().id());

  private static int said(CatalogueEntry entry) {
    return (entry.kind() == null ? 0 : 1)
        + (entry.publisher() == null ? 0 : 1)
        + (entry.date() == null ? 0 : 1)
        + (entry.title().equals(stem(entry.id())) ? 0 : 1);
  }

  private static String stem(String id) {
    return String.valueOf(Path.of(id).getFileName());
  }

  private static List<OtherName> names(List<Seen> twins) {
    return twins.stream()
        .map(Seen::paper)
        .map(paper -> new OtherName(paper.entry().id(), paper.entry().collection(), paper.file()))
        .toList();
  }
}

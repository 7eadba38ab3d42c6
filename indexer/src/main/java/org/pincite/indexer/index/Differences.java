package org.pincite.indexer.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.document.Paper;
import org.pincite.indexer.document.Resolution;
import org.pincite.indexer.document.Target;

/// What of a paper in an index does not hold: against the paper as it reads now, within itself, and
/// against the papers that it cites. Each difference is the end of a sentence about the paper.
public final class Differences {

  /// So many are told of one paper; where a paper reads otherwise, all its passages may differ.
  private static final int MOST = 5;

  private final IndexView view;
  private final IndexedPaper paper;
  private final List<IndexedPassage> passages;
  private final Map<Integer, IndexedPage> pages = new HashMap<>();
  private final List<String> found = new ArrayList<>();

  private Differences(IndexView view, IndexedPaper paper) {
    this.view = view;
    this.paper = paper;
    this.passages = view.passages(paper.entry().id());
    view.pages(paper.entry().id()).forEach(page -> pages.put(page.page().index(), page));
  }

  /// What does not hold of one paper; nothing where all does.
  ///
  /// @param now the paper as it reads now
  public static List<String> of(IndexView view, IndexedPaper paper, Paper now) {
    Differences differences = new Differences(view, paper);
    differences.compare(now);
    differences.passages.forEach(differences::standsOnItsPages);
    view.citations(paper.entry().id()).forEach(differences::leadsSomewhere);
    return differences.found.size() <= MOST ? List.copyOf(differences.found) : differences.cut();
  }

  private List<String> cut() {
    List<String> cut = new ArrayList<>(found.subList(0, MOST));
    cut.add("has %d more that do not hold".formatted(found.size() - MOST));
    return List.copyOf(cut);
  }

  private void compare(Paper now) {
    PaperBlock read = BlockMaker.of(paper, now);
    Map<String, PlacedPassage> held =
        view.placed(paper.entry().id()).stream()
            .collect(Collectors.toMap(placed -> placed.passage().id(), placed -> placed));
    for (PlacedPassage placed : read.placed()) {
      IndexedPassage passage = placed.passage();
      PlacedPassage same = held.remove(passage.id());
      if (same == null) {
        found.add("lacks passage " + passage.id());
      } else if (!same.equals(placed)) {
        found.add("has another speaker, page, heading or note at passage " + passage.id());
      }
    }
    held.keySet().stream()
        .sorted()
        .forEach(id -> found.add("has passage %s, which the file has not".formatted(id)));
    for (IndexedPage page : read.pages()) {
      if (!page.equals(pages.get(page.page().index()))) {
        found.add("has other words or another label on page %d".formatted(page.page().index()));
      }
    }
  }

  private void standsOnItsPages(IndexedPassage passage) {
    List<PagePart> parts = passage.parts();
    for (int i = 0; i < parts.size(); i++) {
      int end = i + 1 < parts.size() ? parts.get(i + 1).from() : passage.text().length();
      String words = passage.text().substring(parts.get(i).from(), end).strip();
      IndexedPage page = pages.get(parts.get(i).page().index());
      boolean stands =
          page != null
              && page.page().equals(parts.get(i).page())
              && (page.text().contains(words) || page.notes().contains(words));
      if (!stands) {
        found.add(
            "has words in passage %s that are not on page %s"
                .formatted(passage.id(), parts.get(i).page().label()));
      }
    }
  }

  private void leadsSomewhere(IndexedCitation citation) {
    if (passages.stream().noneMatch(passage -> passage.id().equals(citation.passage()))) {
      found.add("cites from passage %s, which there is not".formatted(citation.passage()));
    }
    if (citation.resolution() instanceof Resolution.Resolved(Target target)) {
      String fault = fault(target);
      if (fault != null) {
        found.add(
            "cites %s in passage %s, %s".formatted(target.document(), citation.passage(), fault));
      }
    }
  }

  private @Nullable String fault(Target target) {
    if (view.paper(target.document()) == null) {
      return "which is not in the index";
    }
    for (Page page : target.pages()) {
      IndexedPage there = view.page(target.document(), page.index());
      if (there == null || !there.page().equals(page)) {
        return "whose page %s is not there".formatted(page.label());
      }
    }
    return target.passage() == null || has(target) ? null : "whose words are not there";
  }

  private boolean has(Target target) {
    return view.passages(target.document()).stream()
        .filter(passage -> passage.id().equals(target.passage()))
        .anyMatch(passage -> target.words().stream().allMatch(passage.text()::contains));
  }
}

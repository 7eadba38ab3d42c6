package org.pincite.bot.web;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.PaperDate;
import org.pincite.indexer.document.PassageKind;
import org.pincite.indexer.index.Filter;
import org.pincite.indexer.index.IndexTerm;
import org.pincite.indexer.index.IndexView;
import org.pincite.indexer.index.IndexedPassage;

/// The papers' recommendations.
final class Register {

  private Register() {}

  /// By paper, and within a paper in its order.
  ///
  /// @param words those that each must have, in any form; "" for all
  /// @param documents the ids of the papers to list; all of them where empty
  static List<IndexedPassage> of(
      IndexView view, String words, List<String> documents, Filter.@Nullable Dates dates) {
    documents.forEach(id -> PaperAddress.find(id, view));
    Set<String> sought = terms(words, view);
    Filter filter = new Filter(documents, null, null, PassageKind.RECOMMENDATION, dates, null);
    return view.passages(filter).stream()
        .filter(passage -> sought.isEmpty() || terms(said(passage), view).containsAll(sought))
        .sorted(Comparator.comparing(passage -> passage.document().id()))
        .toList();
  }

  /// The same, those of the latest papers first and those of papers without a date last.
  static List<IndexedPassage> latestFirst(List<IndexedPassage> recommendations) {
    return recommendations.stream()
        .sorted(
            Comparator.comparing(Register::day, Comparator.nullsLast(Comparator.reverseOrder())))
        .toList();
  }

  private static @Nullable String day(IndexedPassage passage) {
    PaperDate date = passage.document().date();
    return date == null ? null : date.lastDay().toString();
  }

  /// What it may be known by: its own words, and the headings above it.
  private static String said(IndexedPassage passage) {
    return String.join("\n", passage.headings()) + "\n" + passage.text();
  }

  private static Set<String> terms(String words, IndexView view) {
    return words.isBlank()
        ? Set.of()
        : view.terms(words).stream()
            .map(IndexTerm::term)
            .collect(Collectors.toCollection(HashSet::new));
  }
}

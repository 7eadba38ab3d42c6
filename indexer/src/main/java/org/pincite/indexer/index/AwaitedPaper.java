package org.pincite.indexer.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.CatalogueEntry;
import org.pincite.indexer.document.Citation;
import org.pincite.indexer.document.PaperDate;

/// A paper that is not there, with what cites it.
///
/// @param entry what the manifest says of it; null where it has no entry of the paper
/// @param publisher null where nobody says
/// @param title the manifest's, else that of the citations, else whose words they cite, the paper's
///   number or address
/// @param date null where nobody says
/// @param citedBy the citations, by paper and in their order
public record AwaitedPaper(
    @Nullable AwaitedEntry entry,
    @Nullable String publisher,
    String title,
    @Nullable PaperDate date,
    List<IndexedCitation> citedBy) {

  public AwaitedPaper {
    citedBy = List.copyOf(citedBy);
  }

  /// All papers that are not there: those of the manifest in its order, then the others, the most
  /// cited first.
  public static List<AwaitedPaper> of(IndexView view) {
    Map<String, List<IndexedCitation>> citations = new LinkedHashMap<>();
    for (IndexedCitation citation : view.awaitedCitations()) {
      String id = citation.resolution().document();
      String key = id == null ? "cited " + name(citation) : id(id);
      citations.computeIfAbsent(key, _ -> new ArrayList<>()).add(citation);
    }
    List<AwaitedPaper> papers = new ArrayList<>();
    for (AwaitedEntry entry : view.awaited()) {
      List<IndexedCitation> its = citations.remove(id(entry.entry().id()));
      papers.add(of(entry, its == null ? List.of() : its));
    }
    citations.values().stream()
        .map(AwaitedPaper::of)
        .sorted(Comparator.comparingInt(paper -> -paper.citedBy().size()))
        .forEach(papers::add);
    return List.copyOf(papers);
  }

  private static String id(String id) {
    return "entry " + id;
  }

  private static AwaitedPaper of(AwaitedEntry awaited, List<IndexedCitation> citedBy) {
    CatalogueEntry entry = awaited.entry();
    return new AwaitedPaper(awaited, entry.publisher(), entry.title(), entry.date(), citedBy);
  }

  private static AwaitedPaper of(List<IndexedCitation> citedBy) {
    Citation cited = citedBy.getFirst().citing().citation();
    return new AwaitedPaper(null, cited.publisher(), title(cited), cited.date(), citedBy);
  }

  /// What the citations of one paper have in common.
  private static String name(IndexedCitation citation) {
    Citation cited = citation.citing().citation();
    PaperDate date = cited.date();
    String title = title(cited).toLowerCase(Locale.ROOT);
    return title + (date == null ? "" : " " + date.iso());
  }

  private static String title(Citation cited) {
    return Stream.of(cited.title(), cited.reference(), cited.person(), cited.address())
        .filter(Objects::nonNull)
        .map(Objects::toString)
        .findFirst()
        .orElse("a paper without title");
  }
}

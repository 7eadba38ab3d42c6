package org.pincite.indexer.index;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.CatalogueEntry;
import org.pincite.indexer.document.PaperDate;
import org.pincite.indexer.document.PassageKind;

/// Which passages a search may find. Each part narrows; an empty or absent part does not.
///
/// @param documents the ids of the papers to search; all of them if empty
/// @param collection the collection to search, with those inside it
/// @param speaker the name of the person whose words are sought
/// @param kind the kind of passage sought
/// @param dates the dates of the papers sought; a paper without a date is then left out
/// @param page the label of the page on which the passage stands
public record Filter(
    List<String> documents,
    @Nullable String collection,
    @Nullable String speaker,
    @Nullable PassageKind kind,
    @Nullable Dates dates,
    @Nullable String page) {

  /// A stretch of days, the first and the last included.
  ///
  /// @param from the first day; null for no limit
  /// @param to the last day; null for no limit
  public record Dates(@Nullable LocalDate from, @Nullable LocalDate to) {

    /// @throws IllegalArgumentException if it ends before it begins
    public Dates {
      if (from != null && to != null && to.isBefore(from)) {
        throw new IllegalArgumentException(
            "dates from %s to %s: expected the first before the last".formatted(from, to));
      }
    }

    /// The days that two dates as [PaperDate#parse] reads them enclose: "2023-03" begins on its
    /// first and ends on its last day.
    ///
    /// @return null if neither is given
    /// @throws IllegalArgumentException with a sentence for whoever wrote them
    public static @Nullable Dates parse(@Nullable String from, @Nullable String to) {
      return from == null && to == null
          ? null
          : new Dates(
              from == null ? null : PaperDate.parse(from).firstDay(),
              to == null ? null : PaperDate.parse(to).lastDay());
    }

    /// Whether a paper's date, as exactly as it is known, may lie in it.
    boolean may(@Nullable PaperDate date) {
      return date != null
          && (from == null || !date.lastDay().isBefore(from))
          && (to == null || !date.firstDay().isAfter(to));
    }
  }

  /// Whatever its date and page.
  public Filter(
      List<String> documents,
      @Nullable String collection,
      @Nullable String speaker,
      @Nullable PassageKind kind) {
    this(documents, collection, speaker, kind, null, null);
  }

  /// Lets everything pass.
  public static final Filter NONE = new Filter(List.of(), null, null, null);

  public Filter {
    documents = List.copyOf(documents);
    collection = collection == null || collection.isBlank() ? null : collection;
    speaker = speaker == null || speaker.isBlank() ? null : speaker;
  }

  /// Whether passages of this paper may be found at all.
  public boolean lets(IndexedPaper paper) {
    CatalogueEntry entry = paper.entry();
    boolean named =
        documents.isEmpty()
            || documents.contains(entry.id())
            || paper.names().stream().anyMatch(name -> documents.contains(name.id()));
    boolean inside =
        isInside(entry.collection())
            || paper.names().stream().anyMatch(name -> isInside(name.collection()));
    return named && inside && (dates == null || dates.may(entry.date()));
  }

  private boolean isInside(String other) {
    return collection == null || other.equals(collection) || other.startsWith(collection + "/");
  }

  /// The same, in these papers.
  public Filter within(List<String> papers) {
    return new Filter(papers, collection, speaker, kind, dates, page);
  }

  /// The same, on pages with this label only.
  public Filter onPage(String label) {
    return new Filter(documents, collection, speaker, kind, dates, label);
  }

  /// What of it no facet counts: the collection and the page.
  Filter elsewhere() {
    return new Filter(List.of(), collection, null, null, null, page);
  }
}

package org.pincite.indexer.citation;

import java.util.ArrayList;
import java.util.List;
import org.pincite.indexer.document.CatalogueEntry;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.document.PaperDate;

/// Writes a citation as the committee's own footnotes do: "London Assembly, Police and Crime
/// Committee – transcript, 24 May 2023 p.11".
public final class HouseStyle {

  private HouseStyle() {}

  /// The citation of a place in a paper.
  ///
  /// @param pages the pages it stands on, in order; none for a paper without pages, which is cited
  ///   by heading instead
  /// @param headings the headings above it, outermost first
  public static String cite(CatalogueEntry entry, List<Page> pages, List<String> headings) {
    String paper = cite(entry);
    if (!pages.isEmpty()) {
      return paper + " " + pages(pages);
    }
    return headings.isEmpty() ? paper : "%s, “%s”".formatted(paper, headings.getLast());
  }

  /// The citation of a whole paper; what nobody said of it is left out.
  public static String cite(CatalogueEntry entry) {
    List<String> parts = new ArrayList<>();
    String publisher = entry.publisher();
    if (publisher != null) {
      parts.add(publisher);
    }
    parts.add(entry.title());
    PaperDate date = entry.date();
    if (date != null) {
      parts.add(date.inWords());
    }
    return String.join(", ", parts);
  }

  /// "p.4", "pp.4–5", "pp.xiv–1", by label. Where no number is printed the label is the position,
  /// as the design has it for the letter; that it is not printed is for [Page#printed] to say.
  ///
  /// @param pages at least one, in order
  public static String pages(List<Page> pages) {
    String first = pages.getFirst().label();
    String last = pages.getLast().label();
    return pages.size() == 1 ? "p." + first : "pp.%s–%s".formatted(first, last);
  }
}

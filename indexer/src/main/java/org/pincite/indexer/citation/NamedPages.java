package org.pincite.indexer.citation;

import java.util.ArrayList;
import java.util.List;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.document.PagedText;
import org.pincite.indexer.document.Pinpoint;

/// Which pages of a paper pinpoints name.
sealed interface NamedPages {

  /// These pages.
  ///
  /// @param pages one or more, in order
  record Some(List<Page> pages) implements NamedPages {
    public Some {
      pages = List.copyOf(pages);
    }
  }

  /// No pages are named, or the paper has none.
  record None() implements NamedPages {}

  /// The paper has no page called so.
  record Missing() implements NamedPages {}

  /// Several pages of the paper are called so, as in a pack of several papers.
  record Several() implements NamedPages {}

  /// The pages by their labels. A label that stands on a page counts before one that only the file
  /// has, or the position.
  ///
  /// Pages with lines are no help: they are those of an original that numbers its lines, which the
  /// held paper need not be.
  static NamedPages of(List<Pinpoint> pinpoints, PagedText text) {
    List<Page> pages = new ArrayList<>();
    for (Pinpoint pinpoint : pinpoints) {
      if (pinpoint instanceof Pinpoint.Pages(String first, String last) && text.isPaged()) {
        List<Page> firsts = called(first, text);
        List<Page> lasts = first.equals(last) ? firsts : called(last, text);
        if (firsts.isEmpty() || lasts.isEmpty()) {
          return new Missing();
        }
        if (firsts.size() > 1 || lasts.size() > 1) {
          return new Several();
        }
        int from = firsts.getFirst().index();
        int to = lasts.getFirst().index();
        if (to < from) {
          return new Missing();
        }
        pages.addAll(text.pages().subList(from - 1, to));
      }
    }
    return pages.isEmpty() ? new None() : new Some(pages.stream().distinct().toList());
  }

  private static List<Page> called(String label, PagedText text) {
    List<Page> called =
        text.pages().stream().filter(page -> page.label().equalsIgnoreCase(label)).toList();
    List<Page> printed = called.stream().filter(Page::printed).toList();
    return printed.isEmpty() ? called : printed;
  }
}

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

  /// The pages by their labels: what is printed on them, else what only the file says, else the
  /// position if no page of the paper bears a number. A page without a number between numbered
  /// ones, as where a chapter opens, is the one between.
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
    if (!printed.isEmpty() || text.pages().stream().noneMatch(Page::printed)) {
      return printed.isEmpty() ? called : printed;
    }
    List<Page> ofTheFile = called.stream().filter(Page::labelDiffersFromPosition).toList();
    return ofTheFile.isEmpty() ? between(label, text.pages()) : ofTheFile;
  }

  /// The unnumbered pages after the page whose number is one less, or before that whose is one
  /// more.
  private static List<Page> between(String label, List<Page> pages) {
    if (!label.matches("\\d{1,5}")) {
      return List.of();
    }
    int number = Integer.parseInt(label);
    return pages.stream()
        .filter(page -> !page.printed())
        .filter(page ->
            bears(number - 1, page.index() - 1, pages)
                || bears(number + 1, page.index() + 1, pages))
        .toList();
  }

  private static boolean bears(int number, int index, List<Page> pages) {
    return 1 <= index
        && index <= pages.size()
        && pages.get(index - 1).printed()
        && pages.get(index - 1).label().equals(Integer.toString(number));
  }
}

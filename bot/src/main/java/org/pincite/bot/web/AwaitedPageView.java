package org.pincite.bot.web;

import java.util.List;

/// Papers that are cited and not held.
///
/// @param papers those of the page
/// @param paging the way to the others
record AwaitedPageView(List<AwaitedView> papers, Paging paging) {

  AwaitedPageView {
    papers = List.copyOf(papers);
  }
}

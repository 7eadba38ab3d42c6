package org.pincite.bot.web;

import java.util.List;

/// Papers that are cited and not held.
///
/// @param words those that their names were narrowed down to; "" for all
/// @param papers those of the page
/// @param paging the way to the others
record AwaitedPageView(String words, List<AwaitedView> papers, Paging paging) {

  AwaitedPageView {
    papers = List.copyOf(papers);
  }
}

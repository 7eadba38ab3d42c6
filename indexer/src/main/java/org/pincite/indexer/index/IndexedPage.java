package org.pincite.indexer.index;

import org.pincite.indexer.document.Page;

/// The words of one page.
///
/// @param page the page
/// @param text its running text, as far as it stands on this page; "" for a page without
/// @param notes its footnotes one a line, "" for a page without
public record IndexedPage(Page page, String text, String notes) {}

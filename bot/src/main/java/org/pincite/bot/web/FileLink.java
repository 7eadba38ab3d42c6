package org.pincite.bot.web;

import java.util.List;
import org.pincite.bot.answer.Cited;
import org.pincite.indexer.document.Page;

/// A link to a paper's file.
///
/// @param words what it says
/// @param address where it leads
record FileLink(String words, String address) {

  /// To each page that a quote stands on, or to the file of a paper without pages.
  static List<FileLink> to(Cited cited) {
    String id = cited.passage().document().id();
    return cited.pages().isEmpty()
        ? List.of(new FileLink("Open the file", PaperAddress.file(id)))
        : cited.pages().stream().map(page -> to(id, page)).toList();
  }

  private static FileLink to(String id, Page page) {
    return new FileLink(
        "Open the file at page %d".formatted(page.index()), PaperAddress.file(id, page));
  }
}

package org.pincite.bot.web;

import java.nio.charset.StandardCharsets;
import org.pincite.bot.answer.Cited;
import org.pincite.bot.answer.UnknownPaperException;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.index.IndexView;
import org.pincite.indexer.index.IndexedPaper;
import org.springframework.web.util.UriUtils;

/// How a paper is named in an address: its id is one segment of the path, however many slashes it
/// has.
public final class PaperAddress {

  /// Says so in the description of the interface.
  static final String ID =
      "The id of the paper, percent-encoded as one segment: a slash in it is %2F.";

  private PaperAddress() {}

  /// The paper with this id.
  ///
  /// @throws UnknownPaperException if there is none
  static IndexedPaper find(String id, IndexView view) {
    IndexedPaper paper = view.paper(id);
    if (paper == null) {
      throw new UnknownPaperException(id);
    }
    return paper;
  }

  /// Where the file of a quote is to be had, opened at the quote's first page if it has pages.
  public static String of(Cited cited) {
    String id = cited.passage().document().id();
    return cited.pages().isEmpty() ? file(id) : file(id, cited.pages().getFirst());
  }

  /// Where the paper's file is to be had.
  static String file(String id) {
    return "/api/documents/%s/file".formatted(UriUtils.encode(id, StandardCharsets.UTF_8));
  }

  /// Where the paper's file is to be had, opened at a page (RFC 8118, section 3).
  static String file(String id, Page page) {
    return "%s#page=%d".formatted(file(id), page.index());
  }
}

package org.pincite.bot.web;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
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

  /// Where a quote is to be read, at its first page if it has pages.
  public static String of(Cited cited) {
    return of(cited, cited.pages().isEmpty() ? null : cited.pages().getFirst());
  }

  /// The same at one of its pages. The address names the version that is quoted, so that it can say
  /// when the paper has changed since.
  static String of(Cited cited, @Nullable Page page) {
    String id = cited.passage().document().id();
    String version = cited.version();
    if (version == null) {
      return page == null ? file(id) : file(id, page);
    }
    return "/receipts/%s?version=%s&passage=%s%s"
        .formatted(
            encoded(id),
            version,
            encoded(cited.passage().id()),
            page == null ? "" : "&page=" + page.index());
  }

  private static String encoded(String words) {
    return UriUtils.encode(words, StandardCharsets.UTF_8);
  }

  /// Where the paper's file is to be had.
  public static String file(String id) {
    return "/api/documents/%s/file".formatted(encoded(id));
  }

  /// Where the paper's file is to be had, opened at a page (RFC 8118, section 3).
  static String file(String id, Page page) {
    return "%s#page=%d".formatted(file(id), page.index());
  }
}

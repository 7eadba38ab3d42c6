package org.pincite.bot.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pincite.bot.answer.Cited;
import org.pincite.bot.answer.UnknownPaperException;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.document.Span;
import org.pincite.indexer.index.IndexView;
import org.pincite.indexer.index.IndexedPaper;
import org.pincite.indexer.index.IndexedPassage;
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

  /// The page that shows the paper.
  public static String paper(String id) {
    return "/papers/" + encoded(id);
  }

  /// The page that shows the paper, opened at one of its passages, which is marked there. The
  /// address outlives a new reading of the paper as long as the passage's words stay.
  static String passage(String paper, String passage) {
    return "%s?passage=%s".formatted(paper(paper), encoded(passage));
  }

  /// The same with only some words of the passage marked.
  ///
  /// @param words their places in the passage's text; none for all of them
  static String words(String paper, String passage, List<Span> words) {
    return words.stream()
        .map(span -> "&words=" + Opening.written(span))
        .collect(Collectors.joining("", passage(paper, passage), ""));
  }

  /// The page that shows the paper, opened at one of its pages.
  static String page(String paper, Page page) {
    return "%s?page=%d".formatted(paper(paper), page.index());
  }

  /// The address to be given away with a quote: it names the version that is quoted, and leads to
  /// the quote in its paper, or says when the paper has changed since and what it said then.
  public static String receipt(Cited cited) {
    IndexedPassage passage = cited.passage();
    return receipt(passage.document().id(), cited.version(), passage.id());
  }

  /// The same.
  ///
  /// @param version of the paper; null where that is not known
  static String receipt(String paper, @Nullable String version, String passage) {
    return version == null
        ? passage(paper, passage)
        : "/receipts/%s?version=%s&passage=%s".formatted(encoded(paper), version, encoded(passage));
  }

  /// Where the paper's file is to be had.
  static String file(String id) {
    return "/api/documents/%s/file".formatted(encoded(id));
  }

  /// Where the paper's file is to be had, opened at a page (RFC 8118, section 3).
  static String file(String id, Page page) {
    return "%s#page=%d".formatted(file(id), page.index());
  }

  /// That a paper has no page at a position, or none that is called so.
  static String noPage(IndexedPaper paper, String page) {
    String has =
        paper.pages() == 0 ? "it has no pages" : "expected 1 to %d".formatted(paper.pages());
    return "paper \"%s\" has no page %s: %s".formatted(paper.entry().id(), page, has);
  }

  private static String encoded(String id) {
    return UriUtils.encode(id, StandardCharsets.UTF_8);
  }
}

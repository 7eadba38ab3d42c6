package org.pincite.indexer.document;

import java.util.List;

/// What was read from one file: its text, and what stands where in it.
///
/// @param text the words, each with its page
/// @param passages what can be cited, in reading order: the running text's, then the footnotes
/// @param footnotes the notes in order
/// @param links the words that lead to an address, in order; none overlap
public record Paper(
    PagedText text, List<Passage> passages, List<Footnote> footnotes, List<WebLink> links) {

  public Paper {
    passages = List.copyOf(passages);
    footnotes = List.copyOf(footnotes);
    links = List.copyOf(links);
    for (Passage passage : passages) {
      requireWithin(text, passage.span(), "passage");
      for (int footnote : passage.footnotes()) {
        if (footnote < 0 || footnote >= footnotes.size()) {
          throw new IllegalArgumentException(
              "passage calls footnote %d of %d".formatted(footnote, footnotes.size()));
        }
      }
    }
    for (Footnote footnote : footnotes) {
      requireWithin(text, footnote.span(), "footnote");
    }
    for (WebLink link : links) {
      requireWithin(text, link.span(), "link");
    }
  }

  /// A paper without links.
  public Paper(PagedText text, List<Passage> passages, List<Footnote> footnotes) {
    this(text, passages, footnotes, List.of());
  }

  private static void requireWithin(PagedText text, Span span, String what) {
    if (span.end() > text.text().length()) {
      throw new IllegalArgumentException(
          "%s [%d, %d) ends behind the text's %d code units"
              .formatted(what, span.start(), span.end(), text.text().length()));
    }
  }

  /// The words of a passage, verbatim.
  public String words(Passage passage) {
    return text.slice(passage.span());
  }

  /// The pages on which a passage stands.
  public List<Page> pagesOf(Passage passage) {
    return text.pagesOf(passage.span());
  }
}

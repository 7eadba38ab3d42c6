package org.pincite.indexer.document;

import java.util.ArrayList;
import java.util.List;

/// What was read from one file: its text, and what stands where in it.
///
/// @param text the words, each with its page
/// @param passages what can be cited, in reading order: the running text's, then the footnotes
/// @param footnotes the notes in order
/// @param links the words that lead to an address, in order; none overlap
/// @param letters the letters in it, in order
/// @param lines where its words are printed, in the order of the text; none for a paper without
///   pages
public record Paper(
    PagedText text,
    List<Passage> passages,
    List<Footnote> footnotes,
    List<WebLink> links,
    List<Letter> letters,
    List<PrintedLine> lines) {

  public Paper {
    passages = List.copyOf(passages);
    footnotes = List.copyOf(footnotes);
    links = List.copyOf(links);
    letters = List.copyOf(letters);
    lines = List.copyOf(lines);
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
    for (Letter letter : letters) {
      requireWithin(text, letter.body(), "letter");
    }
    for (PrintedLine line : lines) {
      requireWithin(text, line.span(), "line");
    }
  }

  /// A paper without links and letters, of which nothing is known of its print.
  public Paper(PagedText text, List<Passage> passages, List<Footnote> footnotes) {
    this(text, passages, footnotes, List.of(), List.of(), List.of());
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

  /// Where the words of a passage are printed, in order; their places are counted from the
  /// passage's start.
  public List<PrintedLine> linesOf(Passage passage) {
    List<PrintedLine> printed = new ArrayList<>();
    for (int i = firstLineIn(passage.span()); i < lines.size(); i++) {
      PrintedLine line = lines.get(i).within(passage.span(), text.text());
      if (line == null) {
        break;
      }
      printed.add(line.shifted(-passage.span().start()));
    }
    return List.copyOf(printed);
  }

  private int firstLineIn(Span span) {
    int low = 0;
    int high = lines.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lines.get(middle).span().end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// Whom "you" and "I" mean in a passage and in what introduces it. Nobody in what somebody
  /// speaks, and in a note: whoever writes those is not the letter's sender alone.
  ///
  /// @param stated what is known of the paper's correspondents from elsewhere; it is true of its
  ///   one letter, or of all of it where no letter's bounds are seen in it
  public List<Meant> meantIn(Passage passage, Correspondents stated) {
    boolean written =
        passage.voice() instanceof Voice.Written && passage.kind() != PassageKind.FOOTNOTE;
    return written
        ? correspondentsAt(passage.span().start(), stated)
            .meantIn(text.slice(passage.leadIn()) + "\n" + words(passage))
        : List.of();
  }

  private Correspondents correspondentsAt(int offset, Correspondents stated) {
    for (Letter letter : letters) {
      if (letter.body().contains(offset)) {
        return letters.size() == 1 ? stated.or(letter.correspondents()) : letter.correspondents();
      }
    }
    return letters.isEmpty() ? stated : Correspondents.NONE;
  }
}

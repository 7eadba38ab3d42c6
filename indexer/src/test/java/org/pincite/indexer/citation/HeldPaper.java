package org.pincite.indexer.citation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.CatalogueEntry;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.document.PagedText;
import org.pincite.indexer.document.PagedText.Start;
import org.pincite.indexer.document.PaperDate;
import org.pincite.indexer.document.Span;
import org.pincite.indexer.document.Voice;

/// Makes a held paper for a test, passage by passage.
final class HeldPaper {

  private final StringBuilder text = new StringBuilder();
  private final List<Start> starts = new ArrayList<>();
  private final List<Page> pages = new ArrayList<>();
  private final List<CitedPassage> passages = new ArrayList<>();

  /// A paper of one page with these paragraphs.
  static CitedPaper of(String... paragraphs) {
    HeldPaper paper = new HeldPaper().page("1");
    for (String words : paragraphs) {
      paper.written(words);
    }
    return paper.make("paper");
  }

  /// Turns to the next page, on which the label is printed.
  HeldPaper page(String label) {
    pages.add(new Page(pages.size() + 1, label, true));
    return this;
  }

  /// Turns to the next page, on which no label is printed.
  HeldPaper unprintedPage() {
    pages.add(Page.unlabelled(pages.size() + 1));
    return this;
  }

  HeldPaper written(String words) {
    return passage(new Voice.Written(), words);
  }

  HeldPaper turn(String speaker, String words) {
    return passage(new Voice.Speaker(speaker, null), words);
  }

  /// Lets the last passage go on overleaf.
  HeldPaper overleaf(String label, String words) {
    page(label);
    CitedPassage last = passages.removeLast();
    text.setLength(text.length() - 1);
    starts.add(new Start(text.length(), pages.size()));
    text.append(words);
    passages.add(
        new CitedPassage(last.id(), last.voice(), new Span(last.span().start(), text.length())));
    text.append('\n');
    return this;
  }

  CitedPaper make(String id) {
    return make(id, "Paper " + id, null);
  }

  CitedPaper make(String id, String title, @Nullable String date, String... aliases) {
    return new CitedPaper(entry(id, null, title, date, aliases), paged(), passages);
  }

  static CatalogueEntry entry(
      String id,
      @Nullable String publisher,
      String title,
      @Nullable String date,
      String... aliases) {
    PaperDate borne = date == null ? null : PaperDate.parse(date);
    return new CatalogueEntry(id, "", null, publisher, title, borne, List.of(aliases));
  }

  private PagedText paged() {
    return pages.isEmpty()
        ? PagedText.unpaged(text.toString())
        : new PagedText(text.toString(), starts, pages);
  }

  private HeldPaper passage(Voice voice, String words) {
    if (!pages.isEmpty() && (starts.isEmpty() || starts.getLast().page() != pages.size())) {
      starts.add(new Start(text.length(), pages.size()));
    }
    Span span = new Span(text.length(), text.length() + words.length());
    passages.add(new CitedPassage("#" + (passages.size() + 1), voice, span));
    text.append(words).append('\n');
    return this;
  }
}

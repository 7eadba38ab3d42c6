package org.pincite.bot.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.bot.answer.Answer;
import org.pincite.bot.answer.Cited;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.document.Voice;
import org.pincite.indexer.index.IndexedPassage;
import org.springframework.http.ResponseEntity;

/// What a search found, as a table.
final class SearchTable {

  private static final List<String> HEADINGS =
      List.of(
          "citation",
          "document",
          "title",
          "date",
          "pages",
          "kind",
          "speaker",
          "role",
          "heading",
          "quote",
          "text",
          "passage");

  private SearchTable() {}

  static ResponseEntity<byte[]> of(Answer found) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADINGS);
    found.passages().forEach(passage -> rows.add(row(passage)));
    return Csv.download("passages.csv", rows);
  }

  private static List<String> row(Cited cited) {
    IndexedPassage passage = cited.passage();
    Voice.@Nullable Speaker speaker = passage.voice() instanceof Voice.Speaker named ? named : null;
    return List.of(
        cited.citation(),
        passage.document().id(),
        passage.document().title(),
        date(passage),
        pages(passage),
        passage.kind().toString(),
        speaker == null ? "" : speaker.name(),
        speaker == null || speaker.role() == null ? "" : speaker.role(),
        String.join(" / ", passage.headings()),
        cited.quote().words(),
        passage.text(),
        passage.id());
  }

  static String date(IndexedPassage passage) {
    return passage.document().date() == null ? "" : passage.document().date().iso();
  }

  /// "4, 5": the labels.
  static String pages(IndexedPassage passage) {
    return String.join(", ", passage.pages().stream().map(Page::label).toList());
  }
}

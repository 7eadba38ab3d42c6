package org.pincite.indexer.citation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.citation.Numbers.Range;
import org.pincite.indexer.document.Pinpoint;

/// Where in a paper, said with a word: "pp. 6–7", "Q 169", "paras 5.13, 5.14", "Annex B", "col
/// 148".
final class PinpointForm {

  private static final Set<String> PAGE = Set.of("p", "pp", "page", "pages", "pg");
  private static final Set<String> QUESTION = Set.of("q", "qq", "question", "questions");
  private static final Set<String> PARAGRAPH =
      Set.of("para", "paras", "paragraph", "paragraphs", "¶", "¶¶");
  private static final Set<String> NOTE = Set.of("footnote", "footnotes", "fn", "endnote");

  /// What a part of a paper is called, and what the vocabulary calls it.
  private static final Map<String, String> PARTS =
      Map.ofEntries(
          Map.entry("section", "section"),
          Map.entry("sections", "section"),
          Map.entry("chapter", "chapter"),
          Map.entry("chapters", "chapter"),
          Map.entry("part", "part"),
          Map.entry("annex", "annex"),
          Map.entry("annexe", "annex"),
          Map.entry("appendix", "appendix"),
          Map.entry("table", "table"),
          Map.entry("figure", "figure"),
          Map.entry("item", "item"),
          Map.entry("recommendation", "recommendation"),
          Map.entry("col", "column"),
          Map.entry("cols", "column"),
          Map.entry("column", "column"),
          Map.entry("columns", "column"),
          Map.entry("c", "column"));

  private PinpointForm() {}

  static @Nullable Found<List<Pinpoint>> at(Tokens tokens, int place) {
    String word = tokens.at(place).word();
    if (PAGE.contains(word)) {
      return pages(tokens, place + 1);
    }
    if (QUESTION.contains(word)) {
      return numbers(tokens, place + 1, (first, last) -> new Pinpoint.Questions(first, last));
    }
    if (PARAGRAPH.contains(word)) {
      return numbers(tokens, place + 1, (first, last) -> new Pinpoint.Paragraphs(first, last));
    }
    if (NOTE.contains(word)) {
      return numbers(tokens, place + 1, (first, _) -> new Pinpoint.Note(first));
    }
    String part = PARTS.get(word);
    return part == null ? null : part(tokens, place, part);
  }

  /// How the form of one kind becomes a pinpoint.
  private interface Shape {
    Pinpoint of(String first, String last);
  }

  private static @Nullable Found<List<Pinpoint>> numbers(Tokens tokens, int place, Shape shape) {
    Found<List<Range>> numbers = Numbers.at(tokens, tokens.pastStop(place), true);
    return numbers == null ? null : shaped(numbers, shape);
  }

  private static Found<List<Pinpoint>> shaped(Found<List<Range>> numbers, Shape shape) {
    List<Pinpoint> pinpoints =
        numbers.what().stream().map(range -> shape.of(range.first(), range.last())).toList();
    return new Found<>(pinpoints, numbers.next());
  }

  /// Pages, or lines of them: "p47, lines 18-21".
  private static @Nullable Found<List<Pinpoint>> pages(Tokens tokens, int place) {
    Found<List<Range>> pages = Numbers.at(tokens, tokens.pastStop(place), true);
    if (pages == null) {
      return null;
    }
    Found<Pinpoint> lines =
        pages.what().size() == 1
            ? LineForm.named(tokens, pages.what().getFirst(), pages.next())
            : null;
    return lines == null
        ? shaped(pages, Pinpoint.Pages::new)
        : new Found<>(List.of(lines.what()), lines.next());
  }

  /// A part has a number, or a letter: "Annex B", "Part F", "col 148".
  private static @Nullable Found<List<Pinpoint>> part(Tokens tokens, int place, String word) {
    int next = tokens.pastStop(place + 1);
    String letter = tokens.at(next).text();
    if (letter.length() == 1 && letter.charAt(0) >= 'A' && letter.charAt(0) <= 'Z') {
      return new Found<>(List.of(new Pinpoint.Section(word, letter)), next + 1);
    }
    return numbers(
        tokens,
        place + 1,
        (first, last) ->
            new Pinpoint.Section(word, first.equals(last) ? first : first + "–" + last));
  }
}

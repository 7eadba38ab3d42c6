package org.pincite.indexer.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pincite.indexer.document.Citation;
import org.pincite.indexer.document.Pinpoint;

/// Citations in short words, for tables: `MPS: The Baroness Casey Review, 2023-03, p16`. A
/// publisher ends with a colon, a person stands in round brackets, a reference in square ones.
final class InWords {

  private InWords() {}

  static String of(List<Citation> citations) {
    return citations.isEmpty()
        ? "unread"
        : citations.stream().map(InWords::of).collect(Collectors.joining(" + "));
  }

  private static String of(Citation citation) {
    List<String> words = new ArrayList<>();
    String publisher = citation.publisher() == null ? "" : citation.publisher() + ": ";
    if (citation.title() != null) {
      words.add(publisher + citation.title());
    }
    if (citation.date() != null) {
      words.add(citation.date().iso());
    }
    if (citation.person() != null) {
      words.add("(" + citation.person() + ")");
    }
    if (citation.reference() != null) {
      words.add("[" + citation.reference() + "]");
    }
    citation.pinpoints().forEach(pinpoint -> words.add(of(pinpoint)));
    if (citation.address() != null) {
      words.add("<" + citation.address() + ">");
    }
    return String.join(", ", words);
  }

  private static String of(Pinpoint pinpoint) {
    return switch (pinpoint) {
      case Pinpoint.Pages(String first, String last) -> "p" + range(first, last);
      case Pinpoint.Questions(String first, String last) -> "q" + range(first, last);
      case Pinpoint.Paragraphs(String first, String last) -> "para " + range(first, last);
      case Pinpoint.Lines(String page, int line, String lastPage, int lastLine) ->
          "%s/%d to %s/%d".formatted(page, line, lastPage, lastLine);
      case Pinpoint.Section(String word, String number) -> word + " " + number;
      case Pinpoint.Note(String number) -> "note " + number;
    };
  }

  private static String range(String first, String last) {
    return first.equals(last) ? first : first + "-" + last;
  }
}

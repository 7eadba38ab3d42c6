package org.pincite.bot;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.pincite.bot.answer.Answer;
import org.pincite.bot.answer.Cited;
import org.pincite.bot.answer.Quote;
import org.pincite.indexer.citation.LinkWords;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.document.PassageKind;
import org.pincite.indexer.document.Span;
import org.pincite.indexer.document.Voice;
import org.pincite.indexer.index.IndexedCitation;
import org.pincite.indexer.index.IndexedNote;
import org.pincite.indexer.index.IndexedPassage;

/// Prints an answer for a person: citation first, then the quote with the answering words bold,
/// then its notes.
final class AnswerPrinter {

  /// Columns of a line; longer ones are hard to read on any screen.
  private static final int WIDTH = 96;

  private static final String INDENT = "     ";

  private final Terminal terminal;
  private final PrintWriter out;

  AnswerPrinter(Terminal terminal) {
    this.terminal = terminal;
    this.out = terminal.out();
  }

  void print(Answer answer) {
    out.println();
    switch (answer.verdict()) {
      case ANSWERED -> corrections(answer);
      case NEAREST -> {
        corrections(answer);
        if (answer.ambiguity().isEmpty()) {
          out.printf("  Nothing in %s answers this.%n", searched(answer));
          out.println("  Nearest, though it may be about something else:");
        } else {
          out.printf("  %s%n", answer.ambiguity());
        }
        out.println();
      }
      case NOTHING -> {
        out.printf("  Nothing in %s answers this.%n", searched(answer));
        out.printf("  %s%n", answer.explanation());
      }
    }
    for (int i = 0; i < answer.passages().size(); i++) {
      print(i + 1, answer.passages().get(i));
    }
    if (!answer.passages().isEmpty()) {
      out.printf("  Searched %s.%n", searched(answer));
    }
  }

  private void corrections(Answer answer) {
    if (!answer.corrections().isEmpty()) {
      out.printf("  %s%n%n", answer.corrections());
    }
  }

  private void print(int number, Cited cited) {
    IndexedPassage passage = cited.passage();
    out.printf("%3d  %s%s%n", number, cited.citation(), position(cited.pages()));
    cited.twins().forEach(twin -> out.printf("%salso %s%n", INDENT, twin.citation()));
    who(passage);
    if (!passage.headings().isEmpty() && !passage.pages().isEmpty()) {
      out.printf("%sunder \"%s\"%n", INDENT, passage.headings().getLast());
    }
    cited.meant().forEach(line -> indented(line, INDENT));
    indented(quoted(cited.quote()), INDENT);
    for (IndexedNote note : cited.quote().notes()) {
      if (passage.kind() == PassageKind.FOOTNOTE) {
        out.printf("%sfootnote %s%n", INDENT, note.number());
      } else {
        indented("[%s] %s".formatted(note.number(), note.text()), INDENT + "  ");
      }
      for (IndexedCitation link : cited.links(note)) {
        indented(LinkWords.of(link.resolution()), INDENT + "       ");
      }
    }
    out.println();
  }

  private void who(IndexedPassage passage) {
    switch (passage.voice()) {
      case Voice.Speaker(String name, String role) ->
          out.printf("%s%s%n", INDENT, role == null ? name : "%s, %s".formatted(name, role));
      case Voice.Unclear() ->
          out.printf("%sspoken by somebody: the paper leaves open who%n", INDENT);
      case Voice.Written() -> {}
    }
  }

  private void indented(String text, String indent) {
    LineWrap.wrap(text, WIDTH - indent.length()).forEach(line -> out.println(indent + line));
  }

  private static String searched(Answer answer) {
    int papers = answer.searched().documents();
    return String.format(
        Locale.UK,
        "%d %s, %,d passages",
        papers,
        papers == 1 ? "paper" : "papers",
        answer.searched().passages());
  }

  /// Where to look in the file, when the printed number does not say.
  private static String position(List<Page> pages) {
    List<String> positions =
        pages.stream()
            .filter(Page::labelDiffersFromPosition)
            .map(page -> Integer.toString(page.index()))
            .toList();
    return positions.isEmpty()
        ? ""
        : " (page %s of the file)".formatted(String.join("–", positions));
  }

  /// The quote in quotation marks, the answering words bold, and each note's number where its
  /// marker stands.
  private String quoted(Quote quote) {
    NavigableSet<Integer> cuts = new TreeSet<>(List.of(0, quote.words().length()));
    for (Span mark : quote.marks()) {
      cuts.add(mark.start());
      cuts.add(mark.end());
    }
    quote.notes().forEach(note -> cuts.add(place(note, quote)));
    StringBuilder text = new StringBuilder("\"");
    for (int cut : cuts.headSet(quote.words().length())) {
      String part = quote.words().substring(cut, Objects.requireNonNull(cuts.higher(cut)));
      boolean answers = quote.marks().stream().anyMatch(mark -> mark.contains(cut));
      text.append(cut > 0 ? numbersAt(cut, quote) : "");
      text.append(answers ? terminal.bold(part) : part);
    }
    return text.append('"').append(numbersAt(quote.words().length(), quote)).toString();
  }

  /// Where in the quote a note is called; 0 for a footnote's own, which is called elsewhere.
  private static int place(IndexedNote note, Quote quote) {
    return Math.clamp(note.marker() - quote.span().start(), 0, quote.words().length());
  }

  private static String numbersAt(int offset, Quote quote) {
    StringBuilder numbers = new StringBuilder();
    for (IndexedNote note : quote.notes()) {
      if (place(note, quote) == offset) {
        numbers.append('[').append(note.number()).append(']');
      }
    }
    return numbers.toString();
  }
}

package org.pincite.bot.slack;

import com.slack.api.model.block.RichTextBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pincite.bot.answer.Cited;
import org.pincite.bot.answer.Quote;
import org.pincite.bot.answer.Twin;
import org.pincite.indexer.citation.LinkWords;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.document.PassageKind;
import org.pincite.indexer.document.Resolution;
import org.pincite.indexer.document.Span;
import org.pincite.indexer.document.Voice;
import org.pincite.indexer.index.IndexedNote;
import org.pincite.indexer.index.IndexedPassage;

/// Draws a passage: its citation first, for long messages fold after a few lines; then the quote,
/// the answering words bold; then its notes.
final class PassageBlock {

  // In UTF-16 units. A passage that has the most of all four loses the end of its notes alone.
  private static final int CITATION = 300;
  private static final int PLACE = 120;
  private static final int QUOTE = 1_000;
  private static final int NOTE = 260;
  private static final int LINK = 400;

  /// A note that cites more is read on the page.
  private static final int LINKS = 3;

  /// More notes than this are counted only.
  private static final int NOTES = 3;

  /// More twins than this are counted only.
  private static final int TWINS = 2;

  private static final int LINES = 6;

  private PassageBlock() {}

  static RichTextBlock of(int number, Cited cited) {
    Rich rich = new Rich();
    rich.bold(Clipped.of("%d  %s".formatted(number, cited.citation()), CITATION));
    place(cited).forEach(line -> rich.plain("\n" + Clipped.of(line, PLACE)));
    rich.section();
    quote(cited.quote(), rich);
    if (cited.passage().kind() != PassageKind.FOOTNOTE) {
      notes(cited, rich);
    }
    return rich.block();
  }

  /// What more there is to say of its place, line by line.
  private static List<String> place(Cited cited) {
    IndexedPassage passage = cited.passage();
    List<String> lines = new ArrayList<>();
    String voice = voice(passage.voice());
    if (voice != null) {
      lines.add(voice);
    }
    String position = position(cited.pages());
    if (position != null) {
      lines.add(position);
    }
    lines.addAll(cited.meant());
    if (passage.kind() == PassageKind.FOOTNOTE) {
      passage.notes().forEach(note -> lines.add("footnote %s".formatted(note.number())));
    }
    // A paper without pages is cited by its headings, so they need not be said again.
    if (!passage.headings().isEmpty() && !passage.pages().isEmpty()) {
      lines.add("under “%s”".formatted(passage.headings().getLast()));
    }
    List<Twin> twins = cited.twins();
    twins.stream().limit(TWINS).forEach(twin -> lines.add("also " + twin.citation()));
    if (twins.size() > TWINS) {
      lines.add("and in %d more papers".formatted(twins.size() - TWINS));
    }
    return lines.subList(0, Math.min(lines.size(), LINES));
  }

  static @Nullable String voice(Voice voice) {
    return switch (voice) {
      case Voice.Speaker(String name, String role) ->
          role == null ? name : "%s, %s".formatted(name, role);
      case Voice.Unclear() -> "spoken by somebody: the paper leaves open who";
      case Voice.Written() -> null;
    };
  }

  /// Where to look in the file, when the printed number does not say.
  static @Nullable String position(List<Page> pages) {
    List<Page> elsewhere = pages.stream().filter(Page::labelDiffersFromPosition).toList();
    if (elsewhere.isEmpty()) {
      return null;
    }
    int first = elsewhere.getFirst().index();
    int last = elsewhere.getLast().index();
    return first == last
        ? "page %d of the file".formatted(first)
        : "pages %d–%d of the file".formatted(first, last);
  }

  /// The quote, each note's number where its marker stands.
  private static void quote(Quote quote, Rich rich) {
    String words = quote.words();
    int end = words.length() <= QUOTE ? words.length() : Clipped.cut(words, QUOTE);
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, end));
    quote.marks().forEach(mark -> cuts.addAll(List.of(mark.start(), mark.end())));
    quote.notes().forEach(note -> cuts.add(place(note, quote)));
    for (int cut : cuts.headSet(end)) {
      rich.italic(cut == 0 ? "" : numbersAt(cut, quote));
      piece(
          words.substring(cut, Objects.requireNonNull(cuts.higher(cut))),
          isMarked(cut, quote),
          rich);
    }
    if (end < words.length()) {
      rich.italic(" […] (the quote goes on: open the page)");
    } else {
      rich.italic(numbersAt(end, quote));
    }
    rich.quote();
  }

  private static void piece(String words, boolean marked, Rich rich) {
    if (marked) {
      rich.bold(words);
    } else {
      rich.plain(words);
    }
  }

  private static boolean isMarked(int offset, Quote quote) {
    return quote.marks().stream().anyMatch((Span mark) -> mark.contains(offset));
  }

  /// Where in the quote a note is called; 0 for a footnote's own, which is called elsewhere.
  private static int place(IndexedNote note, Quote quote) {
    return Math.clamp(note.marker() - quote.span().start(), 0, quote.words().length());
  }

  private static String numbersAt(int offset, Quote quote) {
    StringBuilder numbers = new StringBuilder();
    for (IndexedNote note : quote.notes()) {
      if (place(note, quote) == offset) {
        numbers.append('[').append(Clipped.of(note.number(), 10)).append(']');
      }
    }
    return Clipped.of(numbers.toString(), 40);
  }

  private static void notes(Cited cited, Rich rich) {
    List<IndexedNote> notes = cited.quote().notes();
    List<String> lines = new ArrayList<>();
    notes.stream().limit(NOTES).forEach(note -> lines.addAll(lines(note, cited)));
    if (notes.size() > NOTES) {
      lines.add("and %d more footnotes on the page".formatted(notes.size() - NOTES));
    }
    rich.plain(String.join("\n", lines)).section();
  }

  /// A note, and where what it cites is to be read.
  private static List<String> lines(IndexedNote note, Cited cited) {
    List<String> lines = new ArrayList<>();
    lines.add(Clipped.of("[%s] %s".formatted(note.number(), note.text()), NOTE));
    cited.links(note).stream()
        .limit(LINKS)
        .forEach(link -> lines.add("     " + Clipped.of(where(link.resolution()), LINK)));
    return lines;
  }

  /// A member who asks is not the one who puts papers into the corpus.
  private static String where(Resolution resolution) {
    return resolution instanceof Resolution.Awaited
        ? "cited, but not among the papers here"
        : LinkWords.of(resolution);
  }
}

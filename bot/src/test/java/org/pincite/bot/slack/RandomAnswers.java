package org.pincite.bot.slack;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pincite.bot.answer.Answer;
import org.pincite.bot.answer.Cited;
import org.pincite.bot.answer.Quote;
import org.pincite.bot.answer.Twin;
import org.pincite.bot.answer.Verdict;
import org.pincite.indexer.citation.HouseStyle;
import org.pincite.indexer.document.CatalogueEntry;
import org.pincite.indexer.document.Citation;
import org.pincite.indexer.document.Citing;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.document.PassageKind;
import org.pincite.indexer.document.Resolution;
import org.pincite.indexer.document.Span;
import org.pincite.indexer.document.Target;
import org.pincite.indexer.document.Target.Relation;
import org.pincite.indexer.document.Voice;
import org.pincite.indexer.index.IndexedCitation;
import org.pincite.indexer.index.IndexedNote;
import org.pincite.indexer.index.IndexedPassage;
import org.pincite.indexer.index.PagePart;

/// Answers that nobody would like to draw: every text in them may be long, or markup, or no letters
/// at all.
final class RandomAnswers {

  private static final List<String> HOSTILE =
      List.of(
          "<!channel>",
          "<!here>",
          "<@U0PINCITE>",
          "<https://evil.example|the letter>",
          "&",
          "|",
          "```",
          "`",
          "*bold*",
          "_",
          "~",
          ">",
          "&amp;",
          ":smile:",
          "\u202eright to left",
          "שלום עולם",
          "مرحبا",
          "👩‍👩‍👧‍👦",
          "🇬🇧",
          "e\u0301",
          "\u0000",
          "\n\n",
          "\t",
          "\"",
          "\\",
          "'",
          "word",
          "another word",
          "x".repeat(300),
          "😀".repeat(80));

  private final Random random;

  RandomAnswers(long seed) {
    random = new Random(seed);
  }

  Answer answer(String question) {
    Verdict verdict = Verdict.values()[random.nextInt(3)];
    List<Cited> passages = new ArrayList<>();
    int count = verdict == Verdict.NOTHING ? 0 : 1 + random.nextInt(10);
    for (int i = 0; i < count; i++) {
      passages.add(cited());
    }
    return new Answer(
        question,
        verdict,
        random.nextDouble(),
        random.nextBoolean() ? "" : text(100),
        random.nextBoolean() ? "" : text(100),
        text(300),
        new Answer.Searched(random.nextInt(2_000), random.nextInt(2_000_000)),
        passages,
        Duration.ofMillis(1));
  }

  private Cited cited() {
    IndexedPassage passage = passage();
    Span span = span(passage.text());
    TreeSet<Span> marks = new TreeSet<>();
    int place = 0;
    while (place < span.length() && marks.size() < 40) {
      int start = place + random.nextInt(20);
      int end = start + 1 + random.nextInt(10);
      if (end <= span.length()) {
        marks.add(new Span(start, end));
      }
      place = end + 1;
    }
    Quote quote = new Quote(span.of(passage.text()), span, List.copyOf(marks), passage.notes());
    List<Twin> twins = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      twins.add(new Twin(passage.document(), passage.pages(), text(400)));
    }
    String citation = HouseStyle.cite(passage.document(), passage.pages(span), passage.headings());
    List<IndexedCitation> links =
        passage.notes().stream().map(note -> link(passage.document(), note)).toList();
    return new Cited(passage, quote, random.nextDouble(), citation, twins, links, "0123456789ab");
  }

  private IndexedCitation link(CatalogueEntry document, IndexedNote note) {
    Citation citation =
        new Citation(new Span(0, 1), "MPS", null, null, null, null, List.of(), null);
    Citing citing =
        new Citing(note.ordinal(), note.number(), 0, null, text(100), List.of(), citation);
    Resolution resolution =
        switch (random.nextInt(4)) {
          case 0 -> new Resolution.Awaited(orNull(text(50)), orNull(text(50)));
          case 1 -> new Resolution.PageNotFound(text(500));
          case 2 -> new Resolution.Ambiguous();
          default ->
              new Resolution.Resolved(
                  new Target(
                      text(50),
                      List.of(new Page(1, printable(), true)),
                      orNull(text(100)),
                      List.of(text(3_000)),
                      "id",
                      Relation.values()[random.nextInt(2)]));
        };
    return new IndexedCitation(document, "id", citing, resolution);
  }

  private IndexedPassage passage() {
    String text = text(random.nextInt(10) == 0 ? 20_000 : 900);
    List<PagePart> parts = new ArrayList<>();
    if (random.nextBoolean()) {
      parts.add(new PagePart(new Page(1, printable(), true), 0));
      parts.add(new PagePart(new Page(2, printable(), random.nextBoolean()), text.length() / 2));
    }
    List<IndexedNote> notes = new ArrayList<>();
    for (int i = random.nextInt(8); i > 0; i--) {
      notes.add(new IndexedNote(i, printable(), text(2_000), random.nextInt(text.length() + 1)));
    }
    return new IndexedPassage(
        "id",
        new CatalogueEntry(
            printable(), "", orNull(text(100)), orNull(text(400)), printable(), null, List.of()),
        PassageKind.values()[random.nextInt(PassageKind.values().length)],
        voice(),
        random.nextBoolean() ? List.of() : List.of(text(100), text(1_000)),
        parts,
        "",
        "",
        text,
        notes);
  }

  private Voice voice() {
    return switch (random.nextInt(3)) {
      case 0 -> new Voice.Written();
      case 1 -> new Voice.Unclear();
      default -> new Voice.Speaker(printable(), orNull(text(500)));
    };
  }

  private Span span(String text) {
    int start = random.nextInt(text.length());
    return random.nextBoolean()
        ? new Span(0, text.length())
        : new Span(start, start + 1 + random.nextInt(text.length() - start));
  }

  private @Nullable String orNull(String text) {
    return random.nextBoolean() ? text : null;
  }

  private String printable() {
    return "p" + text(60);
  }

  /// One character or more, `most` or a little more.
  String text(int most) {
    StringBuilder text = new StringBuilder("a");
    int length = 1 + random.nextInt(most);
    while (text.length() < length) {
      text.append(HOSTILE.get(random.nextInt(HOSTILE.size())))
          .append(random.nextBoolean() ? " " : "");
    }
    return text.toString();
  }
}

package org.pincite.bot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pincite.bot.answer.Quote;
import org.pincite.indexer.document.Span;

class QuotePieceTest {

  @Test
  void cutsWhereAMarkBeginsOrEndsAndWhereANoteIsCalled() {
    var quote = new Quote("ab cd ef", new Span(10, 18), List.of(new Span(3, 5)), List.of());
    var inside = new NoteView("1-1", "7", "a note", 4, List.of());
    var last = new NoteView("1-2", "8", "a note", 8, List.of());

    assertThat(QuotePiece.of(quote, List.of(inside, last)))
        .containsExactly(
            new QuotePiece("ab ", false, List.of()),
            new QuotePiece("c", true, List.of(inside)),
            new QuotePiece("d", true, List.of()),
            new QuotePiece(" ef", false, List.of(last)));
  }

  @Test
  void callsNoNoteWhosePlaceIsNotKnown() {
    var quote = new Quote("ab", new Span(0, 2), List.of(), List.of());
    var unplaced = new NoteView("1-1", "7", "a note", 0, List.of());

    assertThat(QuotePiece.of(quote, List.of(unplaced)))
        .containsExactly(new QuotePiece("ab", false, List.of()));
  }

  @Test
  void losesAndAddsNothing() {
    var seed = System.nanoTime();
    var random = new Random(seed);
    for (int i = 0; i < 1_000; i++) {
      var words = "x".repeat(random.nextInt(1, 30));
      var marks = new ArrayList<Span>();
      for (int from = 0; from < words.length(); from += random.nextInt(1, 8)) {
        marks.add(new Span(from, Math.min(words.length(), from + random.nextInt(1, 4))));
      }
      var quote = new Quote(words, new Span(0, words.length()), marks, List.of());
      var note = new NoteView("1-1", "7", "a note", random.nextInt(words.length() + 1), List.of());

      var pieces = QuotePiece.of(quote, List.of(note));

      var joined = String.join("", pieces.stream().map(QuotePiece::words).toList());
      assertThat(joined).as("seed %d", seed).isEqualTo(words);
      assertThat(pieces).as("seed %d", seed).noneMatch(piece -> piece.words().isEmpty());
    }
  }
}

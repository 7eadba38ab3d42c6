package org.pincite.indexer.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pincite.indexer.document.Citation;

/// What holds of any words, whoever wrote them.
class RandomNotesTest {

  private static final List<String> PIECES =
      List.of(
          "p.",
          "pp. ",
          "6–7",
          "148/5-22",
          "/",
          "[38/15]",
          "at ",
          "Q ",
          "QQ",
          "169",
          "(",
          ")",
          "[",
          "]",
          "Rory Daniels",
          "Mark Woolhouse",
          "5 July 2023",
          "May ",
          "2023",
          "31/02/2023",
          ", ",
          "; ",
          ". ",
          " ",
          "ibid",
          "op. cit.",
          "see ",
          "footnote 3 above",
          "INQ000187308_0009",
          "-0010",
          "SPA0072",
          "HL Paper ",
          "https://example.org/a b",
          "www.",
          "Witness-Statement-of-A-B.pdf",
          "MPS",
          "The Review",
          "“",
          "”",
          "was told that",
          "\uD83D\uDE00",
          "\uD83D",
          "é",
          "\n",
          "999999999999",
          "\u00a0");

  @Test
  void citationsStandInTheNoteInOrderAndApart() {
    for (long seed = 0; seed < 3000; seed++) {
      List<NoteWords> notes = notes(new Random(seed));
      List<List<Citation>> read = CitationReader.read(notes);

      assertThat(read).as("seed %d", seed).hasSameSizeAs(notes);
      for (int i = 0; i < notes.size(); i++) {
        int end = 0;
        for (Citation citation : read.get(i)) {
          assertThat(citation.span().start()).as("seed %d", seed).isGreaterThanOrEqualTo(end);
          end = citation.span().end();
          assertThat(end).as("seed %d", seed).isLessThanOrEqualTo(notes.get(i).words().length());
        }
      }
    }
  }

  /// The token patterns and the brackets that are looked through must not go over a note again and
  /// again; a reader that does takes minutes for this, and the build's time limit ends it.
  @Test
  void longNotesAreReadToTheirEnd() {
    for (String piece :
        List.of("(", "[1/2] ", "a-", "1.", "Q 1 (A B, ", "5 May 2020 1/2-3, ", "www.a ", "A ")) {
      String note = piece.repeat(20_000 / piece.length());

      assertThat(CitationReader.read(note)).as(piece).isNotNull();
    }
  }

  private static List<NoteWords> notes(Random random) {
    return IntStream.rangeClosed(1, 3)
        .mapToObj(i -> new NoteWords(Integer.toString(i), null, words(random), List.of()))
        .toList();
  }

  private static String words(Random random) {
    StringBuilder words = new StringBuilder();
    for (int i = random.nextInt(14); i > 0; i--) {
      words.append(PIECES.get(random.nextInt(PIECES.size())));
      words.append(random.nextBoolean() ? " " : "");
    }
    return words.toString();
  }
}

package org.pincite.indexer.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.pincite.indexer.document.Footnote;

/// The letter's notes against those that a person took from it, where the data lie beside the
/// checkout. The columns are the note's number, its page, its marker's page, the words before the
/// marker, and its own words.
class LetterGoldTest {

  private static final Path GOLD = Path.of("..", "..", "shared", "data", "letter", "footnotes.tsv");

  /// The words before a marker that have to be the gold's.
  private static final int WORDS = 4;

  @Test
  void everyNoteIsRead() throws IOException {
    assumeTrue(Files.exists(GOLD), GOLD + " is not there: the letter's notes are not scored");
    Letter letter = Letter.read();
    List<String[]> gold =
        Files.readAllLines(GOLD).stream().skip(1).map(line -> line.split("\t", -1)).toList();
    long right =
        gold.stream()
            .filter(row -> letter.paper().footnotes().stream().anyMatch(n -> is(row, n, letter)))
            .count();

    assertThat((double) right / gold.size()).isEqualTo(1.0);
    assertThat(letter.paper().footnotes()).hasSameSizeAs(gold);
  }

  private static boolean is(String[] row, Footnote note, Letter letter) {
    return note.number().equals(row[0])
        && letter.pages(note.span()).equals(List.of(Integer.valueOf(row[1])))
        && letter.pageOfMarker(note).equals(List.of(Integer.valueOf(row[2])))
        && lastOf(words(letter.before(note))).equals(lastOf(words(row[3])))
        && words(letter.words(note)).equals(words(row[4]));
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static List<String> lastOf(List<String> words) {
    return words.subList(Math.max(0, words.size() - WORDS), words.size());
  }
}

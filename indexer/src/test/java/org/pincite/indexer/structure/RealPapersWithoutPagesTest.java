package org.pincite.indexer.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pincite.indexer.document.Correspondents;
import org.pincite.indexer.document.Correspondents.Person;
import org.pincite.indexer.document.Footnote;
import org.pincite.indexer.document.Footnote.Marker;
import org.pincite.indexer.document.Paper;
import org.pincite.indexer.document.PassageKind;

/// Reads real papers that are no part of the project; skipped where they are not at hand.
class RealPapersWithoutPagesTest {

  private static final Path DATA = Path.of("..", "..", "shared", "data");

  /// A call of a note: `href="#footnote12">12<`.
  private static final Pattern CALL = Pattern.compile("href=\"#footnote(\\d+)\">\\d+<");

  @ParameterizedTest
  @ValueSource(strings = {"letter-to-mopac-2023-08-10.docx", "published-text.md"})
  void theLetterHasItsNotesWhereTheyAreCalledAndNoPages(String name) throws IOException {
    Path letter = atHand("letter");
    Paper paper = Papers.read(letter.resolve(name));
    List<String> expected = new ArrayList<>();
    Files.readAllLines(letter.resolve("footnotes.tsv")).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .forEach(cells -> expected.add(cells[0] + " " + lastWords(cells[3])));
    assertThat(paper.footnotes())
        .extracting(note -> note.number() + " " + lastWords(Papers.before(note, paper)))
        .containsExactlyElementsOf(expected);
    assertThat(paper.passages())
        .filteredOn(passage -> passage.kind() == PassageKind.RECOMMENDATION)
        .hasSize(5);
    assertThat(paper.passages()).allMatch(passage -> paper.pagesOf(passage).isEmpty());
    assertThat(paper.letters())
        .extracting(org.pincite.indexer.document.Letter::correspondents)
        .containsExactly(
            new Correspondents(
                new Person("Caroline Russell AM", "Chair of the Police and Crime Committee"),
                new Person("Diana Luchford", "Chief Executive Officer")));
  }

  @Test
  void linkedNotesOfAnHtmlReportAreFoundAndTied() throws IOException {
    int linked = 0;
    int tied = 0;
    for (Path chapter : chapters(atHand("leveson"))) {
      String html = Files.readString(chapter);
      Set<String> numbers = new HashSet<>();
      Matcher call = CALL.matcher(html);
      while (call.find()) {
        if (html.contains("name=\"footnote%s\"".formatted(call.group(1)))) {
          numbers.add(call.group(1));
        }
      }
      linked += numbers.size();
      for (Footnote note : Papers.read(chapter).footnotes()) {
        tied += note.marker() instanceof Marker.At && numbers.remove(note.number()) ? 1 : 0;
      }
    }
    assertThat((double) tied / linked).isGreaterThanOrEqualTo(0.99);
  }

  private static List<Path> chapters(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  private static Path atHand(String name) {
    Path folder = DATA.resolve(name);
    assumeTrue(Files.isDirectory(folder), () -> "the papers in %s are not here".formatted(folder));
    return folder;
  }

  private static String lastWords(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).strip().split("[^a-z0-9]+");
    return String.join("", List.of(words).subList(Math.max(0, words.length - 4), words.length));
  }
}

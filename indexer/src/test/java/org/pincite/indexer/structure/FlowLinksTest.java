package org.pincite.indexer.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.indexer.citation.CitationReader;
import org.pincite.indexer.document.Citation;
import org.pincite.indexer.document.Paper;
import org.pincite.indexer.document.WebLink;
import org.pincite.indexer.extract.WordFile;

/// The links of papers without pages, through to the citations that they lie on.
class FlowLinksTest {

  private static final String ADDRESS = "https://example.org/casey.pdf";

  /// Letters that tell which encoding it is.
  private static final String MORE = "\n\nThe Board’s minutes – so it said – “are late”.";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "cited.md; It is late.[^1]\\n\\n[^1]: [The Baroness Casey Review](ADDRESS), March 2023, p.16",
        "marks.md; It is late.¹\\n\\n¹ [The Baroness Casey Review](ADDRESS), March 2023, p.16",
        "whole.md; It is late.¹\\n\\n¹ [The Baroness Casey Review, March 2023, p.16](ADDRESS)",
        "cited.html; <p>It is late.<sup><a name=r href=#n>1</a></sup></p><p><a name=n href=#r>1</a>."
            + " <a href='ADDRESS'>The Baroness Casey Review</a>, March 2023, p.16</p>",
      })
  void aNoteCitesTheAddressThatItsWordsLeadTo(String name, String words) throws IOException {
    citesTheReview(read(name, (words + MORE).replace("\\n", "\n").replace("ADDRESS", ADDRESS)));
  }

  @Test
  void soDoesANoteInWord() throws IOException {
    WordFile word =
        new WordFile()
            .paragraph("It is late.")
            .linkedFootnote("The Baroness Casey Review", ADDRESS, ", March 2023, p.16");
    citesTheReview(Papers.read(word.write(folder)));
  }

  private static void citesTheReview(Paper paper) {
    assertThat(Papers.notes(paper))
        .containsExactly("1: The Baroness Casey Review, March 2023, p.16 <- It is late.");
    Citation citation = CitationReader.read(paper).getFirst().getFirst();
    assertThat(citation.title()).isEqualTo("The Baroness Casey Review");
    assertThat(citation.address()).isEqualTo(URI.create(ADDRESS));
  }

  /// Each link has an address of its own, which ends with its words.
  @RepeatedTest(100)
  void linksLieOnTheirWordsWhateverStandsAround() throws IOException {
    long seed = new Random().nextLong();
    RandomLinks random = new RandomLinks(seed);
    Paper paper = read("random.html", random.html());

    assertThat(paper.links()).as("seed %d", seed).isNotEmpty();
    assertThat(paper.links().stream().collect(Collectors.groupingBy(WebLink::target)))
        .as("seed %d", seed)
        .hasSize(random.count)
        .allSatisfy((target, links) ->
            assertThat(
                    links.stream()
                        .map(link -> paper.text().slice(link.span()))
                        .collect(Collectors.joining("-"))
                        .replaceAll("\\s+", "-"))
                .isEqualTo(target.getPath().substring(1)));
  }

  private Paper read(String name, String words) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, (name.endsWith("html") ? "<!DOCTYPE html><html><body>" : "") + words);
    return Papers.read(file);
  }

  /// HTML with links among words, breaks, paragraphs, rows and speakers' turns.
  private static final class RandomLinks {

    private final Random random;
    private int count;

    RandomLinks(long seed) {
      random = new Random(seed);
    }

    String html() {
      StringBuilder html = new StringBuilder();
      for (int i = 0; i <= random.nextInt(8); i++) {
        html.append(
            switch (random.nextInt(5)) {
              case 0 -> "<h2>%s</h2>".formatted(line());
              case 1 -> "<ul><li>%s<li>%s</ul>".formatted(line(), line());
              case 2 ->
                  "<table><tr><td>%s<td>%s<tr><td>3<td>%s</table>"
                      .formatted(line(), line(), line());
              case 3 ->
                  "<p>Mr Bowie: %s<br>Ms Reed: %s<br>Mr Bowie: %s</p>"
                      .formatted(line(), line(), line());
              default ->
                  "<p>%s<sup><a href=#n%2$d id=r%2$d>1</a></sup></p><p id=n%2$d><a href=#r%2$d>1</a> %3$s</p>"
                      .formatted(line(), i, line());
            });
      }
      return html.toString();
    }

    private String line() {
      return "%s %s,%s".formatted(words(), link(), random.nextBoolean() ? words() : " " + link());
    }

    private String link() {
      String one = "w" + count++;
      return "<a href='https://example.org/%1$s-of-it'>%1$s%2$s</a>"
          .formatted(one, random.nextBoolean() ? " <b>of</b> it" : "<br>of\n<i>it </i>");
    }

    private String words() {
      return random.nextBoolean() ? "The  Board" : "<b>It</b> was ";
    }
  }
}

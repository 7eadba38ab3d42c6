package org.pincite.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pincite.indexer.cli.ExitCode.FAILED;
import static org.pincite.indexer.cli.ExitCode.USAGE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// `pincite show`: what was read from a paper.
class ShowCommandTest {

  private static final String LETTER = "letter-to-mopac-2023-08-10";

  private static Home home;

  @BeforeAll
  static void index(@TempDir Path folder) throws IOException {
    home = Home.withLetter(folder).holding("minutes.pdf", "The budget is fixed.", "It rained.");
    home.run("index").done();
  }

  @Test
  void printsAFilesStructure() {
    assertThat(show("minutes.pdf").done().out())
        .isEqualTo(
            """
            minutes (minutes)
            2 pages; none bears a printed number

            p.1  paragraph \s
                The budget is fixed.

            p.2  paragraph \s
                It rained.

            """);
  }

  @Test
  void printsFootnotesAndWhereTheyAreCalled() {
    assertThat(show(LETTER + ".pdf").done().out())
        .contains(
            """
            p.4  footnote 17, called after "…sed by officers to input data."
                London Assembly, Police and Crime Committee – transcript, 24 May 2023 p.7
            """);
  }

  @Test
  void anIndexedPaperHasItsTitle() {
    assertThat(home.run("show", "--id", LETTER).done().out())
        .startsWith(
            "Police and Crime Committee – letter to MOPAC (%s)\n5 pages; ".formatted(LETTER));
  }

  @Test
  void aStructureHasTheseKeys() {
    JsonNode structure = show(LETTER + ".pdf", "--json").done().json();

    assertThat(structure.propertyNames())
        .containsExactly("document", "pages", "passages", "footnotes", "recommendations");
    assertThat(structure.get("document").toString())
        .isEqualTo("{\"id\":\"%1$s\",\"title\":\"%1$s\"}".formatted(LETTER));
    assertThat(structure.get("pages").valueStream())
        .hasSize(5)
        .allSatisfy(ShowCommandTest::assertPage);
    assertThat(structure.get("passages").valueStream())
        .isNotEmpty()
        .allSatisfy(passage -> {
          assertThat(passage.propertyNames())
              .containsExactly("kind", "speaker", "role", "heading", "text", "pages", "footnotes");
          assertThat(passage.get("pages").valueStream()).allSatisfy(ShowCommandTest::assertPage);
          assertThat(passage.get("footnotes").valueStream()).allMatch(JsonNode::isString);
        });
  }

  @Test
  void aFootnoteHasTheseKeys() {
    JsonNode footnotes = show(LETTER + ".pdf", "--json").json().get("footnotes");

    assertThat(footnotes.valueStream())
        .hasSize(22)
        .allSatisfy(footnote -> {
          assertThat(footnote.propertyNames())
              .containsExactly("number", "section", "text", "page", "marker");
          assertThat(footnote.get("page").propertyNames()).containsExactly("index", "label");
          assertThat(footnote.get("marker").propertyNames()).containsExactly("page", "before");
          assertThat(footnote.at("/marker/page").propertyNames()).containsExactly("index", "label");
          assertThat(footnote.at("/marker/before").asString()).hasSizeLessThanOrEqualTo(80);
        });
    assertThat(footnotes.get(16).toString())
        .isEqualTo(
            "{\"number\":\"17\",\"section\":null,"
                + "\"text\":\"London Assembly, Police and Crime Committee – transcript, 24 May 2023 p.7\","
                + "\"page\":{\"index\":4,\"label\":\"4\"},"
                + "\"marker\":{\"page\":{\"index\":4,\"label\":\"4\"},\"before\":"
                + "\"tems need to be improved, including the platform used by officers to input data.\"}}");
  }

  @Test
  void recommendationsAreNumbersOfPassages() {
    JsonNode structure = show(LETTER + ".pdf", "--json").json();

    assertThat(structure.get("recommendations").valueStream())
        .hasSize(5)
        .allSatisfy(number -> {
          JsonNode passage = structure.get("passages").get(number.asInt());
          assertThat(passage.get("kind").asString()).isEqualTo("recommendation");
          assertThat(passage.get("text").asString()).startsWith("Recommendation:");
        });
  }

  @Test
  void anIndexedPapersStructureIsThatOfItsFile() {
    JsonNode indexed = home.run("show", "--id", LETTER, "--json").done().json();
    JsonNode file = show(LETTER + ".pdf", "--json").json();

    assertThat(indexed.at("/document/title").asString())
        .isEqualTo("Police and Crime Committee – letter to MOPAC");
    for (String key : new String[] {"pages", "passages", "recommendations"}) {
      assertThat(indexed.get(key)).isEqualTo(file.get(key));
    }
    assertThat(indexed.get("footnotes").valueStream().map(ShowCommandTest::withoutCitations))
        .containsExactlyElementsOf(file.get("footnotes"));
  }

  @Test
  void anIndexedPapersFootnotesSayWhatTheyCiteAndWhereThatLeads() {
    JsonNode footnotes = home.run("show", "--id", LETTER, "--json").done().json().get("footnotes");

    assertThat(footnotes.get(6).get("citations").toString())
        .isEqualTo(
            "[{\"title\":\"The Baroness Casey Review\",\"date\":\"2023-03\",\"pages\":\"16\","
                + "\"status\":\"awaited\",\"target\":null}]");
    assertThat(footnotes.get(14).get("citations")).as("a note in prose").isEmpty();
  }

  @Test
  void underAFootnoteStandsWhereItLeads() {
    assertThat(home.run("show", "--id", LETTER).done().out())
        .contains(
            """
                London Assembly, Police and Crime Committee – transcript, 24 May 2023 p.7
                  cited, not held: put the transcript into corpus/ (./pincite status says where to get it)

            """);
  }

  private static JsonNode withoutCitations(JsonNode footnote) {
    ((ObjectNode) footnote).remove("citations");
    return footnote;
  }

  @Test
  void aFileThatIsNoPaperIsNamed() {
    Path manifest = home.corpus().resolve("manifest.yaml");

    show("manifest.yaml")
        .refused(
            FAILED,
            "pincite: %s is text/x-yaml: expected PDF, Word, OpenDocument, RTF, HTML, Markdown or plain text"
                .formatted(manifest));
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    Path missing = home.corpus().resolve("none.pdf");

    show("none.pdf").refused(FAILED, "pincite: %s is not there".formatted(missing));
  }

  @Test
  void anEmptyFileIsNamed() throws IOException {
    Path empty = Files.createFile(home.folder().resolve("empty.pdf"));

    home.run("show", empty.toString()).refused(FAILED, "pincite: %s is empty".formatted(empty));
  }

  @Test
  void anIdThatIsNotThereIsNamed() {
    home.run("show", "--id", "leter")
        .refused(
            USAGE, "pincite: no paper has the id \"leter\" in index %s".formatted(home.index()));
  }

  private static void assertPage(JsonNode page) {
    assertThat(page.propertyNames()).containsExactly("index", "label", "printed");
  }

  private static Run show(String file, String... options) {
    String path = home.corpus().resolve(file).toString();
    return options.length == 0 ? home.run("show", path) : home.run("show", path, options[0]);
  }
}

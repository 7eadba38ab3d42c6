package org.pincite.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// The JSON of an answer, which programs outside the project rely on: no key more, none less.
class AskJsonTest {

  private static final String NOTE_OF_17 =
      "London Assembly, Police and Crime Committee – transcript, 24 May 2023 p.7";

  private static Home home;
  private static Home bare;

  @BeforeAll
  static void index(@TempDir Path folder) throws IOException {
    home = Home.withLetter(folder.resolve("home"));
    home.run("index").done();
    bare = Home.empty(folder.resolve("bare")).holding("minutes.pdf", "The budget is fixed.");
    bare.run("index").done();
  }

  @ParameterizedTest
  @CsvSource({
    "what did Kenny Bowie say about the Met's data systems?, answered",
    "does the Met own helicopters in Croydon, nearest",
    "zebras, nothing"
  })
  void anAnswerHasTheseKeysWhateverTheVerdict(String question, String verdict) {
    JsonNode answer = ask(home, question);

    assertThat(answer.propertyNames())
        .containsExactly(
            "question",
            "verdict",
            "confidence",
            "explanation",
            "searched",
            "passages",
            "tookMillis");
    assertThat(answer.get("searched").propertyNames()).containsExactly("documents", "passages");
    assertThat(answer.get("question").asString()).isEqualTo(question);
    assertThat(answer.get("verdict").asString()).isEqualTo(verdict);
    assertThat(answer.get("confidence").asDouble()).isBetween(0.0, 1.0);
    assertThat(answer.get("passages").isEmpty()).isEqualTo(verdict.equals("nothing"));
    assertThat(answer.get("tookMillis").isIntegralNumber()).isTrue();
  }

  @Test
  void aPassageHasTheseKeys() {
    JsonNode passages = ask(home, "what did Kenny Bowie say about the Met's data?").get("passages");

    assertThat(passages.valueStream())
        .hasSize(3)
        .allSatisfy(passage -> {
          assertThat(passage.propertyNames())
              .containsExactly(
                  "id",
                  "document",
                  "kind",
                  "speaker",
                  "role",
                  "heading",
                  "pages",
                  "text",
                  "quote",
                  "score",
                  "citation",
                  "alsoIn",
                  "footnotes");
          assertThat(passage.get("document").propertyNames())
              .containsExactly("id", "title", "publisher", "date", "kind");
          assertThat(passage.get("pages").valueStream())
              .isNotEmpty()
              .allSatisfy(page ->
                  assertThat(page.propertyNames()).containsExactly("index", "label", "printed"));
          assertThat(passage.get("footnotes").valueStream())
              .allSatisfy(AskJsonTest::assertFootnote);
          assertThat(passage.get("text").asString()).contains(passage.get("quote").asString());
        });
  }

  private static void assertFootnote(JsonNode footnote) {
    assertThat(footnote.propertyNames()).containsExactly("number", "text", "citations");
    for (JsonNode citation : footnote.get("citations")) {
      assertThat(citation.propertyNames())
          .containsExactly("title", "date", "pages", "status", "target");
      assertThat(citation.get("status").asString())
          .isIn("resolved", "page-not-found", "awaited", "ambiguous", "unread");
      JsonNode target = citation.get("target");
      if (!target.isNull()) {
        assertThat(target.propertyNames())
            .containsExactly("document", "pages", "speaker", "text", "passage", "relation");
        assertThat(target.get("relation").asString()).isIn("exact", "candidate");
      }
    }
  }

  @Test
  void thePaperIsAsTheManifestDescribesIt() {
    JsonNode passage = first(home, "Kenny Bowie on the Met's data systems");

    assertThat(passage.get("document").toString())
        .isEqualTo(
            "{\"id\":\"letter-to-mopac-2023-08-10\","
                + "\"title\":\"Police and Crime Committee – letter to MOPAC\","
                + "\"publisher\":\"London Assembly\",\"date\":\"2023-08-10\",\"kind\":\"letter\"}");
    assertThat(passage.get("pages").toString())
        .isEqualTo("[{\"index\":4,\"label\":\"4\",\"printed\":false}]");
    assertThat(passage.get("citation").asString())
        .isEqualTo(
            "London Assembly, Police and Crime Committee – letter to MOPAC, 10 August 2023 p.4");
  }

  @Test
  void aQuoteBringsItsFootnotes() {
    JsonNode footnotes = first(home, "Kenny Bowie on the Met's data systems").get("footnotes");

    assertThat(footnotes.valueStream()).hasSize(1);
    assertThat(footnotes.at("/0/number").asString()).isEqualTo("17");
    assertThat(footnotes.at("/0/text").asString()).isEqualTo(NOTE_OF_17);
    assertThat(footnotes.at("/0/citations").toString())
        .isEqualTo(
            "[{\"title\":\"Police and Crime Committee – transcript\",\"date\":\"2023-05-24\","
                + "\"pages\":\"7\",\"status\":\"awaited\",\"target\":null}]");
  }

  @Test
  void whatNobodySaidIsNullAndThere() {
    JsonNode passage = first(bare, "budget");

    for (String key : List.of("speaker", "role")) {
      assertThat(passage.path(key).isNull()).as(key).isTrue();
    }
    for (String key : List.of("publisher", "date", "kind")) {
      assertThat(passage.get("document").path(key).isNull()).as(key).isTrue();
    }
    assertThat(passage.get("heading").isArray()).isTrue();
    assertThat(passage.get("footnotes").isArray()).isTrue();
  }

  @Test
  void thereAreAsManyPassagesAsWanted() {
    assertThat(home.run("ask", "--json", "--top", "7", "the Met").done().json().get("passages"))
        .hasSize(7);
  }

  private static JsonNode first(Home asked, String question) {
    return ask(asked, question).get("passages").get(0);
  }

  private static JsonNode ask(Home asked, String question) {
    return asked.run("ask", "--json", question).done().json();
  }
}

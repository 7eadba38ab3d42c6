package org.pincite.bot.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pincite.bot.web.ProblemAssert.assertProblem;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(OneSite.class)
class AskTest {

  private static final String EXPECTED =
      ": expected {\"question\": \"…\"} and, where wanted, \"context\": [\"…\"],"
          + " \"documents\": [\"…\"], \"collection\": \"…\", \"speaker\": \"…\", \"top\": 3";

  private final Site site;

  AskTest(Site site) {
    this.site = site;
  }

  @Test
  void answersWithQuoteAndPageAndFootnote() throws IOException {
    var answer = ask(Map.of("question", "what did Kenny Bowie say about the Met's data systems?"));

    assertThat(answer.path("verdict").asString()).isEqualTo("answered");
    var quotes = answer.path("passages").valueStream().map(passage -> passage.path("quote"));
    assertThat(quotes).anyMatch(quote -> quote.asString().contains("data systems"));
    var first = answer.path("passages").path(0);
    assertThat(first.path("document").path("id").asString()).isEqualTo(Site.LETTER);
    assertThat(first.path("pages").toString())
        .isEqualTo("[{\"index\":4,\"label\":\"4\",\"printed\":false}]");
    assertThat(first.path("citation").asString())
        .isEqualTo(
            "London Assembly, Police and Crime Committee – letter to MOPAC, 10 August 2023 p.4");
    assertThat(first.path("footnotes").path(0).path("text").asString())
        .startsWith("London Assembly, Police and Crime Committee – transcript, 24 May 2023");
  }

  @Test
  void hasExactlyThePropertiesOfTheContractAndKeepsNulls() throws IOException {
    var answer = ask(Map.of("question", "Baroness Casey"));

    assertThat(answer.propertyNames())
        .containsExactly(
            "question",
            "verdict",
            "confidence",
            "explanation",
            "searched",
            "passages",
            "tookMillis");
    assertThat(answer.path("searched").propertyNames()).containsExactly("documents", "passages");
    var passage = answer.path("passages").path(0);
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
    assertThat(passage.path("document").propertyNames())
        .containsExactly("id", "title", "publisher", "date", "kind");
    assertThat(passage.get("speaker").isNull()).isTrue();
  }

  @Test
  void givesThreePassagesUnlessAskedForOthers() throws IOException {
    assertThat(ask(Map.of("question", "Met")).path("passages")).hasSize(3);
    assertThat(ask(Map.of("question", "Met", "top", 5)).path("passages")).hasSize(5);
  }

  @Test
  void searchesTheNamedPapersOnly() throws IOException {
    var answer = ask(Map.of("question", "MOPAC", "documents", new String[] {"mda-1512-decision"}));

    assertThat(answer.path("searched").path("documents").asInt()).isEqualTo(1);
    assertThat(documentsOf(answer)).containsOnly("mda-1512-decision");
  }

  @Test
  void searchesOneCollectionOnly() throws IOException {
    var answer = ask(Map.of("question", "bandstand Met", "collection", "council-2025-03-13"));

    assertThat(documentsOf(answer)).containsOnly(HandmadePapers.MINUTES);
  }

  @Test
  void searchesOneSpeakersWordsOnly() throws IOException {
    var answer = ask(Map.of("question", "bandstand", "speaker", "Ada Brook"));

    var speakers = answer.path("passages").valueStream().map(p -> p.path("speaker").asString());
    assertThat(speakers).containsOnly("Dr Ada Brook");
  }

  @Test
  void takesABlankCollectionOrSpeakerForNone() throws IOException {
    var answer = ask(Map.of("question", "bandstand", "collection", "", "speaker", " "));

    assertThat(documentsOf(answer)).contains(HandmadePapers.MINUTES);
  }

  @Test
  void understandsAQuestionThatRefersBack() throws IOException {
    var alone = ask(Map.of("question", "and what does it cost?"));
    var after =
        ask(
            Map.of(
                "question",
                "and what does it cost?",
                "context",
                new String[] {"who asked for the bandstand?"}));

    assertThat(documentsOf(after)).contains(HandmadePapers.MINUTES);
    assertThat(after.path("passages").size()).isGreaterThan(alone.path("passages").size());
  }

  @Test
  void saysThatNothingIsFound() throws IOException {
    var answer = ask(Map.of("question", "zeppelin"));

    assertThat(answer.path("verdict").asString()).isEqualTo("nothing");
    assertThat(answer.path("passages")).isEmpty();
    assertThat(answer.path("searched").path("documents").asInt()).isEqualTo(4);
  }

  @Test
  void takesNullsAndUnknownPropertiesForAbsent() throws IOException {
    var response =
        site.ask(
            """
            {"id": "q1", "question": "Met", "context": null, "documents": null, "top": null}
            """);

    assertThat(Site.json(response).path("passages")).hasSize(3);
  }

  @ParameterizedTest
  @MethodSource
  void refuses(String body, int status, String detail) throws IOException {
    assertProblem(site.ask(body), status, detail);
  }

  static Stream<Arguments> refuses() {
    return Stream.of(
        Arguments.of(
            "{\"question\": \" \"}",
            400,
            "the question is empty: ask it in a few words, up to 2,000 characters"),
        Arguments.of(
            "{\"question\": \"%s\"}".formatted("a".repeat(2_001)),
            400,
            "the question has 2,001 characters: ask it in at most 2,000"),
        Arguments.of("{\"question\": \"x\", \"top\": 0}", 400, "top 0: expected 1 to 100"),
        Arguments.of("{\"question\": \"x\", \"top\": 101}", 400, "top 101: expected 1 to 100"),
        Arguments.of(
            "{\"question\": \"x\", \"documents\": [\"a, b\"]}",
            404,
            "no paper has the id \"a, b\": ./pincite index and /api/documents list the ids"),
        Arguments.of("", 400, "the body is no question in JSON" + EXPECTED),
        Arguments.of(
            "{\"question\":",
            400,
            "the body is no question in JSON (line 1, column 13)" + EXPECTED),
        Arguments.of(
            "{\"question\": \"x\", \"top\": \"ten\"}",
            400,
            "the body is no question in JSON (top, line 1, column 26)" + EXPECTED),
        Arguments.of(
            "{\"question\": null}",
            400,
            "the body is no question in JSON (line 1, column 18)" + EXPECTED),
        Arguments.of("{}", 400, "the body is no question in JSON (line 1, column 2)" + EXPECTED),
        Arguments.of(
            "{\"question\": \"x\", \"documents\": [null]}",
            400,
            "the body is no question in JSON (line 1, column 38)" + EXPECTED));
  }

  @Test
  void refusesABodyThatIsTooLarge() throws IOException {
    var large = " ".repeat(65_536) + "{\"question\": \"x\"}";

    assertProblem(site.ask(large), 413, "the body is too large: expected at most 65536 bytes");
  }

  @Test
  void refusesABodyThatIsTooLargeThoughItDoesNotSaySo() throws IOException {
    var chunks = BodyPublishers.ofByteArrays(Collections.nCopies(100, new byte[1_000]));

    assertProblem(
        site.post("/api/ask", "application/json", chunks),
        413,
        "the body is too large: expected at most 65536 bytes");
  }

  @Test
  void refusesWhatIsNotJson() throws IOException {
    assertProblem(
        site.post("/api/ask", "text/plain", BodyPublishers.ofString("Met?")),
        415,
        "content type \"text/plain\": expected application/json");
  }

  private JsonNode ask(Map<String, Object> question) throws IOException {
    return Site.json(site.ask(JsonMapper.shared().writeValueAsString(question)));
  }

  private static Stream<String> documentsOf(JsonNode answer) {
    return answer
        .path("passages")
        .valueStream()
        .map(passage -> passage.path("document").path("id").asString());
  }
}

package org.pincite.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.bot.slack.StandIn.Call;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A question in a channel, over HTTP, to the letter that ships. Every test has its own channel.
@TestInstance(Lifecycle.PER_CLASS)
class MentionTest {

  private static final String QUESTION =
      "<@%s> what did Kenny Bowie say about the Met's data systems?".formatted(StandIn.BOT_USER);

  private StandIn slack;
  private Office office;

  @BeforeAll
  void open(@TempDir Path folder) {
    slack = new StandIn();
    office = Office.http(slack, folder);
  }

  @AfterAll
  void close() {
    office.close();
    slack.close();
  }

  @Test
  void isAnsweredInItsThreadWithCitationQuoteAndNotes() {
    assertThat(office.send(Payload.mention("C1", "U1", QUESTION, "1.000001", null)).statusCode())
        .isEqualTo(200);

    Call post = slack.posts("C1", 1).getFirst();

    assertThat(post.token()).isEqualTo(StandIn.BOT_TOKEN);
    assertThat(post.argument("channel")).isEqualTo("C1");
    assertThat(post.argument("thread_ts")).isEqualTo("1.000001");
    JsonNode first = blocks(post).get(0);
    assertThat(first.path("type").asString()).isEqualTo("rich_text");
    JsonNode citation = first.path("elements").get(0);
    JsonNode quote = first.path("elements").get(1);
    JsonNode notes = first.path("elements").get(2);
    assertThat(words(citation))
        .startsWith(
            "1  London Assembly, Police and Crime Committee – letter to MOPAC, 10 August 2023 p.4");
    assertThat(quote.path("type").asString()).isEqualTo("rich_text_quote");
    assertThat(words(quote))
        .startsWith("Kenny Bowie told the Committee that the Met's data systems")
        .endsWith("[17]");
    assertThat(words(notes))
        .startsWith("[17] London Assembly")
        .endsWith("cited, but not among the papers here");
    assertThat(bold(quote)).contains("Kenny", "Bowie", "data", "systems");
  }

  @Test
  void theFallbackStandsAlone() {
    office.send(Payload.mention("C2", "U1", QUESTION));

    assertThat(slack.posts("C2", 1).getFirst().argument("text"))
        .startsWith(
            "London Assembly, Police and Crime Committee – letter to MOPAC, 10 August 2023 p.4: “Kenny Bowie told")
        .contains("Searched 2 papers");
  }

  @Test
  void theWorkingSignIsShownBeforeAndTakenAwayAfter() {
    office.send(Payload.mention("C3", "U1", QUESTION));

    List<Call> signs = slack.signs("C3", 2);

    assertThat(signs)
        .extracting(call -> call.argument("status"))
        .containsExactly("is looking through the papers …", "");
  }

  @Test
  void theWorkingSignIsTakenAwayWhereTheAnswerCannotBePosted() {
    slack.failIn("C4", "chat.postMessage", StandIn.Failure.refused("is_archived"));
    office.send(Payload.mention("C4", "U1", QUESTION));

    assertThat(slack.signs("C4", 2).getLast().argument("status")).isEmpty();
  }

  @Test
  void whereNothingAnswersItSaysSoAndWhatWasSearched() {
    office.send(Payload.mention("C5", "U1", "<@U0PINCITE> xylophone quartz zebra"));

    Call post = slack.posts("C5", 1).getFirst();

    assertThat(blocks(post).get(0).path("type").asString()).isEqualTo("header");
    assertThat(blocks(post).get(0).path("text").path("text").asString())
        .isEqualTo("No answer found");
    assertThat(post.argument("text")).startsWith("Nothing in 2 papers answers this.");
  }

  @Test
  void recommendationsAreAListEachWithItsPage() {
    office.send(Payload.mention("C6", "U1", "what did the letter recommend about data?"));

    JsonNode block = blocks(slack.posts("C6", 1).getFirst()).get(0);

    assertThat(block.path("elements").size()).isGreaterThanOrEqualTo(4);
    for (int i = 0; i < block.path("elements").size(); i += 2) {
      assertThat(words(block.path("elements").get(i)))
          .matches("(?s)%d  .* p\\.\\d.*".formatted(i / 2 + 1));
      assertThat(block.path("elements").get(i + 1).path("type").asString())
          .isEqualTo("rich_text_quote");
    }
  }

  @Test
  void aFollowUpInTheThreadUsesWhatWasAskedBefore() {
    office.send(Payload.mention("C7", "U1", QUESTION, "1.000001", null));
    slack.posts("C7", 1);

    office.send(Payload.mention("C7", "U1", "what about the platform?", "1.000002", "1.000001"));
    Call followUp = slack.posts("C7", 2).getLast();

    assertThat(followUp.argument("thread_ts")).isEqualTo("1.000001");
    assertThat(words(blocks(followUp).get(0))).contains("platform");
  }

  @Test
  void whoeverSaysNothingIsToldHowToAsk() {
    office.send(Payload.mention("C8", "U1", "<@U0PINCITE> "));

    assertThat(slack.posts("C8", 1).getFirst().argument("text"))
        .startsWith("Ask in your own words");
  }

  @Test
  void aQuestionTooLongIsAskedByItsBeginning() {
    office.send(Payload.mention("C9", "U1", "data systems of the Met? " + "x".repeat(30_000)));

    assertThat(slack.posts("C9", 1)).hasSize(1);
  }

  static JsonNode blocks(Call post) {
    return JsonMapper.shared().readTree(post.argument("blocks"));
  }

  static String words(JsonNode element) {
    return String.join("", element.findValuesAsString("text"));
  }

  private static List<String> bold(JsonNode element) {
    return element
        .path("elements")
        .valueStream()
        .filter(run -> run.path("style").path("bold").asBoolean())
        .map(run -> run.path("text").asString())
        .toList();
  }
}

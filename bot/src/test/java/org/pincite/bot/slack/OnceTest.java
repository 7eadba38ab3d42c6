package org.pincite.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.bot.history.History;
import org.pincite.bot.history.HistorySettings;
import org.pincite.bot.history.NewQuestion;
import org.pincite.bot.history.OpenQuestion;

/// However often Slack sends a question, and whenever Pincite is restarted, it is answered once.
class OnceTest {

  private static final String QUESTION = "<@U0PINCITE> what did Kenny Bowie say about data?";

  @TempDir private Path folder;

  @Test
  void anEventThatComesAgainIsAcknowledgedAndNotAnsweredAgain() {
    try (StandIn slack = new StandIn();
        Office office = Office.http(slack, folder)) {
      Map<String, Object> event = Payload.mention("C1", "U1", QUESTION);
      for (int i = 0; i < 4; i++) {
        assertThat(office.send(event).statusCode()).isEqualTo(200);
      }
      askedLast(slack, office);

      assertThat(slack.posts("C1", 1)).hasSize(1);
    }
  }

  @Test
  void twoEventsOfOneMessageAreOneQuestion() {
    try (StandIn slack = new StandIn();
        Office office = Office.http(slack, folder)) {
      office.send(Payload.mention("D1", "U1", QUESTION, "1.000001", null));
      office.send(Payload.direct("D1", "U1", QUESTION, "1.000001", null));
      askedLast(slack, office);

      assertThat(slack.posts("D1", 1)).hasSize(1);
    }
  }

  @Test
  void anEventThatComesAgainAfterARestartIsNotAnsweredAgain() {
    Map<String, Object> event = Payload.mention("C1", "U1", QUESTION);
    try (StandIn slack = new StandIn()) {
      try (Office office = Office.http(slack, folder)) {
        office.send(event);
        slack.posts("C1", 1);
      }
      try (Office office = Office.http(slack, folder)) {
        assertThat(office.send(event).statusCode()).isEqualTo(200);
        askedLast(slack, office);
      }

      assertThat(slack.posts("C1", 1)).hasSize(1);
    }
  }

  @Test
  void whatAnEarlierProcessAcknowledgedAndDidNotAnswerIsAnswered() {
    take("C1");
    try (StandIn slack = new StandIn();
        Office office = Office.http(slack, folder)) {
      assertThat(office.history()).isNotNull();
      assertThat(slack.posts("C1", 1).getFirst().argument("text")).contains("Kenny Bowie");
    }
  }

  @Test
  void whereAnEarlierProcessEndedWhileItWasPostingThePersonIsToldAndNothingIsPostedTwice() {
    OpenQuestion question = take("C1");
    try (History history = History.open(settings())) {
      assertThat(history.sending(question)).isTrue();
    }
    try (StandIn slack = new StandIn();
        Office office = Office.http(slack, folder)) {
      assertThat(slack.posts("C1", 1).getFirst().argument("text"))
          .startsWith("I was interrupted while I was sending an answer.");
      assertThat(office.history().open()).isEmpty();
    }
  }

  @Test
  void ofABotsMessagesAndOfEditedOnesNoneIsAQuestion() {
    try (StandIn slack = new StandIn();
        Office office = Office.http(slack, folder)) {
      for (Map<String, Object> more :
          List.of(
              Map.<String, Object>of("bot_id", "B1"),
              Map.<String, Object>of("edited", Map.of("user", "U1", "ts", "1.0")),
              Map.<String, Object>of("user", ""))) {
        Map<String, Object> event = Payload.mention("C1", "U1", QUESTION);
        @SuppressWarnings("unchecked") // of our own making
        Map<String, Object> inner = (Map<String, Object>) event.get("event");
        inner.putAll(more);
        if ("".equals(more.get("user"))) {
          inner.put("user", null);
        }
        assertThat(office.send(event).statusCode()).isEqualTo(200);
      }
      askedLast(slack, office);

      assertThat(slack.calls("chat.postMessage")).hasSize(1);
    }
  }

  /// Asks once more, and waits for that answer and for all before.
  private static void askedLast(StandIn slack, Office office) {
    office.send(Payload.mention("CLAST", "U1", QUESTION));
    slack.posts("CLAST", 1);
    slack.signs("CLAST", 2);
  }

  private HistorySettings settings() {
    return HistorySettings.in(folder, Duration.ofDays(90));
  }

  private OpenQuestion take(String channel) {
    Errand errand =
        new Errand(
            new Asker(StandIn.TEAM, "U1", channel, false), new Place.InThread(channel, "1.000001"));
    try (History history = History.open(settings())) {
      return history.take(
          List.of("event Ev0"),
          new NewQuestion(
              Instant.now(), "U1", channel, "what did Kenny Bowie say?", null, errand.written()));
    }
  }
}

package org.pincite.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.bot.slack.StandIn.Failure;

/// When Slack is slow, refuses or is away.
class TroubleTest {

  private static final String QUESTION = "<@U0PINCITE> what did Kenny Bowie say about data?";

  @TempDir private Path folder;

  @Test
  void tooManyCallsAreMadeAgainAfterAsLongAsSlackAsks() {
    try (StandIn slack = new StandIn();
        Office office = Office.http(slack, folder)) {
      slack.fail(3, "chat.postMessage", Failure.tooMany(30));
      office.send(Payload.mention("C1", "U1", QUESTION));

      assertThat(slack.posts("C1", 1)).hasSize(1);
      assertThat(slack.calls("chat.postMessage failed")).hasSize(3);
      slack.signs("C1", 2);
      assertThat(office.bot().isWell()).isTrue();
    }
  }

  @Test
  void whereSlackRefusesTheBlocksTheTextIsPosted() {
    try (StandIn slack = new StandIn();
        Office office = Office.http(slack, folder)) {
      slack.fail(1, "chat.postMessage", Failure.refused("msg_blocks_too_long"));
      office.send(Payload.mention("C1", "U1", QUESTION));

      assertThat(slack.posts("C1", 1).getFirst().arguments())
          .doesNotContainKey("blocks")
          .hasEntrySatisfying("text", text -> assertThat(text).contains("Kenny Bowie"));
    }
  }

  @Test
  void whatMayHaveArrivedIsNotSentAgainButThePersonIsTold() {
    try (StandIn slack = new StandIn()) {
      try (Office office = Office.http(slack, folder)) {
        slack.fail(1, "chat.postMessage", new Failure(502, Map.of(), "bad gateway"));
        office.send(Payload.mention("C1", "U1", QUESTION));
        slack.await(1, "chat.postMessage failed");
        slack.signs("C1", 2);
        assertThat(office.history().open()).hasSize(1).allMatch(open -> open.unsure());
      }
      try (Office office = Office.http(slack, folder)) {
        assertThat(slack.posts("C1", 1).getFirst().argument("text"))
            .startsWith("I was interrupted");
        assertThat(office.bot().load()).isGreaterThanOrEqualTo(0);
      }
    }
  }

  @Test
  void whileSlackIsAwayAtStartPinciteWaitsAndThenAnswers() {
    int port;
    try (StandIn gone = new StandIn()) {
      port = gone.port();
    }
    SlackSettings away;
    try (StandIn any = new StandIn()) {
      away = Office.settings(any);
    }
    SlackSettings settings =
        new SlackSettings(
            away.botToken(),
            null,
            away.signingSecret(),
            "http://127.0.0.1:%d/api/".formatted(port),
            away.teamId(),
            away.whoMayAsk(),
            Map.of(),
            null,
            null);
    try (Office office = Office.of(settings, folder)) {
      assertThat(office.send(Payload.mention("C1", "U1", QUESTION)).statusCode()).isEqualTo(200);
      awaitUnwell(office.bot());
      try (StandIn back = new StandIn(port)) {
        office.bot().round();

        assertThat(back.posts("C1", 1)).hasSize(1);
        back.signs("C1", 1);
      }
    }
  }

  static void awaitUnwell(SlackBot bot) {
    long end = System.nanoTime() + 90_000_000_000L;
    while ((bot.isWell() || bot.load() > 0) && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    assertThat(bot.isWell()).isFalse();
  }
}

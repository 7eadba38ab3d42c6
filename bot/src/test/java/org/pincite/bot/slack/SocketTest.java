package org.pincite.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.bot.slack.StandIn.Failure;

/// The same by Socket Mode.
class SocketTest {

  private static final String QUESTION =
      "<@U0PINCITE> what did Kenny Bowie say about the Met's data systems?";

  @TempDir private Path folder;

  @Test
  void aMentionIsAcknowledgedAndAnsweredAsOverHttp() {
    try (StandIn slack = new StandIn();
        Office office = Office.socket(slack, folder)) {
      Line line = slack.line();
      line.awaitConnections(1);
      line.awaitAcknowledged(line.send("events_api", mention("C1")));

      assertThat(slack.posts("C1", 1).getFirst().argument("text"))
          .contains("p.4: “Kenny Bowie told the Committee");
      String url = slack.responseUrl();
      line.awaitAcknowledged(
          line.send("slash_commands", Payload.json(Payload.command("C1", "U1", "who?", url))));
      slack.await(1, "response_url");
      assertThat(office.bot().isWell()).isTrue();
    }
  }

  @Test
  void aConnectionThatIsDroppedOrReplacedIsRenewed() {
    try (StandIn slack = new StandIn();
        Office office = Office.socket(slack, folder)) {
      Line line = slack.line();
      line.awaitConnections(1);
      line.drop();
      line.awaitConnections(2);
      line.awaitAcknowledged(line.send("events_api", mention("C1")));
      line.askToReconnect();
      line.awaitConnections(3);
      line.awaitAcknowledged(line.send("events_api", mention("C2")));

      assertThat(slack.posts("C1", 1)).hasSize(1);
      assertThat(slack.posts("C2", 1)).hasSize(1);
      assertThat(office.bot().isWell()).isTrue();
    }
  }

  @Test
  void whereSlackRefusesTheConnectionItIsTriedAgain() {
    try (StandIn slack = new StandIn()) {
      slack.fail(call ->
          call.method().equals("apps.connections.open") ? Failure.refused("internal_error") : null);
      try (Office office = Office.socket(slack, folder)) {
        TroubleTest.awaitUnwell(office.bot());
        slack.fail(_ -> null);
        slack.line().awaitConnections(1);
        slack.line().awaitAcknowledged(slack.line().send("events_api", mention("C1")));
        assertThat(slack.posts("C1", 1)).hasSize(1);
      }
    }
  }

  @Test
  void afterItsEndNothingReconnectsAndNoThreadIsLeft() {
    try (StandIn slack = new StandIn()) {
      openAndClose(slack);
      Set<String> once = threads();
      openAndClose(slack);
      Set<String> twice = threads();

      assertThat(twice).hasSameSizeAs(once);
      assertThat(twice).noneMatch(name -> name.startsWith("slack-rounds"));
    }
  }

  private void openAndClose(StandIn slack) {
    try (Office office = Office.socket(slack, folder)) {
      assertThat(office.bot()).isNotNull();
      slack.line().awaitConnections(1);
    }
    slack.line().awaitNone();
  }

  /// Those of ours and of the library, which keeps some for its defaults.
  private static Set<String> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(Thread::isAlive)
        .map(Thread::getName)
        .filter(name -> name.startsWith("slack-") || name.startsWith("socket-mode"))
        .collect(Collectors.toSet());
  }

  private static String mention(String channel) {
    Map<String, Object> event = Payload.mention(channel, "U1", QUESTION);
    return Payload.json(event);
  }
}

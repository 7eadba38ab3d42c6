package org.pincite.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.bot.history.History;
import org.pincite.bot.history.HistorySettings;
import org.pincite.bot.slack.SlackSettings.WhoMayAsk;

/// Who is answered, and what the others are told.
@TestInstance(Lifecycle.PER_CLASS)
class WhoMayAskTest {

  private StandIn slack;

  @BeforeAll
  void open() {
    slack = new StandIn();
  }

  @AfterAll
  void close() {
    slack.close();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      delimiter = '|',
      textBlock =
          """
          T0PINCITE | ULISTED | CLISTED | false | -
          T0PINCITE | UMEMBER | CLISTED | false | -
          T0PINCITE | ULISTED | D1      | false | -
          T0PINCITE | UOTHER  | CLISTED | false | you are not among those whom I may answer
          T0PINCITE | ULISTED | COTHER  | false | I do not answer in this channel
          T0OTHER   | ULISTED | CLISTED | false | I answer people of one workspace only, and yours is another
          -         | ULISTED | CLISTED | false | I answer people of one workspace only, and yours is another
          T0PINCITE | ULISTED | CLISTED | true  | this channel is shared with another workspace
          """)
  void whereListsAreGivenWhoeverIsNotOnThemMayNot(
      String team, String user, String channel, boolean shared, String refusal) {
    WhoMayAsk lists =
        new WhoMayAsk(Set.of("CLISTED"), Set.of("ULISTED"), Set.of("SGROUP"), true, false);

    assertThat(gate(lists).refusal(new Asker(team, user, channel, shared))).isEqualTo(refusal);
  }

  @Test
  void withoutListsEverybodyMay() {
    assertThat(gate(Office.EVERYBODY).refusal(member("UGUEST1"))).isNull();
  }

  @Test
  void guestsMayNotWhereTheyAreShutOut() {
    Gate gate = gate(new WhoMayAsk(Set.of(), Set.of(), Set.of(), false, false));

    assertThat(gate.refusal(member("UGUEST1"))).isEqualTo("I do not answer guests");
    assertThat(gate.refusal(member("U1"))).isNull();
  }

  @Test
  void whereSlackDoesNotSayWhoSomebodyIsTheyMayNot() {
    try (StandIn silent = new StandIn()) {
      silent.fail(call -> StandIn.Failure.refused("missing_scope"));
      Gate gate = gate(silent, new WhoMayAsk(Set.of(), Set.of(), Set.of("SGROUP"), true, false));

      assertThat(gate.refusal(member("UMEMBER"))).isEqualTo("Slack does not tell me whether I may");
    }
  }

  private Gate gate(WhoMayAsk lists) {
    return gate(slack, lists);
  }

  private static Gate gate(StandIn slack, WhoMayAsk lists) {
    SlackSettings settings = Office.letting(lists).apply(Office.settings(slack));
    return new Gate(settings, new Web(settings, new Pulse(), _ -> {}), Instant::now);
  }

  private static Asker member(String user) {
    return new Asker(StandIn.TEAM, user, "C1", false);
  }

  @Test
  void somebodyWhoMayNotIsToldAloneAndTheQuestionIsNotKept(@TempDir Path folder) {
    WhoMayAsk nobodyHere = new WhoMayAsk(Set.of("CELSE"), Set.of(), Set.of(), true, false);
    try (Office office = Office.with(slack, folder, Office.letting(nobodyHere))) {
      office.send(Payload.mention("CREFUSED", "U1", "<@U0PINCITE> who chairs?"));

      var told = slack.await(1, call -> call.method().equals("chat.postEphemeral")).getFirst();
      assertThat(told.argument("user")).isEqualTo("U1");
      assertThat(told.argument("text"))
          .isEqualTo("I cannot answer you here: I do not answer in this channel.");
    }
    try (History history = History.open(HistorySettings.in(folder, Duration.ofDays(90)))) {
      assertThat(history.askedBy("U1", 5)).isEmpty();
    }
  }
}

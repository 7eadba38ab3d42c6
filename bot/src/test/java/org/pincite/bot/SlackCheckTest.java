package org.pincite.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.bot.slack.StandIn;
import org.pincite.bot.slack.StandIn.Failure;
import org.pincite.indexer.cli.ExitCode;

/// What `slack-check` says to whoever connects Slack, one line a finding.
class SlackCheckTest {

  private static final int ALWAYS = Integer.MAX_VALUE;

  private static final String MESSAGES =
      """
      ok     Slack takes the answer to "what was said about data?"
      ok     Slack takes the answer to "what is recommended?"
      ok     Slack takes the answer to "xylophone zebra quartz"
      ok     Slack takes App Home
      """;

  private static final String BOT =
      "ok     the bot token is of pincite in the workspace Example (T0PINCITE)\n";

  private static final String APP = "ok     the app token opens Socket Mode\n";

  private StandIn slack;
  private Home home;

  @BeforeEach
  void open(@TempDir Path folder) throws IOException {
    slack = new StandIn();
    home = Home.empty(folder).holding("letter.pdf", "It was said that the data are late.");
    home.set(
        """
        pincite:
          slack:
            bot-token: %s
            app-token: %s
            api-url: %s
        """
            .formatted(StandIn.BOT_TOKEN, StandIn.APP_TOKEN, slack.apiUrl()));
    assertThat(home.run("index").code()).isZero();
  }

  @AfterEach
  void close() {
    slack.close();
  }

  @Test
  void allIsWell() {
    assertThat(home.run("slack-check").done().out()).isEqualTo(BOT + APP + MESSAGES);
  }

  @Test
  void overHttpThereIsNoAppTokenToAskOf() throws IOException {
    home.set(
        """
        pincite:
          slack:
            bot-token: %s
            signing-secret: %s
            api-url: %s
        """
            .formatted(StandIn.BOT_TOKEN, StandIn.SIGNING_SECRET, slack.apiUrl()));

    assertThat(home.run("slack-check").done().out())
        .startsWith(
            BOT + "ok     Socket Mode is off: Slack must reach /slack/events from outside\n");
  }

  @Test
  void aScopeThatIsMissingIsNamed() {
    granting("app_mentions:read,chat:write,im:history");

    finds(
        """
        wrong  the app lacks the scopes commands: add them under "OAuth & Permissions" and install it again
        """
            + APP
            + MESSAGES);
  }

  @Test
  void aScopeMoreThanIsNeededIsSaidAndIsNoFault() {
    granting("app_mentions:read,chat:write,commands,im:history,files:read");

    assertThat(home.run("slack-check").done().out())
        .startsWith(BOT.strip() + "; it may do more than is needed: files:read\n");
  }

  @Test
  void aTokenThatIsRefusedIsToBeCopiedAgainAndIsNotShown() {
    slack.fail(ALWAYS, "auth.test", Failure.refused("invalid_auth"));

    finds(
        """
        wrong  Slack refuses the bot token (invalid_auth): copy it again from "OAuth & Permissions"
        """
            + APP
            + MESSAGES);
  }

  @Test
  void anAppTokenThatIsRefusedIsToBeMadeWithItsScope() {
    slack.fail(ALWAYS, "apps.connections.open", Failure.refused("not_allowed_token_type"));

    finds(
        BOT
            + """
            wrong  Slack refuses the app token (not_allowed_token_type): make one under "Basic Information" with the scope connections:write
            """
            + MESSAGES);
  }

  @Test
  void blocksThatAreRefusedAreNoFaultOfWhoeverChecks() {
    slack.fail(1, "blocks.validate", Failure.refused("invalid_blocks"));

    finds(
        BOT
            + APP
            + MESSAGES.replace(
                "ok     Slack takes the answer to \"what was said about data?\"",
                "wrong  Slack refuses the answer to \"what was said about data?\" (invalid_blocks): this is Pincite's mistake, please report it"));
  }

  @Test
  void whereSlackIsTooBusyTheCheckIsToBeRunAgain() {
    slack.fail(ALWAYS, "auth.test", Failure.tooMany(1));

    finds("wrong  Slack is too busy (429): run slack-check again in a minute\n");
  }

  @Test
  void whereSomethingElseAnswersThatIsSaid() {
    slack.fail(ALWAYS, "auth.test", new Failure(200, Map.of(), "<html>Log in to the network"));

    finds(
        "wrong  Slack's answer cannot be read (no JSON): run slack-check again\n" + APP + MESSAGES);
  }

  @Test
  void whereSlackCannotBeReachedThatIsSaidOnce() {
    slack.close();

    finds(
        "wrong  Slack cannot be reached (ConnectException): see whether this machine may call %s\n"
            .formatted(slack.apiUrl()));
  }

  private void granting(String scopes) {
    slack.fail(
        ALWAYS,
        "auth.test",
        new Failure(
            200,
            Map.of("x-oauth-scopes", scopes),
            "{\"ok\":true,\"team\":\"Example\",\"user\":\"pincite\",\"team_id\":\"T0PINCITE\"}"));
  }

  private void finds(String lines) {
    Run run = home.run("slack-check");
    assertThat(run.out()).isEqualTo(lines).doesNotContain("very-secret");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
  }
}

package org.pincite.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.bot.slack.SlackSettings;

/// What is set for Slack, and what is said where it is not enough.
class SlackSettingsTest {

  private Home home;

  @BeforeEach
  void layOut(@TempDir Path folder) throws IOException {
    home = Home.empty(folder);
  }

  @Test
  void withoutTokensSlackIsOffAndServeSaysSo() {
    Settings settings = SettingsReader.read(home.folder());

    assertThat(settings.slack()).isNull();
    assertThat(SlackConfiguration.sources(settings)).isEmpty();
    assertThat(SlackConfiguration.sentence(settings))
        .isEqualTo("Slack is off: no tokens are set (README.md, \"Connect Slack\")");
  }

  @Test
  void withAnAppTokenItIsSocketModeAndWithASigningSecretHttp() throws IOException {
    Settings socket = read("bot-token: xoxb-1\n    app-token: xapp-1");
    Settings http =
        read("bot-token: xoxb-1\n    signing-secret: abc\n  address: https://p.example/");

    assertThat(SlackConfiguration.sentence(socket))
        .isEqualTo(
            "Slack is on, by Socket Mode; answers have no button to the page, for pincite.address"
                + " is not set");
    assertThat(SlackConfiguration.sources(socket)).hasSize(1);
    assertThat(SlackConfiguration.sentence(http))
        .isEqualTo("Slack is on, over HTTP, at /slack/events");
    assertThat(SlackConfiguration.sources(http)).hasSize(2);
    assertThat(http.address()).isEqualTo("https://p.example");
  }

  @Test
  void whereNewPapersAreToldIsSaid() throws IOException {
    Settings settings =
        read(
            "bot-token: xoxb-1\n    app-token: xapp-1\n    news-channel: C0123456789\n"
                + "  address: https://p.example");

    assertThat(SlackConfiguration.sentence(settings))
        .isEqualTo("Slack is on, by Socket Mode; new papers are told in C0123456789");
  }

  @Test
  void aSecretIsReadFromAFile() throws IOException {
    home.write("secrets/bot", "xoxb-1\n");
    SlackSettings slack =
        Objects.requireNonNull(read("bot-token-file: secrets/bot\n    app-token: xapp-1").slack());

    assertThat(slack.botToken().value()).isEqualTo("xoxb-1");
  }

  @Test
  void listsAndCollectionsAreRead() throws IOException {
    SlackSettings slack =
        Objects.requireNonNull(
            read("""
            bot-token: xoxb-1
                app-token: xapp-1
                channels: [C1, C2]
                user-groups: S1
                guests: false
                collections:
                  C1: police
              collection: housing
            """)
                .slack());

    assertThat(slack.whoMayAsk().channels()).containsExactlyInAnyOrder("C1", "C2");
    assertThat(slack.whoMayAsk().userGroups()).containsExactly("S1");
    assertThat(slack.whoMayAsk().guests()).isFalse();
    assertThat(slack.whoMayAsk().sharedChannels()).isFalse();
    assertThat(slack.collections()).containsEntry("C1", "police");
    assertThat(slack.collection()).isEqualTo("housing");
  }

  @Test
  void aQuestionIsKeptForNinetyDays() {
    assertThat(SettingsReader.read(home.folder()).history().retention())
        .isEqualTo(Duration.ofDays(90));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bot-token: xoxb-1         | setting pincite.slack.app-token is missing: expected the token that begins with xapp-, or pincite.slack.signing-secret for HTTP
          app-token: xapp-1         | setting pincite.slack.bot-token is missing: expected the token that begins with xoxb-
          signing-secret: '" "'     | setting pincite.slack.signing-secret is blank: expected a secret, or no such setting
          signing-secret: '""'      | setting pincite.slack.signing-secret is blank: expected a secret, or no such setting
          """)
  void whatIsMissingIsNamed(String yaml, String sentence) {
    assertThatThrownBy(() -> read(yaml.replace("'", "")))
        .isInstanceOf(SettingsException.class)
        .hasMessage(sentence);
  }

  @Test
  void aSecretAndItsFileAreNotBothSet() {
    assertThatThrownBy(() -> read("bot-token: very-secret\n    bot-token-file: b"))
        .hasMessage(
            "settings pincite.slack.bot-token and pincite.slack.bot-token-file: expected one of them");
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> read("bot-token-file: nowhere"))
        .hasMessage(
            "setting pincite.slack.bot-token-file: %s cannot be read"
                .formatted(home.folder().resolve("nowhere")));
  }

  @Test
  void anAddressWithAPathIsRefused() {
    assertThatThrownBy(() -> read("bot-token: x\n  address: https://p.example/pincite"))
        .hasMessageStartingWith("setting pincite.address: \"https://p.example/pincite\"");
  }

  @Test
  void withoutTokensThereIsNothingToCheck() {
    home.run("slack-check")
        .refused(2, "pincite: no tokens of Slack's are set (README.md, \"Connect Slack\")");
  }

  @Test
  void whereNobodyAskedThereAreNoQuestions() {
    assertThat(home.run("questions").done().out())
        .isEqualTo("There are no unanswered questions and no votes.\n");
  }

  private Settings read(String slack) throws IOException {
    home.set("pincite:\n  slack:\n    %s\n".formatted(slack.strip()));
    return SettingsReader.read(home.folder());
  }
}

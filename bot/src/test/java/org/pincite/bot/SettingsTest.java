package org.pincite.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.pincite.indexer.cli.ExitCode.USAGE;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pincite.indexer.moderngov.PaperKind;

/// What `config/application.yaml` may say.
class SettingsTest {

  private Home home;

  @BeforeEach
  void layOut(@TempDir Path folder) throws IOException {
    home = Home.empty(folder.resolve("my project")).holding("letter.pdf", "The budget is fixed.");
  }

  @Test
  void foldersAreMeantFromTheProjectsFolder() throws IOException {
    home.set("pincite:\n  corpus: my/../corpus\n  index: my/index\n").run("index").done();

    assertThat(home.folder().resolve("my/index")).isNotEmptyDirectory();
    assertThat(home.index()).doesNotExist();
  }

  @Test
  void aWholePathIsTakenAsItIs(@TempDir Path elsewhere) throws IOException {
    home.set("pincite:\n  index: '%s'\n".formatted(elsewhere.resolve("index"))).run("index").done();

    assertThat(elsewhere.resolve("index")).isNotEmptyDirectory();
  }

  @Test
  void anOptionOutweighsTheSetting() throws IOException {
    home.set("pincite:\n  corpus: nowhere\n");

    home.run("index", "--corpus", home.corpus().toString()).done();
  }

  @Test
  void anUnknownKeyIsRefusedWithFileAndLine() throws IOException {
    home.set("pincite:\n  index: here\n  corpse: there\n");

    refused("unknown settings pincite.corpse (%s - 3:11)".formatted(file()));
  }

  @Test
  void everyUnknownKeyIsNamed() throws IOException {
    home.set("pincite:\n  slak:\n    token: x\n  corpse: there\n");

    refused(
        "unknown settings pincite.corpse (%1$s - 4:11), pincite.slak.token (%1$s - 3:12)"
            .formatted(file()));
  }

  @Test
  void anAddressIsNoFolder() throws IOException {
    home.set("pincite:\n  corpus: https://example.org/papers\n");

    refused("setting pincite.corpus: \"https://example.org/papers\" is no folder: expected a path");
  }

  @Test
  void keysOfOthersAreTheirs() throws IOException {
    home.set("server:\n  port: 8081\nlogging:\n  level:\n    root: warn\n").run("index").done();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pincite: [", // never closed
        "pincite:\n\tindex: here", // YAML has no tabs
        "spring:\n  config:\n    import: nowhere.yaml"
      })
  void aFileThatCannotBeReadIsRefused(String yaml) throws IOException {
    home.set(yaml);

    assertThatCode(() -> home.run("index")).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"papers, letters", "papers; letters"})
  void theProjectsFolderMayHaveAnyName(String name, @TempDir Path folder) throws IOException {
    Home named = Home.empty(folder.resolve(name)).holding("letter.pdf", "The budget is fixed.");

    assertThatCode(() -> named.run("index").done()).doesNotThrowAnyException();
  }

  @Test
  void aFolderMayBeCalledByANumber() throws IOException {
    home.set("pincite:\n  index: 2023\n").run("index").done();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          committees: [240]                                 | setting pincite.moderngov.address is missing: expected https://democracy.example.gov.uk or the like
          address: 'https://a.example'                      | setting pincite.moderngov.committees is missing: expected numbers, as [240] (./pincite fetch --moderngov https://a.example lists them)
          {address: nowhere, committees: [240]}             | settings pincite.moderngov: ModernGov "nowhere": expected the address of an installation, such as https://democracy.example.gov.uk
          {address: 'https://a.example', committees: [0]}   | settings pincite.moderngov: committee 0: expected its number, as in ieListMeetings.aspx?CId=240
          {address: 'https://a.example', committees: [1], since: May} | setting pincite.moderngov.since is "May": expected a day as YYYY-MM-DD
          {address: 'https://a.example', committees: [1], every: 5m} | setting pincite.moderngov.every is PT5M: expected 15m or more
          {address: 'https://a.example', committees: [1], kinds: [maps]} | settings pincite.moderngov: kind "maps": expected one of transcripts, minutes, appendices, letters, reports
          """)
  void aScheduleThatCannotBeKeptIsRefused(String yaml, String sentence) throws IOException {
    home.set("pincite:\n  moderngov:\n    %s\n".formatted(yaml));

    refused(sentence);
  }

  @Test
  void aScheduleIsTakenAsItIsWritten() throws IOException {
    home.set(
        """
        pincite:
          moderngov:
            address: https://democracy.example.gov.uk
            committees: [240, 12]
            since: 2023-01-01
            every: 2h
            kinds: [transcripts]
        """);

    assertThat(SettingsReader.read(home.folder()).moderngov())
        .isEqualTo(
            new ModernGovSettings(
                "https://democracy.example.gov.uk",
                List.of(240, 12),
                LocalDate.of(2023, 1, 1),
                Duration.ofHours(2),
                Set.of(PaperKind.TRANSCRIPT),
                null,
                false));
  }

  @Test
  void formerTextsAreCounted() throws IOException {
    home.set("pincite:\n  former-texts: -1\n");

    refused("setting pincite.former-texts: -1: expected how many, 0 for none");
  }

  @Test
  void aChannelsNameIsNotItsId() throws IOException {
    home.set(
        "pincite:\n  slack:\n    bot-token: x\n    app-token: y\n    news-channel: '#papers'\n");

    refused(
        "setting pincite.slack.news-channel: \"#papers\": expected a channel's id, as C0123 (it stands"
            + " at the foot of the channel's details)");
  }

  private void refused(String sentence) {
    home.run("index").refused(USAGE, "pincite: " + sentence);
  }

  /// As Spring writes where a setting came from.
  private String file() {
    URI config = home.folder().resolve("config").toUri();
    return "URL [file:%s/application.yaml]".formatted(config.getRawPath());
  }
}

package org.pincite.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.pincite.indexer.cli.ExitCode.USAGE;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  private void refused(String sentence) {
    home.run("index").refused(USAGE, "pincite: " + sentence);
  }

  /// As Spring writes where a setting came from.
  private String file() {
    URI config = home.folder().resolve("config").toUri();
    return "URL [file:%s/application.yaml]".formatted(config.getRawPath());
  }
}

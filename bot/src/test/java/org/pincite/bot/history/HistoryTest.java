package org.pincite.bot.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The history in files of its own.
class HistoryTest extends HistoryContract {

  @Override
  HistorySettings settings(Path empty) {
    return HistorySettings.in(empty, Duration.ofDays(90));
  }

  @Test
  void noPersonAndNoConversationIsNamedInTheFiles() throws IOException {
    answered("who chairs?", "answered");
    history.close();

    byte[] bytes = Files.readAllBytes(folder.resolve("history.mv.db"));
    String content = new String(bytes, StandardCharsets.ISO_8859_1);
    assertThat(content).contains("who chairs?").doesNotContain("U0SECRETPERSON", "D0SECRETTALK");
  }

  @Test
  void aPersonHasOnePseudonymForEverAndAnotherUnderAnotherKey(@TempDir Path other) {
    String pseudonym = Pseudonyms.of(folder.resolve("history.key")).of("U1");

    assertThat(pseudonym).matches("[0-9a-f]{64}");
    assertThat(Pseudonyms.of(folder.resolve("history.key")).of("U1")).isEqualTo(pseudonym);
    assertThat(Pseudonyms.of(other.resolve("history.key")).of("U1")).isNotEqualTo(pseudonym);
  }
}

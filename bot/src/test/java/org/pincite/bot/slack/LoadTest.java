package org.pincite.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A smaller measure of what [Load] does with thousands.
class LoadTest {

  @TempDir private Path folder;

  @Test
  void everyQuestionIsAnsweredOnceThoughEventsComeAgainCallsAreRefusedAndConnectionsEnd() {
    try (StandIn slack = new StandIn();
        Office office = Office.socket(slack, folder)) {
      Load.Outcome outcome = new Load(60, 4).socket(slack, 1);

      assertThat(outcome.sent()).isGreaterThan(outcome.asked());
      assertThat(slack.calls("chat.postMessage failed")).isNotEmpty();
      assertThat(outcome.isOnceEach()).as("%s", outcome.answers()).isTrue();
      assertThat(office.history().open()).isEmpty();
    }
  }
}

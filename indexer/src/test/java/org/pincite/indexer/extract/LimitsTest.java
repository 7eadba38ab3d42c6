package org.pincite.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTest {

  @ParameterizedTest
  @CsvSource({
    "PT0S, PT1M, 64, 1, a file's time is PT0S: expected more than nothing and at most PT1H",
    "PT2H, PT1M, 64, 1, a file's time is PT2H: expected more than nothing and at most PT1H",
    "PT1M, PT0S, 64, 1, a picture's time is PT0S: expected more than nothing and at most PT1H",
    "PT1M, PT1M, 8, 1, the heap is 8 MB: expected 32 MB or more",
    "PT1M, PT1M, 64, 0, the reply's limit is 0 MB: expected 1 MB or more",
  })
  void refusesWhatCannotBeKept(
      Duration time, Duration picture, int heap, int reply, String sentence) {
    assertThatThrownBy(() -> new Limits(time, picture, heap, reply))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(sentence);
  }

  @Test
  void saysThemInUsualUnits() {
    assertThat(Limits.tooSlow(Limits.usual().time()))
        .isEqualTo("took longer than 60 seconds to read");
    assertThat(Limits.usual().tooBig()).isEqualTo("needed more memory than 1 GB to read");
  }
}

package org.pincite.indexer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

  private static final Instant NOON = Instant.parse("2023-05-24T12:00:00Z");

  private final StringWriter printed = new StringWriter();
  private final ProgressLine line = new ProgressLine(new PrintWriter(printed), true);

  @Test
  void growsAndForetellsWhatIsLeft() {
    line.at("review", 1, 4L, "1 of 4 MB", NOON);
    line.at("review", 3, 4L, "3 of 4 MB", NOON.plusSeconds(30));
    line.wipe();

    assertThat(lines())
        .containsExactly(
            "",
            "[#######.......................]  25%  1 of 4 MB  review",
            "[######################........]  75%  3 of 4 MB  0:10 left  review",
            "");
  }

  @Test
  void isDrawnNoOftenerThanOneSees() {
    line.at("review", 1, 4L, "1 of 4 MB", NOON);
    line.at("review", 2, 4L, "2 of 4 MB", NOON.plusMillis(99));
    line.at("minutes", 1, 4L, "1 of 4 MB", NOON.plusMillis(99));

    assertThat(lines())
        .containsExactly(
            "",
            "[#######.......................]  25%  1 of 4 MB  review",
            "[#######.......................]  25%  1 of 4 MB  minutes");
  }

  @Test
  void hasNoBarWhereTheWholeIsNotKnown() {
    line.at("a-paper-with-a-very-long-name", 1, null, "1 MB", NOON);

    assertThat(lines()).containsExactly("", "1 MB  a-paper-with-a-very-lon…");
  }

  @Test
  void isNotThereWithoutATerminal() {
    ProgressLine none = new ProgressLine(new PrintWriter(printed), false);

    none.at("review", 1, 4L, "1 of 4 MB", NOON);
    none.wipe();

    assertThat(printed.toString()).isEmpty();
  }

  private String[] lines() {
    return printed.toString().split("\r\u001b\\[K", -1);
  }
}

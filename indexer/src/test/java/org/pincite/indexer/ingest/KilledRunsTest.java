package org.pincite.indexer.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A few of many: [KilledRuns] makes more.
class KilledRunsTest {

  @Test
  void aRunThatIsKilledLeavesTheIndexWhole(@TempDir Path folder)
      throws IOException, InterruptedException {
    assertThat(new KilledRuns(folder, 42, List.of()).kill(5, 12)).startsWith("5 killed");
  }
}

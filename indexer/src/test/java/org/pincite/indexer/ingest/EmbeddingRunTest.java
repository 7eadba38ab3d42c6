package org.pincite.indexer.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.indexer.index.IndexBuilder;

/// Embedding gives way to what is more pressing, and is gone on with.
class EmbeddingRunTest {

  @Test
  void whatIsStoppedIsGoneOnWith(@TempDir Path folder) throws IOException {
    Shelf shelf = Shelf.in(folder);
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      words.append(
          "The ferry was late on day %d, and the Board heard why it was.\n\n".formatted(i));
    }
    shelf.put("a.txt", words.toString()).put("b.txt", "It rained.").run();

    List<Integer> left = new ArrayList<>();
    while (!EmbeddingRun.run(shelf.index(), () -> false, _ -> {})) {
      left.add(unembedded(shelf));
    }

    assertThat(unembedded(shelf)).isZero();
    assertThat(left).isSortedAccordingTo((one, other) -> other - one);
  }

  private static int unembedded(Shelf shelf) {
    try (IndexBuilder builder = IndexBuilder.open(shelf.index(), false)) {
      return builder.unembedded().stream().mapToInt(id -> builder.unembedded(id).size()).sum();
    }
  }
}

package org.pincite.indexer.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// However a corpus changes between runs, the index ends as one that was made from nothing.
class RandomChangesTest {

  private static final List<String> FOLDERS = List.of("", "police/", "health/2023/");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void theIndexIsAsIfItHadBeenMadeAnew(long seed) throws IOException {
    Random random = new Random(seed);
    Shelf shelf = Shelf.in(folder.resolve("shelf" + seed));
    List<String> files = new ArrayList<>();
    for (int run = 0; run < 6; run++) {
      for (int change = 0; change < 5 || files.isEmpty(); change++) {
        change(shelf, files, random);
      }
      shelf.run();
      assertThat(shelf.content()).as("seed %d, run %d", seed, run).isEqualTo(shelf.fresh());
    }
  }

  private static void change(Shelf shelf, List<String> files, Random random) throws IOException {
    String free = FOLDERS.get(random.nextInt(FOLDERS.size())) + "p" + random.nextInt(8) + ".txt";
    int known = files.isEmpty() ? -1 : random.nextInt(files.size());
    switch (known < 0 ? 0 : random.nextInt(4)) {
      case 0 -> write(shelf, files, free, random);
      case 1 -> write(shelf, files, files.get(known), random);
      case 2 -> {
        if (!files.contains(free)) {
          shelf.move(files.get(known), free);
          files.set(known, free);
        }
      }
      default -> {
        if (files.size() > 1) {
          shelf.remove(files.remove(known));
        }
      }
    }
  }

  /// Few words, so that the same bytes come to stand under several names.
  private static void write(Shelf shelf, List<String> files, String file, Random random)
      throws IOException {
    Instant later = Instant.ofEpochSecond(1_600_000_000L + random.nextInt(100_000_000));
    shelf.put(file, "The ferry was late by %d hours.".formatted(random.nextInt(6)), later);
    if (!files.contains(file)) {
      files.add(file);
    }
  }
}

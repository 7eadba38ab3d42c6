package org.pincite.indexer.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.pincite.indexer.extract.Extractor;
import org.pincite.indexer.index.PassageIndex;

/// Runs that are killed at random moments, and what is left of the index each time: what it was
/// before the run, or what the run was to make of it, and nothing in between.
///
/// By itself it makes as many as it is told: `KilledRuns FOLDER KILLS PAPERS SEED child embed`.
final class KilledRuns {

  private static final String WORDS =
      "ferry Board budget Commissioner oversight transcript Chair rain inquiry police data page";

  private final Shelf shelf;
  private final Random random;
  private final List<String> options;
  private final List<String> files = new ArrayList<>();
  private int written;
  private int before;
  private int after;
  private int none;
  private int late;

  /// In milliseconds; before a run has finished, a guess.
  private int longest = 2000;

  /// @param options "child" to read in a child process, "embed" to embed as well
  KilledRuns(Path folder, long seed, List<String> options) throws IOException {
    this.shelf = Shelf.in(folder);
    this.random = new Random(seed);
    this.options = options;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    KilledRuns runs =
        new KilledRuns(
            Path.of(args[0]), Long.parseLong(args[3]), List.of(args).subList(4, args.length));
    String figures = runs.kill(Integer.parseInt(args[1]), Integer.parseInt(args[2]));
    System.out.println("seed " + args[3] + ": " + figures);
  }

  /// Kills so many runs over so many papers, lets one finish, and asserts that it ends as if none
  /// had been killed.
  String kill(int kills, int papers) throws IOException, InterruptedException {
    for (int i = 0; i < papers; i++) {
      write("p" + i);
    }
    Map<String, List<String>> last = Map.of();
    for (int i = 0; i < kills; i++) {
      killOne();
      last = check(last, i);
      if (i == kills / 10) {
        finish();
        last = check(last, i);
      }
      for (int change = 0; change < 4; change++) {
        change(papers);
      }
    }
    finish();
    assertThat(shelf.content()).isEqualTo(shelf.fresh());
    List<String> words = List.of(WORDS.split(" "));
    assertThat(shelf.found(words)).isNotEmpty().isEqualTo(shelf.foundInFresh(words));
    return "%d killed, %d of them too late: %d left the former index, %d the new one, %d none yet; a clean run ends as from nothing"
        .formatted(kills, late, before, after, none);
  }

  /// Lets a run finish, and notes how long it takes: those that follow are killed within.
  private void finish() throws IOException, InterruptedException {
    Process clean = start();
    try (BufferedReader lines = clean.inputReader()) {
      assertThat(lines.readLine()).isEqualTo("ready");
      long begun = System.nanoTime();
      assertThat(clean.waitFor()).isZero();
      longest = (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun) + 1;
    }
  }

  private void killOne() throws IOException, InterruptedException {
    Process run = start();
    try (BufferedReader lines = run.inputReader()) {
      assertThat(lines.readLine()).isEqualTo("ready");
      run.waitFor(random.nextInt(longest), TimeUnit.MILLISECONDS);
      run.destroyForcibly();
      int exit = run.waitFor(); // 0 where it was over before it was killed
      assertThat(exit).isIn(0, 137);
      late += exit == 0 ? 1 : 0;
    }
  }

  private Process start() throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                OneRun.class.getName(),
                shelf.corpus().toString(),
                shelf.index().toString()));
    command.addAll(options);
    return new ProcessBuilder(command)
        .redirectError(ProcessBuilder.Redirect.appendTo(shelf.folder().resolve("log").toFile()))
        .start();
  }

  private Map<String, List<String>> check(Map<String, List<String>> last, int kill) {
    if (!PassageIndex.isReadable(shelf.index())) {
      assertThat(last).as("kill %d", kill).isEmpty();
      none++;
      return last;
    }
    Map<String, List<String>> now = shelf.content();
    if (now.equals(last)) {
      before++;
    } else {
      assertThat(now).as("kill %d", kill).isEqualTo(shelf.fresh());
      after++;
    }
    return now;
  }

  private void change(int papers) throws IOException {
    int which = random.nextInt(files.size());
    switch (random.nextInt(3)) {
      case 0 -> write(files.get(which));
      case 1 -> {
        String name = "folder%d/q%d".formatted(random.nextInt(3), ++written);
        shelf.move(files.get(which) + ".txt", name + ".txt");
        files.set(which, name);
      }
      default -> {
        shelf.remove(files.remove(which) + ".txt");
        if (files.size() < papers) {
          write("p" + ++written + "x");
        }
      }
    }
  }

  private void write(String name) throws IOException {
    StringBuilder words = new StringBuilder();
    String[] all = WORDS.split(" ");
    for (int i = 0; i < 40; i++) {
      words.append("The ").append(all[random.nextInt(all.length)]).append(" was ");
      words.append(all[random.nextInt(all.length)]).append(" number ");
      words.append(random.nextInt(1000)).append(i % 4 == 3 ? ".\n\n" : ". ");
    }
    shelf.put(name + ".txt", words.toString(), Instant.ofEpochSecond(1_600_000_000L + ++written));
    if (!files.contains(name)) {
      files.add(name);
    }
  }

  /// The run that is killed.
  static final class OneRun {

    private OneRun() {}

    public static void main(String[] args) {
      System.out.println("ready");
      Path corpus = Path.of(args[0]);
      Path index = Path.of(args[1]);
      List<String> options = List.of(args).subList(2, args.length);
      if (options.contains("child")) {
        Ingest.run(corpus, index, false, outcome -> {});
      } else {
        try (Extractor here = Extractor.inProcess()) {
          Ingest.run(corpus, index, false, here, outcome -> {});
        }
      }
      if (options.contains("embed")) {
        EmbeddingRun.run(index, progress -> {});
      }
      System.exit(0);
    }
  }
}

package org.pincite.bot;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pincite.bot.gold.Gold;
import org.pincite.bot.gold.GoldSet;
import org.pincite.indexer.index.IndexView;
import org.pincite.indexer.index.IndexedPassage;
import org.pincite.indexer.index.PassageIndex;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Asks a server twenty questions a second over HTTP, first in quiet and then while runs add,
/// replace and remove papers, and counts errors and answers from papers that are no longer so.
///
/// `AskedWhileRunning HOME GOLD.jsonl[,…] SEED SECONDS RUNS`: HOME is a project's folder whose
/// index is up to date; nine of its papers are changed.
final class AskedWhileRunning {

  private static final int PER_SECOND = 20;
  private static final int CHANGED = 3;
  private static final int LARGEST = 400_000;

  private final HttpClient client = HttpClient.newHttpClient();
  private final Path home;
  private final Settings settings;
  private final List<String> questions;
  private final Random random;
  private final AtomicInteger errors = new AtomicInteger();
  private int next;

  private AskedWhileRunning(Path home, List<String> questions, long seed) {
    this.home = home;
    this.settings = SettingsReader.read(home);
    this.questions = questions;
    this.random = new Random(seed);
  }

  public static void main(String[] args) throws Exception {
    List<String> questions =
        new ArrayList<>(GoldSet.read(args[1]).questions().stream().map(Gold::question).toList());
    long seed = Long.parseLong(args[2]);
    Collections.shuffle(questions, new Random(seed));
    System.out.println("seed " + seed);
    new AskedWhileRunning(Path.of(args[0]), questions, seed)
        .measure(Integer.parseInt(args[3]), Integer.parseInt(args[4]));
    System.exit(0);
  }

  private void measure(int seconds, int count) throws Exception {
    List<Path> papers = papers();
    List<Path> spare = setAside(papers.subList(0, 2 * CHANGED));
    List<Path> held = papers.subList(2 * CHANGED, 4 * CHANGED);
    try (ConfigurableApplicationContext context =
        ServeCommand.application(home, settings).run("--server.port=0")) {
      URI site =
          URI.create(
              "http://127.0.0.1:"
                  + context.getEnvironment().getRequiredProperty("local.server.port")
                  + "/api/ask");
      ServedRuns runs = context.getBean(ServedRuns.class);
      runs.run();
      ask(site, until(15));
      say("quiet", ask(site, until(seconds)));
      AtomicInteger left = new AtomicInteger(count);
      Thread changing = BackgroundThread.unstarted("watch", () -> change(spare, held, runs, left));
      changing.start();
      List<Double> busy = ask(site, changing::isAlive);
      say("while %d runs went on".formatted(count), busy);
      say("quiet again", ask(site, until(seconds)));
      System.out.printf("%d errors, %d stale answers%n", errors.get(), stale(site));
    }
  }

  private List<Path> papers() throws IOException {
    try (Stream<Path> files = Files.walk(settings.corpus())) {
      List<Path> papers =
          files
              .filter(file -> file.toString().endsWith(".pdf") && file.toFile().length() < LARGEST)
              .sorted()
              .collect(Collectors.toCollection(ArrayList::new));
      Collections.shuffle(papers, random);
      return papers;
    }
  }

  private List<Path> setAside(List<Path> papers) throws IOException {
    List<Path> aside = new ArrayList<>();
    for (Path paper : papers) {
      Path to = Files.createDirectories(home.resolve("aside")).resolve(paper.getFileName());
      aside.add(Files.move(paper, to, StandardCopyOption.REPLACE_EXISTING));
    }
    return aside;
  }

  /// Each run finds papers that have come, others that were replaced, and some gone.
  private void change(List<Path> spare, List<Path> held, ServedRuns runs, AtomicInteger left) {
    try {
      for (int run = 0; left.getAndDecrement() > 0; run++) {
        for (int i = 0; i < CHANGED; i++) {
          Path came = settings.corpus().resolve("came %d.pdf".formatted(i));
          Path replaced = held.get(i);
          Path removed = held.get(CHANGED + i);
          if (run % 2 == 0) {
            Files.copy(spare.get(i), came);
            Files.move(replaced, home.resolve("aside/held%d".formatted(i)));
            Files.copy(spare.get(CHANGED + i), replaced);
            Files.move(removed, home.resolve("aside/removed%d".formatted(i)));
          } else {
            Files.delete(came);
            Files.move(
                home.resolve("aside/held%d".formatted(i)),
                replaced,
                StandardCopyOption.REPLACE_EXISTING);
            Files.move(home.resolve("aside/removed%d".formatted(i)), removed);
          }
        }
        long begun = System.nanoTime();
        runs.run();
        System.out.printf(Locale.ROOT, "a run took %.1f s%n", (System.nanoTime() - begun) / 1e9);
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static BooleanSupplier until(int seconds) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    return () -> System.nanoTime() < end;
  }

  /// The time of each answer, in milliseconds.
  private List<Double> ask(URI site, BooleanSupplier on) throws InterruptedException {
    List<Double> times = Collections.synchronizedList(new ArrayList<>());
    try (ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor()) {
      long start = System.nanoTime();
      for (int i = 0; on.getAsBoolean(); i++) {
        TimeUnit.NANOSECONDS.sleep(start + i * 1_000_000_000L / PER_SECOND - System.nanoTime());
        String question = questions.get(next++ % questions.size());
        askers.execute(() -> {
          long begun = System.nanoTime();
          if (answer(site, question) == null) {
            errors.incrementAndGet();
          }
          times.add((System.nanoTime() - begun) / 1e6);
        });
      }
    }
    return times;
  }

  private JsonNode answer(URI site, String question) {
    String body = JsonMapper.shared().writeValueAsString(Map.of("question", question));
    HttpRequest request =
        HttpRequest.newBuilder(site)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    try {
      var response = client.send(request, BodyHandlers.ofString());
      if (response.statusCode() == 200) {
        return JsonMapper.shared().readTree(response.body());
      }
      System.out.println(response.body());
    } catch (IOException | InterruptedException e) {
      System.out.println(e);
    }
    return null;
  }

  /// Passages quoted that are in no paper as it is now.
  private int stale(URI site) {
    int stale = 0;
    try (PassageIndex index = PassageIndex.open(settings.index());
        IndexView view = index.view()) {
      for (String question : questions) {
        for (JsonNode quoted : answer(site, question).path("passages")) {
          IndexedPassage now = view.passage(quoted.path("id").asString());
          boolean same = now != null && now.text().equals(quoted.path("text").asString());
          stale += same ? 0 : 1;
        }
      }
    }
    return stale;
  }

  private static void say(String when, List<Double> times) {
    double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "%s: %d questions, p50 %.0f ms, p99 %.0f ms, longest %.0f ms%n",
        when,
        sorted.length,
        sorted[sorted.length / 2],
        sorted[(int) (sorted.length * 0.99)],
        sorted[sorted.length - 1]);
  }
}

package org.pincite.bot.slack;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.pincite.bot.slack.StandIn.Call;
import org.pincite.bot.slack.StandIn.Failure;

/// Sends many events, some of them again, while connections end and calls are refused, and counts
/// the answers.
///
/// Run as a program it prints the figures for 10,000 events: over HTTP at 20 a second, for the time
/// of acknowledgement, and by Socket Mode, which is interrupted.
final class Load {

  private static final double AGAIN = 0.3;
  private static final double TOO_MANY = 0.05;
  private static final String QUESTION = "<@U0PINCITE> what did Kenny Bowie say about data?";

  private final Random random;
  private final int events;

  Load(int events, long seed) {
    this.events = events;
    this.random = new Random(seed);
  }

  /// What came of it.
  ///
  /// @param asked how many questions were asked
  /// @param sent how often they were sent
  /// @param answers how many answers each question has
  record Outcome(int asked, int sent, Map<String, Integer> answers) {

    boolean isOnceEach() {
      return answers.size() == asked && answers.values().stream().allMatch(count -> count == 1);
    }
  }

  /// By Socket Mode, dropped or replaced every now and then.
  ///
  /// @param drops how often
  Outcome socket(StandIn slack, int drops) {
    Line line = slack.line();
    refuseSome(slack);
    Map<String, String> unacknowledged = new HashMap<>();
    int sent = 0;
    line.awaitConnections(1);
    for (int i = 0; i < events; i++) {
      String event = event("C" + i);
      int times = random.nextDouble() < AGAIN ? 2 : 1;
      for (int time = 0; time < times; time++) {
        unacknowledged.put(line.send("events_api", event), event);
        sent++;
      }
      if (drops > 0 && i % (events / (drops + 1) + 1) == events / (drops + 1)) {
        interrupt(line, i);
        sent += again(line, unacknowledged);
      }
    }
    line.awaitQuiet();
    while (!unacknowledged.isEmpty()) {
      sent += again(line, unacknowledged);
      line.awaitQuiet();
    }
    return outcome(slack, sent);
  }

  private static void interrupt(Line line, int round) {
    int before = line.connections();
    if (round % 2 == 0) {
      line.drop();
    } else {
      line.askToReconnect();
    }
    line.awaitConnections(before + 1);
  }

  /// As Slack does: what was not acknowledged is sent again.
  private static int again(Line line, Map<String, String> unacknowledged) {
    unacknowledged.keySet().removeIf(line::isAcknowledged);
    List<String> events = List.copyOf(unacknowledged.values());
    unacknowledged.clear();
    events.forEach(event -> unacknowledged.put(line.send("events_api", event), event));
    return events.size();
  }

  /// Over HTTP at a steady rate.
  ///
  /// @param acknowledged takes the milliseconds of each acknowledgement
  Outcome http(StandIn slack, Office office, int perSecond, List<Double> acknowledged)
      throws InterruptedException {
    refuseSome(slack);
    AtomicInteger sent = new AtomicInteger();
    try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
      long start = System.nanoTime();
      for (int i = 0; i < events; i++) {
        long due = start + i * 1_000_000_000L / perSecond;
        TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
        Map<String, Object> event = Payload.mention("C" + i, "U1", QUESTION);
        int times = random.nextDouble() < AGAIN ? 2 : 1;
        for (int time = 0; time < times; time++) {
          sent.incrementAndGet();
          senders.execute(() -> {
            long begun = System.nanoTime();
            int status = office.send(event).statusCode();
            double millis = (System.nanoTime() - begun) / 1e6;
            synchronized (acknowledged) {
              acknowledged.add(status == 200 ? millis : Double.MAX_VALUE);
            }
          });
        }
      }
    }
    return outcome(slack, sent.get());
  }

  private void refuseSome(StandIn slack) {
    Random refusing = new Random(1);
    slack.fail((Call call) -> {
      synchronized (refusing) {
        boolean refused =
            call.method().equals("chat.postMessage") && refusing.nextDouble() < TOO_MANY;
        return refused ? Failure.tooMany(1) : null;
      }
    });
  }

  private static String event(String channel) {
    return Payload.json(Payload.mention(channel, "U1", QUESTION));
  }

  private Outcome outcome(StandIn slack, int sent) {
    slack.awaitAnswered(events);
    Map<String, Integer> answers = new ConcurrentHashMap<>();
    slack.posts().forEach(post -> answers.merge(post.argument("channel"), 1, Integer::sum));
    return new Outcome(events, sent, answers);
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int events = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
    Papers.INDEX.view().close();
    Path folder = Files.createTempDirectory("load");
    if (arguments.length < 2 || arguments[1].equals("http")) {
      measureHttp(folder.resolve("http"), events);
    }
    if (arguments.length < 2 || arguments[1].equals("socket")) {
      measureSocket(folder.resolve("socket"), events);
    }
    System.exit(0);
  }

  private static void measureHttp(Path folder, int events)
      throws IOException, InterruptedException {
    List<Double> acknowledged = new ArrayList<>();
    try (StandIn slack = new StandIn();
        Office office = Office.http(slack, folder)) {
      new Load(100, 1).http(slack, office, 20, new ArrayList<>());
      slack.forget();
      quieten();
      say("before: " + use());
      Outcome outcome = new Load(events, 3).http(slack, office, 20, acknowledged);
      double[] millis = acknowledged.stream().mapToDouble(Double::doubleValue).sorted().toArray();
      say("HTTP at 20 a second: " + told(outcome, slack));
      say(
          "acknowledged p50 %.0f ms, p99 %.0f ms, longest %.0f ms"
              .formatted(
                  millis[millis.length / 2],
                  millis[(int) (millis.length * 0.99)],
                  Arrays.stream(millis).max().orElse(0)));
      slack.forget();
      quieten();
      say("after: " + use());
    }
  }

  private static void measureSocket(Path folder, int events)
      throws IOException, InterruptedException {
    try (StandIn slack = new StandIn();
        Office office = Office.socket(slack, folder)) {
      new Load(200, 1).socket(slack, 1);
      slack.forget();
      quieten();
      say("before: " + use());
      long start = System.nanoTime();
      Outcome outcome = new Load(events, 2).socket(slack, 10);
      say("Socket Mode: " + told(outcome, slack));
      say("%.0f s, load left %d".formatted((System.nanoTime() - start) / 1e9, office.bot().load()));
      slack.forget();
      quieten();
      say("after: " + use());
    }
  }

  private static String told(Outcome outcome, StandIn slack) {
    return "%,d questions, sent %,d times, %,d calls refused, answered once each: %b"
        .formatted(
            outcome.asked(),
            outcome.sent(),
            slack.calls("chat.postMessage failed").size(),
            outcome.isOnceEach());
  }

  /// A line of the figures, with the time and how busy the machine was in the last minute.
  private static void say(String figures) {
    System.out.printf(
        "%tT (machine's load %.1f) %s%n",
        System.currentTimeMillis(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
        figures);
  }

  /// Lets the server's spare threads end, which wait a minute for more to do.
  private static void quieten() throws InterruptedException {
    TimeUnit.SECONDS.sleep(65);
  }

  /// Threads and what of the heap is in use after a collection.
  private static String use() {
    System.gc();
    return "%d threads, %d MB"
        .formatted(
            ManagementFactory.getThreadMXBean().getThreadCount(),
            ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
  }
}

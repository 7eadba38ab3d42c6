package org.pincite.bot;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How long the same thing took each time: by the clock, and of the processor's time, which a busy
/// machine does not lengthen.
final class Timings {

  private final List<Duration> clock = new ArrayList<>();
  private final List<Duration> processor = new ArrayList<>();

  /// Does it once more, all in this thread.
  void time(Runnable work) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = System.nanoTime();
    long startOfWork = threads.getCurrentThreadCpuTime();
    work.run();
    processor.add(Duration.ofNanos(threads.getCurrentThreadCpuTime() - startOfWork));
    clock.add(Duration.ofNanos(System.nanoTime() - start));
  }

  /// The half and the hundredth that took longest: "p50 31.4 ms p99 88.0 ms …".
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "p50 %7.2f ms   p99 %7.2f ms   processor p50 %7.2f ms   p99 %7.2f ms",
        within(0.5, clock),
        within(0.99, clock),
        within(0.5, processor),
        within(0.99, processor));
  }

  /// The time within which a share of them was done, in milliseconds.
  private static double within(double share, List<Duration> times) {
    List<Duration> sorted = times.stream().sorted().toList();
    int place = (int) Math.ceil(share * sorted.size()) - 1;
    return sorted.get(Math.max(0, place)).toNanos() / 1e6;
  }
}

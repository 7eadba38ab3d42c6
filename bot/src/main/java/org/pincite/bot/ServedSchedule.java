package org.pincite.bot;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.pincite.bot.CommitteeRound.Brought;
import org.pincite.indexer.download.Patience;

/// Looks at committees again and again while the server serves, and has read what they put up. A
/// look begins when the one before it has ended; what fails is tried again, soon at first.
final class ServedSchedule implements AutoCloseable {

  private static final Logger LOG = System.getLogger(ServedSchedule.class.getName());

  /// After the first failure; twice as long after each that follows, up to the usual time.
  private static final Duration RETRY = Duration.ofMinutes(1);

  private static final int MOST_DOUBLINGS = 20;

  private final CountDownLatch closed = new CountDownLatch(1);
  private final CommitteeRound round;
  private final Duration every;
  private final Runnable run;
  private final Thread thread = BackgroundThread.unstarted("schedule", this::go);
  private Set<String> said = Set.of();
  private int failures;

  /// @param run brings the index up to the corpus
  ServedSchedule(CommitteeRound round, Runnable run) {
    this.round = round;
    this.every = round.settings().every();
    this.run = run;
  }

  static ServedSchedule start(ModernGovSettings committees, Settings settings, ServedRuns runs) {
    CommitteeRound round = new CommitteeRound(committees, settings.corpus(), Patience.usual());
    ServedSchedule schedule = new ServedSchedule(round, () -> runs.run());
    schedule.thread.start();
    return schedule;
  }

  private void go() {
    try {
      Duration wait = Duration.ZERO;
      while (!closed.await(wait.toMillis(), TimeUnit.MILLISECONDS)) {
        wait = look();
      }
    } catch (InterruptedException e) {
      // the server stops
    }
  }

  /// Looks once.
  ///
  /// @return how long to wait before the next look
  Duration look() {
    List<String> troubles = troubles();
    if (closed.getCount() > 0) {
      troubles.stream()
          .filter(trouble -> !said.contains(trouble))
          .forEach(trouble -> LOG.log(Level.WARNING, trouble));
    }
    said = Set.copyOf(troubles);
    failures = troubles.isEmpty() ? 0 : failures + 1;
    return failures == 0 ? every : retry(failures);
  }

  /// @param count so many looks in a row have failed
  private Duration retry(int count) {
    Duration later = RETRY.multipliedBy(1L << Math.min(count - 1, MOST_DOUBLINGS));
    return later.compareTo(every) < 0 ? later : every;
  }

  /// What went wrong, a sentence each. Whatever it is, the next look may do better.
  private List<String> troubles() {
    try {
      Brought brought = round.look(LocalDate.now(ZoneId.systemDefault()));
      if (brought.brought() > 0) {
        LOG.log(Level.INFO, "{0} papers came from {1}", brought.brought(), address());
      }
      run.run();
      return brought.troubles();
    } catch (RuntimeException e) {
      return List.of("looking at %s: %s".formatted(address(), e.getMessage()));
    }
  }

  private String address() {
    return round.settings().address();
  }

  /// Ends it; a paper that is being fetched is gone on with the next time.
  @Override
  public void close() {
    closed.countDown();
    thread.interrupt();
  }
}

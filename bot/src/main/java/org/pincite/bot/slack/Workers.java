package org.pincite.bot.slack;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Does what events ask for, after they were acknowledged: so much at once, and so much in waiting.
final class Workers implements AutoCloseable {

  private static final Logger LOG = System.getLogger(Workers.class.getName());

  /// Most of the time of an answer is spent on waiting for Slack.
  private static final int AT_ONCE = 16;

  private static final int WAITING = 10_000;

  private static final Duration IDLE = Duration.ofSeconds(30);

  private final Duration patience;
  private final ThreadPoolExecutor pool;

  /// @param patience how long what was begun may take when the process ends
  Workers(Duration patience) {
    this.patience = patience;
    this.pool =
        new ThreadPoolExecutor(
            AT_ONCE,
            AT_ONCE,
            IDLE.toMillis(),
            TimeUnit.MILLISECONDS,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofPlatform().name("slack-", 1).factory());
    pool.allowCoreThreadTimeOut(true);
  }

  /// Does the work soon.
  ///
  /// @return whether it will be done: not where too much waits, or the process ends
  boolean execute(Runnable work) {
    try {
      pool.execute(() -> {
        try {
          work.run();
        } catch (RuntimeException e) {
          LOG.log(Level.ERROR, "what was asked for in Slack was not done", e);
        }
      });
      return true;
    } catch (RejectedExecutionException _) {
      return false;
    }
  }

  /// How much waits or is being done.
  int load() {
    return pool.getQueue().size() + pool.getActiveCount();
  }

  /// Waits for what was begun; what waits is left to the next start, which finds it in the history.
  @Override
  public void close() {
    pool.getQueue().clear();
    pool.shutdown();
    try {
      if (!pool.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        pool.shutdownNow();
      }
    } catch (InterruptedException _) {
      pool.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}

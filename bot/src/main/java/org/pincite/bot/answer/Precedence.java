package org.pincite.bot.answer;

import java.time.Duration;

/// Lets questions go before work that can wait.
final class Precedence {

  /// Whoever gives way does so for no longer: where questions never cease, the work still gets on,
  /// in steps that take about as long.
  private static final Duration LONGEST = Duration.ofMillis(10);

  private int questions;

  /// A question that is being answered, until it is closed.
  interface Asked extends AutoCloseable {
    @Override
    void close();
  }

  synchronized Asked ask() {
    questions++;
    return this::answered;
  }

  private synchronized void answered() {
    questions--;
    if (questions == 0) {
      notifyAll();
    }
  }

  /// Waits until no question is being answered, or it has waited for long. A thread that is
  /// interrupted waits no more, and stays interrupted.
  synchronized void giveWay() {
    long end = System.nanoTime() + LONGEST.toNanos();
    try {
      for (long left = LONGEST.toMillis(); questions > 0 && left > 0; ) {
        wait(left);
        left = Duration.ofNanos(end - System.nanoTime()).toMillis();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

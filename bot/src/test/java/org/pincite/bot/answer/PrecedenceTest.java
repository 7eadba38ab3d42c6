package org.pincite.bot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Thread.State;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.pincite.bot.answer.Precedence.Asked;

@Timeout(60)
class PrecedenceTest {

  private final Precedence precedence = new Precedence();

  @Test
  void nobodyWaitsWhereNothingIsAsked() {
    precedence.giveWay();
    try (Asked _ = precedence.ask()) {
      // answered
    }
    precedence.giveWay();
  }

  @Test
  void workWaitsForTheLastOfTheQuestions() throws InterruptedException {
    Asked first = precedence.ask();
    Asked second = precedence.ask();
    // However long a moment takes on a busy machine, it ends when the last question does.
    Thread work =
        Thread.ofPlatform()
            .start(() -> {
              while (!Thread.currentThread().isInterrupted()) {
                precedence.giveWay();
              }
            });
    awaitState(work, State.TIMED_WAITING);
    first.close();
    awaitState(work, State.TIMED_WAITING);
    second.close();
    awaitState(work, State.RUNNABLE);
    work.interrupt();
    work.join();
  }

  @Test
  void workGoesOnWhereQuestionsNeverCease() {
    try (Asked _ = precedence.ask()) {
      precedence.giveWay();
      precedence.giveWay();
    }
  }

  @Test
  void whoeverIsInterruptedWaitsNoMoreAndStaysSo() {
    try (Asked _ = precedence.ask()) {
      Thread.currentThread().interrupt();
      precedence.giveWay();
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  private static void awaitState(Thread thread, State state) throws InterruptedException {
    while (thread.getState() != state) {
      TimeUnit.MILLISECONDS.sleep(1);
    }
  }
}

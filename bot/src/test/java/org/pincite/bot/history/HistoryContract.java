package org.pincite.bot.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is kept of questions, and for how long, in whichever database.
abstract class HistoryContract {

  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

  @TempDir Path folder;
  History history;

  @BeforeEach
  void open() {
    history = History.open(settings(folder));
  }

  /// Where the history is kept that is tested: the same for all of one test, and empty at first.
  ///
  /// @param empty a folder
  abstract HistorySettings settings(Path empty);

  @AfterEach
  void close() {
    history.close();
  }

  @Test
  void anEventIsTakenUpOnceByWhicheverOfItsNames() {
    assertThat(history.take(List.of("event 1", "message 1"), question("first", NOW))).isNotNull();
    assertThat(history.take(List.of("event 2", "message 1"), question("again", NOW))).isNull();
    assertThat(history.take(List.of("event 1", "message 2"), question("again", NOW))).isNull();
    assertThat(history.open()).extracting(OpenQuestion::words).containsExactly("first");
  }

  @Test
  void missesAndVotesAreListedLatestFirst() {
    long miss = answered("who was not there?", "nearest");
    long liked = answered("who was there?", "answered");
    answered("who else was there?", "answered");
    history.vote(liked, "U1", true, NOW);
    history.vote(liked, "U2", false, NOW);
    history.vote(liked, "U2", true, NOW);

    assertThat(history.missesAndVotes())
        .extracting(KeptQuestion::id, KeptQuestion::helpful, KeptQuestion::unhelpful)
        .containsExactly(tuple(liked, 2, 0), tuple(miss, 0, 0));
  }

  @Test
  void aQuestionIsForgottenWithItsVotesAfterItsTime() {
    long old = answered("old", "nothing");
    history.vote(old, "U1", false, NOW);

    assertThat(history.forget(NOW.plus(Duration.ofDays(89)))).isZero();
    assertThat(history.forget(NOW.plus(Duration.ofDays(91)))).isEqualTo(1);
    assertThat(history.missesAndVotes()).isEmpty();
    assertThat(history.find(old)).isNull();
  }

  @Test
  void anEventIsForgottenAfterSomeDays() {
    assertThat(history.claim(List.of("event 1"), NOW)).isTrue();
    history.forget(NOW.plus(Duration.ofDays(4)));

    assertThat(history.claim(List.of("event 1"), NOW)).isTrue();
  }

  @Test
  void earlierQuestionsAreThoseOfTheConversation() {
    take("event 1", "thread 1", "first");
    take("event 2", "thread 2", "elsewhere");
    take("event 3", "thread 1", "second");
    OpenQuestion last = take("event 4", "thread 1", "third");

    assertThat(history.before(last.id(), 3)).containsExactly("first", "second");
    assertThat(history.before(last.id(), 1)).containsExactly("second");
  }

  @Test
  void whatWasBeingSentWhenAProcessEndedIsInDoubt() {
    OpenQuestion question = take("event 1", "thread 1", "first");
    assertThat(history.sending(question)).isTrue();
    assertThat(history.sending(question)).isFalse();
    assertThat(history.open()).isEmpty();

    history.doubtWhatWasBeingSent();
    assertThat(history.open()).hasSize(1).allMatch(OpenQuestion::unsure);
  }

  @Test
  void itIsAsItWasAfterARestart() {
    long id = answered("who chairs?", "nearest");
    history.close();
    open();

    assertThat(history.find(id))
        .isEqualTo(
            new KeptQuestion(
                id, NOW, "who chairs?", "police", "nearest", List.of("p1", "p2"), 0, 0));
  }

  final long answered(String words, String verdict) {
    OpenQuestion question = take("event " + words, "D0SECRETTALK", words);
    history.sending(question);
    history.answer(question.id(), new GivenAnswer(verdict, 0.5, List.of("p1", "p2")));
    return question.id();
  }

  private OpenQuestion take(String event, String thread, String words) {
    NewQuestion question =
        new NewQuestion(NOW, "U0SECRETPERSON", thread, words, "police", "somewhere");
    OpenQuestion taken = history.take(List.of(event), question);
    assertThat(taken).isNotNull();
    return taken;
  }

  private static NewQuestion question(String words, Instant at) {
    return new NewQuestion(at, "U1", "thread", words, null, "somewhere");
  }
}

package org.pincite.bot.history;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What was asked and how it was answered: the package's one entrance.
///
/// A question is OPEN until its answer is about to be sent, POSTING while that happens, then DONE;
/// FAILED if it has none. Where nobody knows whether the answer arrived it is UNSURE: it is not
/// answered again, but whoever asked is told.
public final class History implements AutoCloseable {

  /// How long an event is remembered: Slack repeats one for an hour or so.
  private static final Duration CLAIMS = Duration.ofDays(3);

  /// So many connections: a statement takes a millisecond or two.
  private static final int CONNECTIONS = 8;

  private final HikariDataSource source;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final WaitingQuestions waiting;
  private final KeptQuestions kept;
  private final Pseudonyms pseudonyms;
  private final Duration retention;

  private History(HikariDataSource source, HistorySettings settings) {
    this.source = source;
    this.jdbc = JdbcClient.create(source);
    this.transaction = new TransactionTemplate(new JdbcTransactionManager(source));
    this.waiting = new WaitingQuestions(jdbc);
    this.kept = new KeptQuestions(jdbc);
    this.pseudonyms = Pseudonyms.of(settings.key());
    this.retention = settings.retention();
  }

  /// Opens the database, and makes or renews its tables where that is needed.
  public static History open(HistorySettings settings) {
    // A second process reads a file of H2's over the network, which is for this machine alone.
    System.setProperty("h2.bindAddress", System.getProperty("h2.bindAddress", "127.0.0.1"));
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(settings.url());
    config.setUsername(settings.user());
    config.setPassword(settings.password());
    config.setMaximumPoolSize(CONNECTIONS);
    config.setPoolName("history");
    HikariDataSource source = new HikariDataSource(config);
    Flyway.configure(History.class.getClassLoader())
        .dataSource(source)
        .locations("classpath:org/pincite/bot/history")
        .load()
        .migrate();
    return new History(source, settings);
  }

  /// Takes up an event, unless one of its names was taken up before.
  ///
  /// @return whether it is new
  public boolean claim(Collection<String> names, Instant now) {
    return Boolean.TRUE.equals(transaction.execute(_ -> claimed(names, now)));
  }

  /// Takes up a question, unless one of the event's names was taken up before.
  ///
  /// @return null if it is not new
  public @Nullable OpenQuestion take(Collection<String> names, NewQuestion question) {
    return transaction.execute(_ ->
        claimed(names, question.askedAt())
            ? waiting.add(
                question, pseudonyms.of(question.asker()), pseudonyms.of(question.thread()))
            : null);
  }

  private boolean claimed(Collection<String> names, Instant now) {
    try {
      for (String name : names) {
        jdbc.sql("insert into claim (claim_key, claimed_at) values (?, ?)")
            .params(name, time(now))
            .update();
      }
      return true;
    } catch (DuplicateKeyException _) {
      return false;
    }
  }

  /// The questions that wait for an answer, or for word of it, oldest first.
  public List<OpenQuestion> open() {
    return waiting.list();
  }

  /// What an earlier process was sending when it ended may have arrived.
  public void doubtWhatWasBeingSent() {
    jdbc.sql("update question set state = 'UNSURE' where state = 'POSTING'").update();
  }

  /// Notes that something is being sent to whoever asked.
  ///
  /// @return whether the question still is as it was taken up
  public boolean sending(OpenQuestion question) {
    return jdbc.sql("update question set state = 'POSTING' where id = ? and state = ?")
            .params(question.id(), state(question))
            .update()
        == 1;
  }

  /// Notes that it did not leave: it is to be tried again.
  public void reopen(OpenQuestion question) {
    jdbc.sql("update question set state = ? where id = ?")
        .params(state(question), question.id())
        .update();
  }

  private static String state(OpenQuestion question) {
    return question.unsure() ? "UNSURE" : "OPEN";
  }

  /// Notes that the answer may or may not have arrived.
  public void doubt(long id) {
    jdbc.sql("update question set state = 'UNSURE' where id = ?").param(id).update();
  }

  /// Notes that the question is done with and has no answer.
  public void giveUp(long id) {
    jdbc.sql("update question set state = 'FAILED', address = null where id = ?")
        .param(id)
        .update();
  }

  /// Deletes a question that was not to be asked.
  public void delete(long id) {
    jdbc.sql("delete from question where id = ?").param(id).update();
  }

  /// Notes what was answered.
  public void answer(long id, GivenAnswer answer) {
    jdbc.sql(
            "update question set state = 'DONE', address = null, verdict = ?, confidence = ?,"
                + " passages = ? where id = ?")
        .params(answer.verdict(), answer.confidence(), String.join("\n", answer.passages()), id)
        .update();
  }

  /// Notes which passages were shown besides.
  public void show(long id, List<String> passages) {
    jdbc.sql("update question set passages = coalesce(passages, '') || ? where id = ?")
        .params("\n" + String.join("\n", passages), id)
        .update();
  }

  /// The questions asked earlier in the conversation of a question, oldest first.
  ///
  /// @param most at most so many, the latest
  public List<String> before(long id, int most) {
    return jdbc.sql(
            "select words from question where id < ? and thread ="
                + " (select thread from question where id = ?) order by id desc limit ?")
        .params(id, id, most)
        .query((row, _) -> row.getString("words"))
        .list()
        .reversed();
  }

  /// A question; null if it has been deleted.
  public @Nullable KeptQuestion find(long id) {
    return kept.find(id);
  }

  /// What somebody asked, latest first.
  public List<KeptQuestion> askedBy(String asker, int most) {
    return kept.askedBy(pseudonyms.of(asker), most);
  }

  /// Those that the papers did not answer and those that were voted on, latest first.
  public List<KeptQuestion> missesAndVotes() {
    return kept.missesAndVotes();
  }

  /// Keeps what somebody thinks of an answer; a later vote takes the place of an earlier one.
  public void vote(long id, String voter, boolean helpful, Instant now) {
    String name = pseudonyms.of(voter);
    transaction.executeWithoutResult(_ -> {
      jdbc.sql("delete from vote where question_id = ? and voter = ?").params(id, name).update();
      jdbc.sql(
              "insert into vote (question_id, voter, helpful, voted_at)"
                  + " select id, ?, ?, ? from question where id = ?")
          .params(name, helpful, time(now), id)
          .update();
    });
  }

  /// Deletes what has been kept long enough.
  ///
  /// @return how many questions that were
  public int forget(Instant now) {
    jdbc.sql("delete from claim where claimed_at < ?").param(time(now.minus(CLAIMS))).update();
    return jdbc.sql("delete from question where asked_at < ?")
        .param(time(now.minus(retention)))
        .update();
  }

  @Override
  public void close() {
    source.close();
  }

  static OffsetDateTime time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}

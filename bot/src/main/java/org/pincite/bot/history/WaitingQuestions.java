package org.pincite.bot.history;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/// Keeps the questions that wait for an answer, or for word of it.
final class WaitingQuestions {

  private final JdbcClient jdbc;

  WaitingQuestions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// @param asker the pseudonym of whoever asked
  /// @param thread the pseudonym of the conversation
  OpenQuestion add(NewQuestion question, String asker, String thread) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    jdbc.sql(
            "insert into question (asked_at, asker, thread, words, collection, state, address)"
                + " values (?, ?, ?, ?, ?, 'OPEN', ?)")
        .params(History.time(question.askedAt()), asker, thread, question.words())
        .param(question.collection())
        .param(question.address())
        .update(key, "id");
    return new OpenQuestion(
        Objects.requireNonNull(key.getKey()).longValue(),
        question.askedAt(),
        question.words(),
        question.collection(),
        question.address(),
        false);
  }

  /// Oldest first.
  List<OpenQuestion> list() {
    return jdbc.sql(
            "select id, asked_at, words, collection, address, state from question"
                + " where state in ('OPEN', 'UNSURE') and address is not null order by id")
        .query((row, _) ->
            new OpenQuestion(
                row.getLong("id"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getString("words"),
                row.getString("collection"),
                row.getString("address"),
                row.getString("state").equals("UNSURE")))
        .list();
  }
}

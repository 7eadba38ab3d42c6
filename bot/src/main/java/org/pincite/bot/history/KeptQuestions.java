package org.pincite.bot.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reads questions with the count of their votes.
final class KeptQuestions {

  private static final String SELECT =
      """
      select q.id, q.asked_at, q.words, q.collection, q.verdict, q.passages,
        sum(case when v.helpful then 1 else 0 end) as helpful,
        sum(case when v.helpful then 0 when v.voter is null then 0 else 1 end) as unhelpful
      from question q left join vote v on v.question_id = q.id
      where %s
      group by q.id, q.asked_at, q.words, q.collection, q.verdict, q.passages
      order by q.id desc
      """;

  /// Questions that still wait for their answer are no misses yet.
  private static final String MISSES_AND_VOTES =
      "q.state in ('DONE', 'FAILED') and (q.verdict is null or q.verdict <> 'answered')"
          + " or v.voter is not null";

  private final JdbcClient jdbc;

  KeptQuestions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Nullable KeptQuestion find(long id) {
    return jdbc.sql(SELECT.formatted("q.id = ?"))
        .param(id)
        .query(KeptQuestions::read)
        .optional()
        .orElse(null);
  }

  List<KeptQuestion> askedBy(String pseudonym, int most) {
    return jdbc.sql(SELECT.formatted("q.asker = ?") + " limit ?")
        .params(pseudonym, most)
        .query(KeptQuestions::read)
        .list();
  }

  List<KeptQuestion> missesAndVotes() {
    return jdbc.sql(SELECT.formatted(MISSES_AND_VOTES)).query(KeptQuestions::read).list();
  }

  private static KeptQuestion read(ResultSet row, int number) throws SQLException {
    String passages = row.getString("passages");
    return new KeptQuestion(
        row.getLong("id"),
        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
        row.getString("words"),
        row.getString("collection"),
        row.getString("verdict"),
        passages == null || passages.isEmpty() ? List.of() : passages.lines().toList(),
        row.getInt("helpful"),
        row.getInt("unhelpful"));
  }
}

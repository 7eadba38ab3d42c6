package org.pincite.bot.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;

/// Reads a question with the count of its votes.
final class KeptQuestionRow {

  static final String SELECT =
      "select q.id, q.asked_at, q.words, q.collection, q.verdict, q.passages,"
          + " sum(case when v.helpful then 1 else 0 end) as helpful,"
          + " sum(case when v.helpful then 0 when v.voter is null then 0 else 1 end) as unhelpful"
          + " from question q left join vote v on v.question_id = q.id";

  static final String GROUP =
      " group by q.id, q.asked_at, q.words, q.collection, q.verdict, q.passages";

  private KeptQuestionRow() {}

  static KeptQuestion read(ResultSet row, int number) throws SQLException {
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

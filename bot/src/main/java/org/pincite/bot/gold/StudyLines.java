package org.pincite.bot.gold;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import org.pincite.bot.answer.Learner;
import org.pincite.bot.answer.Order;
import org.pincite.bot.answer.Study;
import tools.jackson.databind.json.JsonMapper;

/// What was found to questions as lines of JSON, for those who study it with tools of their own.
///
/// The first line names the features; then a line a question and a way of asking: `set`, `id`,
/// `papers` ("all" or "own"), `answerable`, `signs` by name, and `candidates` with `passage`,
/// `answers` and `features` in the order of the first line.
public final class StudyLines {

  private StudyLines() {}

  private record Line(
      String set,
      String id,
      String papers,
      boolean answerable,
      Map<String, Double> signs,
      List<Study.Weighed> candidates) {}

  /// Writes them.
  ///
  /// @param orders of each question, what was found in all papers, in the present order
  public static void write(List<Studied> questions, List<Order> orders, PrintWriter out) {
    JsonMapper json = JsonMapper.shared();
    out.println(json.writeValueAsString(Map.of("features", Learner.FEATURES)));
    for (int i = 0; i < questions.size(); i++) {
      Studied one = questions.get(i);
      boolean answerable = one.gold().answerable();
      Map<String, Double> signs = orders.get(i).spoken();
      String set = one.set();
      String id = one.gold().id();
      out.println(
          json.writeValueAsString(
              new Line(set, id, "all", answerable, signs, one.all().weighed())));
      out.println(
          json.writeValueAsString(
              new Line(set, id, "own", answerable, Map.of(), one.own().weighed())));
    }
  }
}

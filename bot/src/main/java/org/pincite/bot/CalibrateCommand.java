package org.pincite.bot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pincite.bot.answer.Learner;
import org.pincite.bot.answer.LinearModel;
import org.pincite.bot.answer.Order;
import org.pincite.bot.gold.GoldSet;
import org.pincite.bot.gold.Studied;
import org.pincite.bot.gold.Training;
import org.pincite.bot.gold.VerdictRates;
import org.pincite.indexer.cli.ExitCode;
import org.pincite.indexer.cli.IndexFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `pincite calibrate`: learns when to say that nothing answers.
@Command(
    name = "calibrate",
    description =
        "Learn the verdict's weights and bounds from questions with and without an answer.")
final class CalibrateCommand implements Callable<Integer> {

  private final Settings settings;
  private final Terminal terminal;

  @Mixin private GoldSets gold;

  @Mixin private IndexFolder index;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description =
          "Write the weights there; those in config/judging.properties are used from then on.")
  private @Nullable Path output;

  @SuppressWarnings("NullAway.Init") // picocli sets the options
  CalibrateCommand(Settings settings, Terminal terminal) {
    this.settings = settings;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    List<GoldSet> sets = gold.read();
    try (Opened opened = Opened.open(index.path(), settings);
        Learner learner = opened.learner()) {
      List<Studied> questions = GoldSets.study(sets, learner, opened);
      Training training = new Training(questions);
      List<Order> orders = orders(questions, training.rankingsLeftOut());
      List<Order> present = orders(questions, all(opened.models().weights().ranking(), questions));
      LinearModel learned = Training.judging(orders);
      LinearModel now = opened.models().weights().judging();
      print("As it is now", questions, present, all(now, questions));
      print("Learned of all", questions, orders, all(learned, questions));
      print("Learned with its set left out", questions, orders, training.judgingsLeftOut(orders));
      WeightFile.write(output, Learner.judgingLines(learned), terminal);
    }
    return ExitCode.DONE;
  }

  private static List<LinearModel> all(LinearModel model, List<Studied> questions) {
    return Collections.nCopies(questions.size(), model);
  }

  private static List<Order> orders(List<Studied> questions, List<LinearModel> rankings) {
    return IntStream.range(0, questions.size())
        .mapToObj(i -> questions.get(i).all().order(rankings.get(i)))
        .toList();
  }

  private void print(
      String title, List<Studied> questions, List<Order> orders, List<LinearModel> judgings) {
    terminal
        .out()
        .printf(
            "%n%s%n%-28s%7s%9s%14s%14s%8s%n",
            title, "set", "with", "without", "false_denial", "false_answer", "auc");
    List<VerdictRates.Case> cases =
        IntStream.range(0, questions.size())
            .mapToObj(i -> said(questions.get(i), orders.get(i), judgings.get(i)))
            .toList();
    for (String set : questions.stream().map(Studied::set).distinct().toList()) {
      row(
          set,
          IntStream.range(0, cases.size())
              .filter(i -> questions.get(i).set().equals(set))
              .mapToObj(cases::get)
              .toList());
    }
    row("all together", cases);
  }

  private static VerdictRates.Case said(Studied question, Order order, LinearModel judging) {
    Order.Said said = order.judge(judging);
    return new VerdictRates.Case(question.gold().answerable(), said.verdict(), said.confidence());
  }

  private void row(String set, List<VerdictRates.Case> cases) {
    VerdictRates rates = VerdictRates.of(cases);
    terminal
        .out()
        .printf(
            "%-28s%7d%9d%14s%14s%8s%n",
            set,
            rates.answerable(),
            rates.unanswerable(),
            share(rates.falseDenial()),
            share(rates.falseAnswer()),
            share(rates.auc()));
  }

  private static String share(double share) {
    return Double.isNaN(share) ? "-" : String.format(Locale.ROOT, "%.3f", share);
  }
}

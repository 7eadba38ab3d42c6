package org.pincite.bot;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pincite.bot.answer.Learner;
import org.pincite.bot.answer.LinearModel;
import org.pincite.bot.answer.Study;
import org.pincite.bot.gold.GoldSet;
import org.pincite.bot.gold.HitRates;
import org.pincite.bot.gold.Studied;
import org.pincite.bot.gold.StudyLines;
import org.pincite.bot.gold.Training;
import org.pincite.indexer.cli.ExitCode;
import org.pincite.indexer.cli.IndexFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `pincite train`: learns the ranking's weights.
@Command(
    name = "train",
    description = "Learn the ranking's weights from questions whose answers are known.")
final class TrainCommand implements Callable<Integer> {

  private final Settings settings;
  private final Terminal terminal;

  @Mixin private GoldSets gold;

  @Mixin private IndexFolder index;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description =
          "Write the weights there; those in config/ranking.properties are used from then on.")
  private @Nullable Path output;

  @Option(
      names = "--folds",
      description = "Also learn with each set left out, and say how well that set then does.")
  private boolean folds;

  @Option(
      names = "--features",
      paramLabel = "FILE",
      description = "Write what is weighed there, as lines of JSON.")
  private @Nullable Path features;

  @SuppressWarnings("NullAway.Init") // picocli sets the options
  TrainCommand(Settings settings, Terminal terminal) {
    this.settings = settings;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    List<GoldSet> sets = gold.read();
    try (Opened opened = Opened.open(index.path(), settings);
        Learner learner = opened.learner()) {
      List<Studied> questions = GoldSets.study(sets, learner, opened);
      LinearModel now = opened.models().weights().ranking();
      if (features != null) {
        writeFeatures(questions, now, features);
      }
      Training training = new Training(questions);
      LinearModel learned = training.ranking();
      List<Column> columns = new ArrayList<>();
      columns.add(new Column("as it is now", all(now, questions)));
      columns.add(new Column("learned of all", all(learned, questions)));
      if (folds) {
        columns.add(new Column("its set left out", training.rankingsLeftOut()));
      }
      print("All papers asked", questions, Studied::all, columns);
      print("Its own papers asked", questions, Studied::own, columns);
      WeightFile.write(output, Learner.rankingLines(learned), terminal);
    }
    return ExitCode.DONE;
  }

  private static void writeFeatures(List<Studied> questions, LinearModel now, Path file)
      throws IOException {
    try (PrintWriter lines = new PrintWriter(Files.newBufferedWriter(file))) {
      StudyLines.write(questions, questions.stream().map(q -> q.all().order(now)).toList(), lines);
    }
  }

  /// A column of the table.
  ///
  /// @param title above it
  /// @param models the ranking that each question is asked with
  private record Column(String title, List<LinearModel> models) {}

  private static List<LinearModel> all(LinearModel model, List<Studied> questions) {
    return Collections.nCopies(questions.size(), model);
  }

  private void print(
      String title, List<Studied> questions, Function<Studied, Study> way, List<Column> columns) {
    terminal.out().printf("%n%s%n%-28s%5s", title, "", "");
    columns.forEach(column -> terminal.out().printf("   %-20s", column.title()));
    terminal.out().printf("%n%-28s%5s", "set", "of");
    columns.forEach(_ -> terminal.out().printf("   %-6s%-6s%-8s", "hit@1", "hit@3", "hit@10"));
    terminal.out().println();
    for (String set : questions.stream().map(Studied::set).distinct().toList()) {
      List<HitRates> rates =
          columns.stream().map(column -> rates(set, questions, way, column.models())).toList();
      terminal.out().printf("%-28s%5d", set, rates.getFirst().questions());
      rates.forEach(rate ->
          terminal
              .out()
              .printf(
                  Locale.ROOT,
                  "   %-6.3f%-6.3f%-8.3f",
                  rate.atOne(),
                  rate.atThree(),
                  rate.atTen()));
      terminal.out().println();
    }
  }

  private static HitRates rates(
      String set, List<Studied> questions, Function<Studied, Study> way, List<LinearModel> models) {
    List<OptionalInt> ranks =
        IntStream.range(0, questions.size())
            .filter(i -> questions.get(i).set().equals(set))
            .filter(i -> questions.get(i).gold().hasEvidence())
            .mapToObj(i -> way.apply(questions.get(i)).order(models.get(i)).firstAnswer())
            .toList();
    return HitRates.of(ranks);
  }
}

package org.pincite.bot;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.pincite.bot.answer.Question;
import org.pincite.bot.gold.Gold;
import org.pincite.bot.gold.GoldSet;
import org.pincite.indexer.cli.ExitCode;
import org.pincite.indexer.cli.IndexFolder;
import org.pincite.indexer.embed.Embedder;
import org.pincite.indexer.embed.PlainModel;
import org.pincite.indexer.index.Filter;
import org.pincite.indexer.index.IndexView;
import org.pincite.indexer.index.PlainSearch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `pincite benchmark search`: how long a question takes, how long the search for a page that lists
/// passages and counts what each filter would leave, and how long Lucene alone and ONNX Runtime
/// alone take for the same words in the same run.
@Command(name = "search", description = "Time questions against Lucene and ONNX Runtime alone.")
final class SearchBenchmark implements Callable<Integer> {

  private static final int TOP = 3;

  private final Settings settings;
  private final Terminal terminal;

  @Mixin private GoldSets gold;

  @Mixin private IndexFolder index;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "1",
      description =
          "How often each question is timed, after a round that does not count"
              + " (default: ${DEFAULT-VALUE}).")
  private int rounds;

  @SuppressWarnings("NullAway.Init") // picocli sets the options
  SearchBenchmark(Settings settings, Terminal terminal) {
    this.settings = settings;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (rounds < 1) {
      throw new IllegalArgumentException("rounds %d: expected 1 or more".formatted(rounds));
    }
    List<Question> questions =
        gold.read().stream()
            .map(GoldSet::questions)
            .flatMap(List::stream)
            .map(SearchBenchmark::question)
            .toList();
    try (Opened opened = Opened.open(index.path(), settings);
        IndexView view = opened.index().view()) {
      Rows warm = new Rows();
      time(questions, opened, view, warm);
      Rows rows = new Rows();
      for (int i = 0; i < rounds; i++) {
        time(questions, opened, view, rows);
      }
      print(rows, questions.size(), view);
    }
    return ExitCode.DONE;
  }

  /// What is timed.
  private record Rows(
      Timings answers, Timings pages, Timings embeddings, Timings network, Timings lucene) {

    Rows() {
      this(new Timings(), new Timings(), new Timings(), new Timings(), new Timings());
    }
  }

  /// All five question by question, so that what slows the machine for a while slows all.
  private static void time(List<Question> questions, Opened opened, IndexView view, Rows rows) {
    Embedder embedder = Objects.requireNonNull(opened.models().embedder());
    PlainModel plain = new PlainModel(embedder);
    for (Question question : questions) {
      PlainModel.Pieces pieces = plain.question(question.text());
      rows.answers().time(() -> opened.answerer().answer(question));
      Question paged = new Question(question.text(), List.of(), Filter.NONE, Question.MOST);
      rows.pages().time(() -> opened.answerer().search(paged));
      rows.embeddings().time(() -> embedder.question(question.text()));
      rows.network().time(() -> plain.run(pieces));
      rows.lucene().time(() -> PlainSearch.count(view, question.text()));
    }
  }

  private void print(Rows rows, int questions, IndexView view) {
    terminal
        .out()
        .printf(
            "%,d papers, %,d passages, %,d questions %d times%n",
            view.papers().size(), view.count(Filter.NONE), questions, rounds);
    terminal.out().printf("an answer            %s%n", rows.answers());
    terminal.out().printf("a page's search      %s%n", rows.pages());
    terminal.out().printf("  its embedding      %s%n", rows.embeddings());
    terminal.out().printf("ONNX Runtime alone   %s%n", rows.network());
    terminal.out().printf("Lucene's BM25 alone  %s%n", rows.lucene());
    terminal.out().println(Memory.now());
  }

  private static Question question(Gold one) {
    return new Question(one.question(), one.context(), Filter.NONE, TOP);
  }
}

package org.pincite.bot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pincite.bot.answer.Answer;
import org.pincite.bot.answer.Question;
import org.pincite.bot.json.AnswerJson;
import org.pincite.indexer.cli.ExitCode;
import org.pincite.indexer.cli.IndexFolder;
import org.pincite.indexer.document.PassageKind;
import org.pincite.indexer.index.Filter;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/// `pincite ask`: answers one question, or a file of them.
@Command(name = "ask", description = "Answer a question with quotations from the papers.")
final class AskCommand implements Callable<Integer> {

  private static final int TOP = 3;
  private static final int TOP_OF_BATCH = 10;

  /// The question, or a file of questions.
  static final class Asked {
    @Parameters(paramLabel = "QUESTION", description = "The question, in your own words.")
    private @Nullable String question;

    @Option(
        names = "--batch",
        paramLabel = "QUESTIONS.jsonl",
        description =
            "A file with a question a line: {\"id\", \"question\", \"context\", \"documents\"}.")
    private @Nullable Path batch;
  }

  private final Settings settings;
  private final Terminal terminal;

  @ArgGroup(multiplicity = "1")
  private Asked asked;

  @Option(
      names = "--top",
      paramLabel = "N",
      description = "How many passages (default: 3; 10 with --batch).")
  private @Nullable Integer top;

  @Option(
      names = "--collection",
      paramLabel = "NAME",
      description = "Search one folder of the corpus only.")
  private @Nullable String collection;

  @Option(
      names = "--document",
      paramLabel = "ID",
      description = "Search this paper only; may be given several times.")
  private List<String> documents = List.of();

  @Option(
      names = "--speaker",
      paramLabel = "NAME",
      description = "Search what this person said only.")
  private @Nullable String speaker;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "Search passages of this kind only: recommendation, footnote, turn …")
  private @Nullable String kind;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "Search papers of this date or later: 2023-08-10, 2023-08 or 2023.")
  private @Nullable String from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = "Search papers of this date or earlier.")
  private @Nullable String to;

  @Option(names = "--json", description = "Print JSON alone.")
  private boolean json;

  @Option(
      names = "--pooled",
      description = "With --batch: search all papers, whatever a question's documents are.")
  private boolean pooled;

  @Mixin private IndexFolder index;

  @SuppressWarnings("NullAway.Init") // picocli sets the options
  AskCommand(Settings settings, Terminal terminal) {
    this.settings = settings;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    PassageKind passages = kind == null ? null : PassageKind.named(kind);
    Filter filter =
        new Filter(documents, collection, speaker, passages, Filter.Dates.parse(from, to), null);
    Path file = asked.batch;
    if (file != null) {
      int wanted = top == null ? TOP_OF_BATCH : top;
      List<Batch.Line> lines = Batch.read(file, pooled, filter, wanted);
      FirstIndex.ensure(index.path(), settings, terminal);
      try (Opened opened = Opened.open(index.path(), settings)) {
        Batch.answer(lines, opened.answerer(), terminal.out());
      }
      return ExitCode.DONE;
    }
    Question question =
        new Question(String.valueOf(asked.question), List.of(), filter, top == null ? TOP : top);
    FirstIndex.ensure(index.path(), settings, terminal);
    try (Opened opened = Opened.open(index.path(), settings)) {
      print(opened.answerer().answer(question));
    }
    return ExitCode.DONE;
  }

  private void print(Answer answer) {
    if (json) {
      terminal.out().println(JsonMapper.shared().writeValueAsString(AnswerJson.of(answer)));
    } else {
      new AnswerPrinter(terminal).print(answer);
    }
  }
}

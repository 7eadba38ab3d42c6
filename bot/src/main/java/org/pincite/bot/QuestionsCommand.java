package org.pincite.bot;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.pincite.bot.history.History;
import org.pincite.bot.history.KeptQuestion;
import org.pincite.indexer.cli.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/// `pincite questions`: what members asked in Slack and the papers did not answer, and what they
/// voted on: the list of what to put into the corpus next.
@Command(
    name = "questions",
    description = "List the questions from Slack that were not answered, and the votes.")
final class QuestionsCommand implements Callable<Integer> {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

  private final Settings settings;
  private final Terminal terminal;

  @Option(names = "--json", description = "Print a line of JSON each.")
  private boolean json;

  @SuppressWarnings("NullAway.Init") // picocli sets the options
  QuestionsCommand(Settings settings, Terminal terminal) {
    this.settings = settings;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (History history = History.open(settings.history())) {
      history.forget(Instant.now());
      List<KeptQuestion> questions = history.missesAndVotes();
      if (json) {
        questions.forEach(
            question -> terminal.out().println(JsonMapper.shared().writeValueAsString(question)));
      } else if (questions.isEmpty()) {
        terminal.out().println("There are no unanswered questions and no votes.");
      } else {
        questions.forEach(this::print);
        terminal.out().println(summary(questions));
      }
    }
    return ExitCode.DONE;
  }

  private void print(KeptQuestion question) {
    String collection = question.collection();
    terminal
        .out()
        .printf(
            "%-11s  %-9s  %s%s%s%n",
            DAY.format(question.askedAt().atZone(ZoneId.systemDefault())),
            verdict(question),
            question.words().isEmpty() ? "(no words)" : question.words(),
            collection == null ? "" : " [%s]".formatted(collection),
            votes(question));
  }

  private static String verdict(KeptQuestion question) {
    String verdict = question.verdict();
    return verdict == null ? "failed" : verdict;
  }

  private static String votes(KeptQuestion question) {
    return question.helpful() + question.unhelpful() == 0
        ? ""
        : "  helpful %d, not helpful %d".formatted(question.helpful(), question.unhelpful());
  }

  private static String summary(List<KeptQuestion> questions) {
    Map<String, Integer> counts = new TreeMap<>();
    questions.forEach(question -> counts.merge(verdict(question), 1, Integer::sum));
    StringBuilder summary = new StringBuilder();
    counts.forEach((verdict, count) ->
        summary.append(summary.isEmpty() ? "" : ", ").append(count).append(' ').append(verdict));
    return summary.toString();
  }
}

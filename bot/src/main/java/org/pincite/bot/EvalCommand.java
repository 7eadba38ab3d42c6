package org.pincite.bot;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.pincite.bot.answer.Cited;
import org.pincite.bot.answer.Question;
import org.pincite.bot.answer.UnknownPaperException;
import org.pincite.bot.gold.Figures;
import org.pincite.bot.gold.Gold;
import org.pincite.bot.gold.GoldSet;
import org.pincite.bot.gold.Scored;
import org.pincite.indexer.cli.ExitCode;
import org.pincite.indexer.cli.IndexFolder;
import org.pincite.indexer.index.Filter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/// `pincite eval`: asks questions whose answers are known, and says how many were answered.
@Command(name = "eval", description = "Say how many questions are answered of which it is known.")
final class EvalCommand implements Callable<Integer> {

  private static final int TOP = 10;

  /// A question whose answer is not among so many passages is a miss: that is what members see.
  private static final int SHOWN = 3;

  private static final int LONGEST = 100;

  private final Settings settings;
  private final Terminal terminal;

  @Parameters(
      paramLabel = "GOLD.jsonl",
      description = "Questions whose answers are known; several files with commas between them.")
  private String gold;

  @Option(
      names = "--pooled",
      description = "Search all papers, whatever a question's documents are.")
  private boolean pooled;

  @Option(
      names = "--worst",
      paramLabel = "N",
      defaultValue = "0",
      description =
          "List so many of the questions whose answer is not among the first three passages.")
  private int worst;

  @Option(names = "--json", description = "Print the figures as JSON alone.")
  private boolean json;

  @Mixin private IndexFolder index;

  @SuppressWarnings("NullAway.Init") // picocli sets the options
  EvalCommand(Settings settings, Terminal terminal) {
    this.settings = settings;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    List<Gold> questions = GoldSet.read(gold).questions();
    FirstIndex.ensure(index.path(), settings, terminal);
    List<Scored> scored = new ArrayList<>();
    try (Opened opened = Opened.open(index.path(), settings)) {
      for (Gold one : questions) {
        scored.add(ask(one, opened));
      }
    }
    print(Figures.of(scored));
    if (!json) {
      scored.stream().filter(EvalCommand::isMiss).limit(worst).forEach(this::printMiss);
    }
    return ExitCode.DONE;
  }

  private Scored ask(Gold one, Opened opened) {
    Filter filter =
        pooled || one.documents().isEmpty() ? Filter.NONE : Filter.NONE.within(one.documents());
    try {
      Question question = new Question(one.question(), one.context(), filter, TOP);
      return Scored.of(one, opened.answerer().answer(question));
    } catch (UnknownPaperException | IllegalArgumentException e) {
      throw new IllegalArgumentException("question %s: %s".formatted(one.id(), e.getMessage()), e);
    }
  }

  private void print(Figures figures) {
    Map<String, Object> all = new TreeMap<>(figures.values());
    all.put("questions", figures.questions());
    if (json) {
      terminal.out().println(JsonMapper.shared().writeValueAsString(all));
    } else {
      all.forEach((name, value) -> terminal.out().printf(Locale.ROOT, "%-14s %s%n", name, value));
    }
  }

  private static boolean isMiss(Scored scored) {
    Integer rank = scored.rank();
    return scored.gold().hasEvidence() && (rank == null || rank > SHOWN);
  }

  private void printMiss(Scored miss) {
    Integer rank = miss.rank();
    terminal
        .out()
        .printf(
            "%nmiss %s  %s, %s%n  asked    %s%n",
            miss.gold().id(),
            rank == null ? "not among the first ten" : "place " + rank,
            miss.answer().verdict(),
            miss.gold().question());
    miss.gold().evidence().stream()
        .limit(1)
        .forEach(evidence -> line("answer", evidence.document(), evidence.text()));
    miss.answer().passages().stream().limit(1).forEach(this::first);
  }

  private void first(Cited cited) {
    line("first", cited.citation(), cited.quote().words());
  }

  private void line(String what, String place, String words) {
    String plain = words.replaceAll("\\s+", " ");
    String shown = plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST - 1) + "…";
    terminal.out().printf("  %-8s \"%s\" (%s)%n", what, shown, place);
  }
}

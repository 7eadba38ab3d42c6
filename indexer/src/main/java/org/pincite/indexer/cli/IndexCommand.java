package org.pincite.indexer.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.pincite.indexer.extract.Ocr;
import org.pincite.indexer.ingest.EmbeddingRun;
import org.pincite.indexer.ingest.Ingest;
import org.pincite.indexer.ingest.Outcome;
import org.pincite.indexer.ingest.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `pincite index`: brings the index up to the corpus.
@Command(
    name = "index",
    description = "Read what is new or changed in the corpus, and forget what is gone.")
public final class IndexCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--corpus",
      paramLabel = "DIR",
      required = true,
      description = "The folder with the papers (default: ${DEFAULT-VALUE}).")
  private Path corpus;

  @Mixin private IndexFolder index;

  @Option(names = "--force", description = "Read every paper anew.")
  private boolean force;

  @Mixin private OcrOptions ocr;

  /// Made by picocli, which sets the options.
  @SuppressWarnings("NullAway.Init")
  public IndexCommand() {}

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Ocr chosen = ocr.chosen();
    Report report = Ingest.run(corpus, index.path(), force, chosen, outcome -> print(outcome, out));
    out.println(summary(report));
    out.flush();
    boolean watched = isWatched();
    EmbeddingRun.run(
        index.path(),
        progress -> {
          if (watched) {
            print(progress, out);
          }
        });
    return report.failures().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
  }

  /// The counts of a run in one line.
  public static String summary(Report report) {
    return "%d added, %d updated, %d unchanged, %d removed, %d failed"
        .formatted(
            report.count(Outcome.Added.class),
            report.count(Outcome.Updated.class),
            report.count(Outcome.Unchanged.class),
            report.count(Outcome.Removed.class),
            report.count(Outcome.Failed.class));
  }

  private void print(Outcome outcome, PrintWriter out) {
    switch (outcome) {
      case Outcome.Added(String id, int pages, int passages, List<String> unread) -> {
        out.printf("added      %s (%s)%n", id, size(pages, passages));
        printUnread(id, unread);
      }
      case Outcome.Updated(String id, int pages, int passages, List<String> unread) -> {
        out.printf("updated    %s (%s)%n", id, size(pages, passages));
        printUnread(id, unread);
      }
      case Outcome.Unchanged(String id) -> out.printf("unchanged  %s%n", id);
      case Outcome.Removed(String id) -> out.printf("removed    %s%n", id);
      case Outcome.Failed(Path file, String reason) ->
          spec.commandLine().getErr().printf("failed     %s %s%n", file, reason);
    }
    out.flush();
  }

  @SuppressWarnings("SystemConsoleNull") // it is null where neither input nor output is a terminal
  private static boolean isWatched() {
    Console console = System.console();
    return console != null && console.isTerminal();
  }

  private static void print(EmbeddingRun.Progress progress, PrintWriter out) {
    out.printf(
        "embedded   %s (%s; %s to go)%n",
        progress.paper(),
        counted(progress.passages(), "passage"),
        counted(progress.left(), "paper"));
    out.flush();
  }

  private void printUnread(String id, List<String> unread) {
    PrintWriter err = spec.commandLine().getErr();
    unread.forEach(what -> err.printf("unread     %s %s%n", id, what));
  }

  private static String counted(int number, String what) {
    return "%d %s%s".formatted(number, what, number == 1 ? "" : "s");
  }

  private static String size(int pages, int passages) {
    return pages == 0
        ? "%s, no pages".formatted(counted(passages, "passage"))
        : "%s, %s".formatted(counted(pages, "page"), counted(passages, "passage"));
  }
}

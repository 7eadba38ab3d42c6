package org.pincite.indexer.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.extract.Ocr;
import org.pincite.indexer.ingest.CorpusWatch;
import org.pincite.indexer.ingest.EmbeddingRun;
import org.pincite.indexer.ingest.Ingest;
import org.pincite.indexer.ingest.Report;
import org.pincite.indexer.journal.NewPaper;
import org.pincite.indexer.source.FolderSnapshot;
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

  @Option(
      names = "--former-texts",
      paramLabel = "N",
      required = true,
      description =
          "Keep so many texts of a paper that is replaced, for links that quote them (default:"
              + " ${DEFAULT-VALUE}).")
  private int formerTexts;

  @Option(
      names = "--dry-run",
      description = "Say what there is to do, and neither read nor write anything.")
  private boolean dryRun;

  @Option(
      names = "--watch",
      description =
          "Go on until stopped, and read what is put into the corpus within seconds of its coming.")
  private boolean watch;

  private final boolean terminal;
  private final Consumer<List<NewPaper>> news;

  /// Made for picocli, which sets the options.
  ///
  /// @param terminal whether standard output is a terminal, on which a bar can grow
  /// @param news told which papers a run made new, once they can be asked
  @SuppressWarnings("NullAway.Init")
  public IndexCommand(boolean terminal, Consumer<List<NewPaper>> news) {
    this.terminal = terminal;
    this.news = news;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    RunPrinter printer =
        new RunPrinter(out, spec.commandLine().getErr(), new ProgressLine(out, terminal));
    Ocr chosen = ocr.chosen();
    if (dryRun) {
      printer.print(Ingest.intents(corpus, index.path(), force, chosen));
      return ExitCode.DONE;
    }
    FolderSnapshot before = watch ? FolderSnapshot.of(corpus) : null;
    Report report = run(force, chosen, printer);
    boolean done = embed(report, () -> isAs(before), printer);
    if (before != null) {
      watch(done ? before : null, chosen);
    }
    return report.failures().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
  }

  private Report run(boolean fresh, Ocr chosen, RunPrinter printer) {
    Report report = Ingest.run(corpus, index.path(), fresh, chosen, formerTexts, printer);
    printer.finished(report);
    return report;
  }

  /// @param on whether to go on
  /// @return whether nothing is left to embed
  private boolean embed(Report report, BooleanSupplier on, RunPrinter printer) {
    boolean done = EmbeddingRun.run(index.path(), on, printer::embedded);
    printer.wipe();
    news.accept(report.news());
    return done;
  }

  /// Whether the corpus is as it was; so it is where nobody watches it.
  private boolean isAs(@Nullable FolderSnapshot before) {
    return before == null || FolderSnapshot.of(corpus).equals(before);
  }

  /// Reads what comes until the process is stopped.
  private void watch(@Nullable FolderSnapshot before, Ocr chosen) {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    out.printf("Watching %s (stop with Ctrl+C)%n", corpus);
    out.flush();
    CorpusWatch watching =
        new CorpusWatch(
            corpus,
            before,
            now -> {
              RunPrinter printer = RunPrinter.ofChanges(out, err);
              return embed(run(false, chosen, printer), () -> isAs(now), printer);
            },
            trouble -> err.println("pincite: " + trouble));
    try {
      watching.watch(() -> {
        Thread.sleep(CorpusWatch.BETWEEN);
        return true;
      });
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// The counts of a run in one line.
  public static String summary(Report report) {
    return RunPrinter.summary(report);
  }
}

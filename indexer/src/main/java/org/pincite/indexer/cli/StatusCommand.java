package org.pincite.indexer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.index.AwaitedPaper;
import org.pincite.indexer.index.Built;
import org.pincite.indexer.index.IndexedPaper;
import org.pincite.indexer.index.PassageIndex;
import org.pincite.indexer.journal.Journal;
import org.pincite.indexer.journal.RunRecord;
import org.pincite.indexer.json.AwaitedJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// `pincite status`: what the index holds, and what it lacks.
@Command(
    name = "status",
    description = "Tell what the index holds, and which cited papers the corpus lacks.")
public final class StatusCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private IndexFolder index;

  @Option(names = "--json", description = "Print JSON alone.")
  private boolean json;

  @Option(names = "--all", description = "List every cited paper, and every note that cites it.")
  private boolean all;

  /// What there is.
  ///
  /// @param documents how many papers
  /// @param passages how many passages
  /// @param indexBytes how much room the index takes, with all that is kept beside it
  /// @param built with what it was built, and when
  /// @param lastRun what the last run did; null where an earlier version made the index
  /// @param awaited the papers that are cited or in the manifest, and not there
  record Status(
      int documents,
      int passages,
      long indexBytes,
      Built built,
      @Nullable RunRecord lastRun,
      List<AwaitedPaper> awaited) {}

  private record StatusJson(
      int documents,
      int passages,
      long indexBytes,
      Built built,
      @Nullable RunRecord lastRun,
      List<AwaitedJson> awaited) {}

  /// Made by picocli, which sets the options.
  @SuppressWarnings("NullAway.Init")
  public StatusCommand() {}

  @Override
  public Integer call() {
    Status status = status();
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(
          JsonMapper.shared()
              .writeValueAsString(
                  new StatusJson(
                      status.documents(),
                      status.passages(),
                      status.indexBytes(),
                      status.built(),
                      status.lastRun(),
                      status.awaited().stream().map(AwaitedJson::of).toList())));
    } else {
      new StatusPrinter(out, all).print(status);
    }
    return ExitCode.DONE;
  }

  private Status status() {
    try (PassageIndex opened = PassageIndex.open(index.path());
        var view = opened.view()) {
      List<IndexedPaper> papers = view.papers();
      Journal.Page journal = Journal.in(index.path()).read();
      return new Status(
          papers.size(),
          papers.stream().mapToInt(IndexedPaper::passages).sum(),
          bytes(index.path()),
          view.built(),
          journal == null ? null : journal.lastRun(),
          AwaitedPaper.of(view));
    }
  }

  private static long bytes(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      long bytes = 0;
      for (Path file : files.toList()) {
        bytes += Files.size(file);
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException("measuring index " + folder, e);
    }
  }
}

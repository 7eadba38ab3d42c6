package org.pincite.indexer.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.pincite.indexer.ingest.Verification;
import org.pincite.indexer.ingest.Verification.Verified;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `pincite verify`: whether the index still holds against its files.
@Command(
    name = "verify",
    description =
        "Read every paper anew and check that each quote, page and link in the index holds.")
public final class VerifyCommand implements Callable<Integer> {

  private final boolean terminal;

  @Spec private CommandSpec spec;

  @Mixin private IndexFolder index;

  /// Made for picocli, which sets the options.
  ///
  /// @param terminal whether standard output is a terminal, on which a bar can grow
  @SuppressWarnings("NullAway.Init")
  public VerifyCommand(boolean terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    ProgressLine bar = new ProgressLine(out, terminal);
    AtomicInteger papers = new AtomicInteger();
    AtomicInteger failed = new AtomicInteger();
    Verification.run(
        index.path(),
        paper -> {
          bar.wipe();
          papers.incrementAndGet();
          failed.addAndGet(paper.faults().isEmpty() ? 0 : 1);
          paper.faults().forEach(fault -> err.printf("%s %s%n", paper.id(), fault));
          at(bar, paper);
        });
    bar.wipe();
    out.printf("%d papers verified, %d hold%n", papers.get(), papers.get() - failed.get());
    return failed.get() == 0 ? ExitCode.DONE : ExitCode.FAILED;
  }

  private static void at(ProgressLine bar, Verified paper) {
    String amount = "%d of %d papers".formatted(paper.done(), paper.all());
    bar.at("verifying", paper.done(), (long) paper.all(), amount, Instant.now());
  }
}

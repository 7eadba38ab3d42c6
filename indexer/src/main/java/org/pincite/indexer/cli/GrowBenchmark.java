package org.pincite.indexer.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.pincite.indexer.index.GrownIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `pincite benchmark grow`: makes a large index, for the other benchmarks.
@Command(
    name = "grow",
    description = "Make a large index of a smaller one: its papers again and again, changed.")
public final class GrowBenchmark implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private IndexFolder index;

  @Parameters(paramLabel = "FOLDER", description = "The folder of the new index.")
  private Path folder;

  @Option(
      names = "--to",
      paramLabel = "N",
      defaultValue = "200000",
      description = "So many passages at least (default: ${DEFAULT-VALUE}).")
  private int passages;

  /// Made by picocli, which sets the options.
  @SuppressWarnings("NullAway.Init")
  public GrowBenchmark() {}

  @Override
  public Integer call() {
    if (passages < 1) {
      throw new IllegalArgumentException("to %d: expected 1 or more".formatted(passages));
    }
    AtomicInteger made = new AtomicInteger();
    GrownIndex.make(index.path(), folder, passages, made::set);
    spec.commandLine().getOut().printf("%,d passages in %s%n", made.get(), folder);
    return ExitCode.DONE;
  }
}

package org.pincite.indexer.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `pincite benchmark`: the commands below it measure how fast something is. They are for whoever
/// changes the program, so the help of `pincite` does not list them.
@Command(
    name = "benchmark",
    hidden = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Measure how fast this machine reads, searches and embeds.")
public final class BenchmarkCommand implements Runnable {

  @Spec private CommandSpec spec;

  /// Made by picocli, which sets the options.
  @SuppressWarnings("NullAway.Init")
  public BenchmarkCommand() {}

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "what to measure is missing: expected one of "
            + String.join(", ", spec.subcommands().keySet()));
  }
}

package org.pincite.indexer.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/// The option `--index`, which every command takes.
public final class IndexFolder {

  @Option(
      names = "--index",
      paramLabel = "DIR",
      required = true,
      description = "The folder of the index (default: ${DEFAULT-VALUE}).")
  private Path folder;

  /// Made by picocli, which sets the option.
  @SuppressWarnings("NullAway.Init")
  public IndexFolder() {}

  /// The folder that was named, or the settings'.
  public Path path() {
    return folder;
  }
}

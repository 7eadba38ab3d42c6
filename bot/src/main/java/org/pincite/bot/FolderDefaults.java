package org.pincite.bot;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/// Gives `--corpus` and `--index` the folders that the settings name.
record FolderDefaults(Settings settings) implements IDefaultValueProvider {

  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    return switch (argument instanceof OptionSpec option ? option.longestName() : "") {
      case "--corpus" -> settings.corpus().toString();
      case "--index" -> settings.index().toString();
      default -> null;
    };
  }
}

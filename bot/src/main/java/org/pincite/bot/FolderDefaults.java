package org.pincite.bot;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/// Gives options that nobody wrote what the settings say.
record FolderDefaults(Settings settings) implements IDefaultValueProvider {

  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    return switch (argument instanceof OptionSpec option ? option.longestName() : "") {
      case "--corpus" -> settings.corpus().toString();
      case "--index" -> settings.index().toString();
      case "--former-texts" -> Integer.toString(settings.formerTexts());
      default -> null;
    };
  }
}

package org.pincite.indexer.cli;

/// What a command says to the program that called it.
public final class ExitCode {

  /// All was done.
  public static final int DONE = 0;

  /// Some documents failed, or a fault of ours kept the command from its work.
  public static final int FAILED = 1;

  /// The command was called wrongly, or what it was pointed at cannot be used.
  public static final int USAGE = 2;

  private ExitCode() {}
}

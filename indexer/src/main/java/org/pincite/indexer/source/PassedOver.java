package org.pincite.indexer.source;

import java.util.List;
import java.util.Locale;

/// The files and folders that are no papers, told by their names alone.
final class PassedOver {

  /// What stands beside the papers: question files and other lists for programs, and folder
  /// settings of Windows.
  private static final List<String> COMPANIONS =
      List.of(".jsonl", ".json", ".tsv", "thumbs.db", "desktop.ini");

  /// How a file is called while it is being downloaded or written, or as an editor's copy.
  private static final List<String> UNFINISHED = List.of(".part", ".crdownload", ".tmp", "~");

  private PassedOver() {}

  /// Whether no file or folder called `name` is taken, wherever it is.
  static boolean byName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return name.isBlank()
        || name.startsWith(".")
        || name.startsWith("~$")
        || COMPANIONS.stream().anyMatch(lower::endsWith)
        || UNFINISHED.stream().anyMatch(lower::endsWith);
  }
}

package org.pincite.indexer.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What a person has written down about the papers of a corpus.
///
/// @param file where it is written
/// @param entries one for each paper that is described, in the order written; no two have one id or
///   name one file
record Manifest(ManifestFile file, List<ManifestEntry> entries) {

  Manifest {
    entries = List.copyOf(entries);
  }

  static Path fileIn(Path corpus) {
    return corpus.resolve("manifest.yaml");
  }

  /// The manifest of `corpus`, without entries where there is none.
  static Manifest of(Path corpus) {
    ManifestFile file = new ManifestFile(fileIn(corpus));
    return new Manifest(
        file, Files.exists(file.path()) ? new ManifestReader(file).entries() : List.of());
  }

  Map<String, ManifestEntry> byId() {
    return entries.stream()
        .collect(Collectors.toUnmodifiableMap(ManifestEntry::id, entry -> entry));
  }
}

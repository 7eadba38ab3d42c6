package org.pincite.indexer.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which file each entry of the manifest describes.
///
/// An entry that names a file describes that file. Any other describes the file whose path in the
/// corpus is the entry's id, with or without the extension; else the one whose name is. Where
/// several are called so, the entry is refused rather than guessed at.
final class Matching {

  private final Manifest manifest;
  private final List<CorpusFile> files;
  private final Map<String, List<CorpusFile>> byPath;
  private final Map<String, List<CorpusFile>> byName;
  private final Map<CorpusFile, ManifestEntry> described = new HashMap<>();

  private Matching(Manifest manifest, List<CorpusFile> files) {
    this.manifest = manifest;
    this.files = files;
    this.byPath = listed(files, CorpusFile::wholes);
    this.byName = listed(files, CorpusFile::names);
  }

  private static Map<String, List<CorpusFile>> listed(
      List<CorpusFile> files, Function<CorpusFile, Set<String>> keys) {
    Map<String, List<CorpusFile>> listed = new HashMap<>();
    for (CorpusFile file : files) {
      for (String key : keys.apply(file)) {
        listed.computeIfAbsent(key, k -> new ArrayList<>()).add(file);
      }
    }
    return listed;
  }

  /// Matches every entry that has a file.
  ///
  /// @throws CorpusException if an entry fits several files, two fit one, or an id is the path of a
  ///   file without an entry
  static Matching of(Manifest manifest, List<CorpusFile> files) {
    Matching matching = new Matching(manifest, files);
    matching.matchByFile();
    matching.matchById();
    matching.requireIdsMeanNoUnlistedFile();
    return matching;
  }

  /// The entry that describes `file`; null where none does.
  @Nullable ManifestEntry entryOf(CorpusFile file) {
    return described.get(file);
  }

  /// The file of each entry that has one, by the entry's id.
  Map<String, CorpusFile> held() {
    Map<String, CorpusFile> held = new HashMap<>();
    described.forEach((file, entry) -> held.put(entry.id(), file));
    return held;
  }

  /// The files without an entry.
  List<CorpusFile> unlisted() {
    return files.stream().filter(file -> !described.containsKey(file)).toList();
  }

  /// The entries without a file, in the manifest's order.
  List<ManifestEntry> awaited() {
    Set<ManifestEntry> held = new HashSet<>(described.values());
    return manifest.entries().stream().filter(entry -> !held.contains(entry)).toList();
  }

  private void matchByFile() {
    for (ManifestEntry entry : manifest.entries()) {
      for (CorpusFile file : byPath.getOrDefault(entry.file(), List.of())) {
        if (file.path().equals(entry.file())) {
          described.put(file, entry);
        }
      }
    }
  }

  private void matchById() {
    for (ManifestEntry entry : manifest.entries()) {
      List<CorpusFile> called = byName.getOrDefault(entry.id(), List.of());
      called = byPath.getOrDefault(entry.id(), called);
      if (entry.file() == null && !called.isEmpty()) {
        described.put(onlyFree(entry, called), entry);
      }
    }
  }

  private CorpusFile onlyFree(ManifestEntry entry, List<CorpusFile> called) {
    List<CorpusFile> free = called.stream().filter(file -> !described.containsKey(file)).toList();
    if (free.size() == 1) {
      return free.getFirst();
    }
    String paths =
        called.stream().map(CorpusFile::path).collect(Collectors.joining("\" and \"", "\"", "\""));
    throw entry.refused(
        manifest,
        free.isEmpty()
            ? "means %s, which another entry describes: expected one entry for a file"
                .formatted(paths)
            : "may mean %s: expected the key file to say which".formatted(paths));
  }

  private void requireIdsMeanNoUnlistedFile() {
    Map<String, ManifestEntry> byId = manifest.byId();
    for (CorpusFile file : unlisted()) {
      ManifestEntry entry = byId.get(file.path());
      if (entry != null) {
        throw entry.refused(
            manifest,
            "is the path of a file without an entry: expected an id that is no such path");
      }
    }
  }
}

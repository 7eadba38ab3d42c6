package org.pincite.indexer.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A corpus as it looks from outside at one moment: two that are equal hold the same papers, of
/// which the same is said.
///
/// @param files size and time of each file, by its path
public record FolderSnapshot(Map<String, String> files) {

  public FolderSnapshot {
    files = Map.copyOf(files);
  }

  /// How the corpus looks now.
  ///
  /// @throws CorpusException if there is no such folder, or it cannot be listed
  public static FolderSnapshot of(Path corpus) {
    Map<String, String> files = new TreeMap<>();
    Stream<Path> papers = FolderWalk.filesOf(corpus).stream().map(CorpusFile::file);
    Stream<Path> said = Stream.of(Manifest.fileIn(corpus), corpus.resolve("offered.jsonl"));
    for (Path file : Stream.concat(papers, said).toList()) {
      try {
        BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
        files.put(file.toString(), seen.size() + " " + seen.lastModifiedTime());
      } catch (NoSuchFileException e) {
        // gone since the folder was listed, or never there
      } catch (IOException e) {
        files.put(file.toString(), String.valueOf(e.getMessage()));
      }
    }
    return new FolderSnapshot(files);
  }
}

package org.pincite.indexer.source;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeMap;

/// One walk through the corpus folder and its subfolders.
final class FolderWalk extends SimpleFileVisitor<Path> {

  private final Path corpus;
  private final TreeMap<String, CorpusFile> byPath = new TreeMap<>();

  private FolderWalk(Path corpus) {
    this.corpus = corpus;
  }

  /// The files that are offered as papers, by path.
  ///
  /// A folder that cannot be listed ends the walk: its papers would otherwise look as if somebody
  /// had removed them.
  ///
  /// @throws CorpusException if there is no such folder, or it or one inside cannot be listed
  static List<CorpusFile> filesOf(Path corpus) {
    if (!Files.isDirectory(corpus)) {
      throw new CorpusException(
          "corpus \"%s\" is no folder: expected one with the papers in it; create it, or name another"
              .formatted(corpus));
    }
    FolderWalk walk = new FolderWalk(corpus);
    try {
      Files.walkFileTree(corpus, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
    } catch (IOException e) {
      throw new CorpusException(
          "corpus \"%s\" cannot be listed: expected access to %s".formatted(corpus, e.getMessage()),
          e);
    }
    return List.copyOf(walk.byPath.values());
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    return !folder.equals(corpus) && isPassedOver(folder)
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    // Other: a pipe or a device, which could be read for ever.
    if (!attributes.isOther() && !isPassedOver(file) && !file.equals(Manifest.fileIn(corpus))) {
      add(CorpusFile.of(corpus, file));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
    boolean harmless =
        failure instanceof FileSystemLoopException // a link to a folder that is being walked
            || failure instanceof NoSuchFileException; // removed since its folder was listed
    if (harmless || isPassedOver(file)) {
      return FileVisitResult.CONTINUE;
    }
    throw failure;
  }

  private void add(CorpusFile file) {
    CorpusFile twin = byPath.put(file.path(), file);
    if (twin != null) {
      throw new CorpusException(
          "corpus \"%s\" holds two files whose names read alike, \"%s\": expected one to be renamed"
              .formatted(corpus, file.path()));
    }
  }

  private static boolean isPassedOver(Path path) {
    Path name = path.getFileName();
    return name == null || PassedOver.byName(name.toString());
  }
}

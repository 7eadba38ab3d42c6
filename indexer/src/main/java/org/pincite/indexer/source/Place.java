package org.pincite.indexer.source;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.extract.FileFormat;

/// Where a paper that is fetched goes: where its manifest entry will find it.
///
/// @param corpus the folder of the corpus
/// @param path in the corpus, with forward slashes; without the extension where `whole` is false
/// @param whole whether the manifest says the file's name, extension and all
record Place(Path corpus, String path, boolean whole) {

  /// The place of an entry's paper; null where the entry's id is no name of a file, and it has no
  /// other.
  static @Nullable Place of(Path corpus, ManifestEntry entry) {
    if (entry.file() != null) {
      return new Place(corpus, entry.file(), true);
    }
    String id = entry.id();
    boolean path = !id.contains("\\") && !id.matches("[A-Za-z]:.*");
    return path && Stream.of(id.split("/", -1)).noneMatch(PassedOver::byName)
        ? new Place(corpus, id, false)
        : null;
  }

  /// The file for what is fetched from it: where it will be, hidden and unfinished by its name.
  Path part() {
    Path file = corpus.resolve(path);
    return file.resolveSibling("." + file.getFileName() + ".part");
  }

  /// The path in the corpus of a paper in this format.
  String pathOf(FileFormat format) {
    return whole ? path : path + format.extension();
  }

  /// Where a person finds the paper, and where to put it, in sentences.
  String byHand(ManifestEntry entry) {
    Source source = entry.source();
    String where = source == null || source.where() == null ? "" : source.where() + " ";
    String browser =
        entry.url() == null ? "Put it" : "Open the address in a browser and save the paper";
    String name = whole ? "" : ", with .docx or the like if it is no PDF";
    return "%s%s as %s%s."
        .formatted(where, browser, corpus.resolve(path) + (whole ? "" : ".pdf"), name);
  }

  /// Makes a whole file the paper at `at`, in one step and never over another file.
  ///
  /// @throws FileAlreadyExistsException if there is one
  void put(String at) throws IOException {
    Path target = corpus.resolve(at);
    try {
      // A rename would replace a file that came meanwhile; a second name for the file does not.
      Files.createLink(target, part());
      Files.delete(part());
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (IOException | UnsupportedOperationException e) {
      Files.move(part(), target); // a file system without links; asks first, then renames
    }
  }

  /// Makes a whole file the paper at `at` in place of the one that is there, in one step.
  void replace(String at) throws IOException {
    Files.move(
        part(),
        corpus.resolve(at),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }
}

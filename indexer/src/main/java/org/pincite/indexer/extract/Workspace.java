package org.pincite.indexer.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The files of one run: how the child is set up, its replies, and what it unpacks.
final class Workspace implements AutoCloseable {

  /// A run's folder bears the number of its process, so that the next run knows what was abandoned.
  private static final Pattern NAME = Pattern.compile("reader-(?<pid>\\d{1,18})-\\d+");

  private final Path folder;
  private final Path run;

  private Workspace(Path folder, Path run) {
    this.folder = folder;
    this.run = run;
  }

  /// Makes the folder of a run, and removes those of runs that were killed.
  static Workspace open(Path parent) {
    Path folder = parent.toAbsolutePath().normalize();
    try {
      Files.createDirectories(folder);
      removeAbandoned(folder);
      long pid = ProcessHandle.current().pid();
      Path run = Files.createTempDirectory(folder, "reader-%d-".formatted(pid));
      Files.createDirectory(run.resolve("tmp"));
      return new Workspace(folder, run);
    } catch (IOException e) {
      throw new UncheckedIOException("the folder %s cannot be written".formatted(folder), e);
    }
  }

  /// Where PDFBox keeps its list of the system's fonts from run to run: making it takes seconds.
  Path fonts() {
    return folder;
  }

  /// Where the child and its libraries put temporary files.
  Path temporary() {
    return run.resolve("tmp");
  }

  /// What sets the child up.
  Path setUp() {
    return run.resolve("tika.xml");
  }

  /// What starts the child.
  Path start() {
    return run.resolve("start");
  }

  /// The child's reply to the last call.
  Path reply() {
    return run.resolve("reply.json");
  }

  /// Removes what is left of a call.
  void clear() {
    removeAll(reply());
    try (Stream<Path> left = Files.list(temporary())) {
      left.forEach(Workspace::removeAll);
    } catch (IOException e) {
      // What cannot be listed now goes with the run.
    }
  }

  @Override
  public void close() {
    removeAll(run);
  }

  private static void removeAbandoned(Path folder) throws IOException {
    try (Stream<Path> runs = Files.list(folder)) {
      runs.filter(Workspace::isAbandoned).forEach(Workspace::removeAll);
    }
  }

  private static boolean isAbandoned(Path run) {
    Matcher name = NAME.matcher(String.valueOf(run.getFileName()));
    return name.matches() && ProcessHandle.of(Long.parseLong(name.group("pid"))).isEmpty();
  }

  /// Removes a file, or a folder with all in it, as far as that is possible: the child that is just
  /// being stopped may still write.
  private static void removeAll(Path file) {
    try (Stream<Path> within = Files.walk(file)) {
      List<Path> deepestFirst = within.sorted(Comparator.reverseOrder()).toList();
      for (Path each : deepestFirst) {
        Files.deleteIfExists(each);
      }
    } catch (IOException | UncheckedIOException e) {
      // Not there, or not to be removed now; the next run tries again.
    }
  }
}

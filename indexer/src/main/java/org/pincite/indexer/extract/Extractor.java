package org.pincite.indexer.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.pincite.indexer.extract.Extraction.Unreadable;

/// Reads files, one at a time: the package's one entrance.
public final class Extractor implements AutoCloseable {

  private final Reading reading;

  private Extractor(Reading reading) {
    this.reading = reading;
  }

  /// Reads in this process, which a hostile file can stop: for files that are known to be harmless.
  public static Extractor inProcess() {
    return new Extractor(new InProcess());
  }

  /// Reads in a child process, which is started with the first file that needs it, serves all files
  /// after it, and is replaced when a file has stopped it.
  ///
  /// @param folder where the child and the libraries in it keep files: those of a run go with it,
  ///   the list of the system's fonts stays
  /// @param limits what a file may take
  /// @throws java.io.UncheckedIOException if the folder cannot be written
  public static Extractor inChild(Path folder, Limits limits) {
    return new Extractor(InChild.open(folder, limits, ChildParser.class));
  }

  /// Reads one file. A file that cannot be read is a result, not an exception.
  ///
  /// @throws IllegalStateException if no child process can be started, whatever the file
  public Extraction extract(Path file) {
    try {
      if (Files.size(file) == 0) {
        return new Unreadable("is empty");
      }
      return Files.isReadable(file) ? reading.read(file) : new Unreadable("may not be read");
    } catch (NoSuchFileException e) {
      return new Unreadable("is not there");
    } catch (IOException e) {
      return new Unreadable("cannot be read: " + e.getMessage());
    }
  }

  /// Ends the child process, if there is one.
  @Override
  public void close() {
    reading.close();
  }
}

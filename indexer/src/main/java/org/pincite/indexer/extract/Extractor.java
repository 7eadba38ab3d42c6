package org.pincite.indexer.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.pincite.indexer.extract.Extraction.Flow;
import org.pincite.indexer.extract.Extraction.Pages;
import org.pincite.indexer.extract.Extraction.Unreadable;

/// Reads files, one at a time: the package's one entrance.
public final class Extractor implements AutoCloseable {

  private final Reading reading;
  private final Ocr ocr;

  Extractor(Reading reading, Ocr ocr) {
    this.reading = reading;
    this.ocr = ocr;
  }

  /// Reads in this process, which a hostile file can stop: for files that are known to be harmless.
  public static Extractor inProcess() {
    return new Extractor(new InProcess(), new Ocr.Off());
  }

  /// Reads in a child process, which is started with the first file that needs it, serves all files
  /// after it, and is replaced when a file has stopped it.
  ///
  /// @param folder where the child and the libraries in it keep files: those of a run go with it,
  ///   the list of the system's fonts stays
  /// @param limits what a file may take
  /// @param ocr whether pages that are pictures are read as well
  /// @throws java.io.UncheckedIOException if the folder cannot be written
  public static Extractor inChild(Path folder, Limits limits, Ocr ocr) {
    return new Extractor(InChild.open(folder, limits, ChildParser.class), ocr);
  }

  /// Whether pages that are pictures are read as well.
  public boolean recognises() {
    return !(ocr instanceof Ocr.Off);
  }

  /// Reads one file. A file that cannot be read is a result, not an exception.
  ///
  /// @throws IllegalStateException if no child process can be started, whatever the file
  public Extraction extract(Path file) {
    try {
      if (Files.size(file) == 0) {
        return new Unreadable("is empty");
      }
      return Files.isReadable(file) ? read(file) : new Unreadable("may not be read");
    } catch (NoSuchFileException e) {
      return new Unreadable("is not there");
    } catch (IOException e) {
      return new Unreadable("cannot be read: " + e.getMessage());
    }
  }

  private Extraction read(Path file) {
    return switch (reading.read(file)) {
      case Pages pages -> new Pictures(reading, ocr).complete(file, pages);
      case Flow flow -> flow;
      case Unreadable unreadable -> unreadable;
    };
  }

  /// Ends the child process, if there is one.
  @Override
  public void close() {
    reading.close();
  }
}

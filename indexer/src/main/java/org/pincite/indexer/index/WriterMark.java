package org.pincite.indexer.index;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Says beside an index who writes it, for whoever finds it locked. The lock itself is Lucene's and
/// ends with its process; what a process that was killed leaves here is not looked at.
///
/// @param file `.writer` in the folder of the index
record WriterMark(Path file) implements AutoCloseable {

  static WriterMark in(Path folder) {
    return new WriterMark(folder.resolve(".writer"));
  }

  /// Writes that this process does. A mark is a courtesy: a run goes on without.
  void set() {
    String since = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    try {
      Files.writeString(
          file,
          "process %d on %s since %s".formatted(ProcessHandle.current().pid(), host(), since));
    } catch (IOException e) {
      // whoever is kept out is told less
    }
  }

  /// "process 4711 on laptop since 2023-08-10T09:30:00Z"; null where nobody said.
  @Nullable String writer() {
    try {
      String written = Files.readString(file).strip();
      return written.matches("process \\d+ on [^\\p{Cntrl}]{1,255}") ? written : null;
    } catch (IOException e) {
      return null;
    }
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "this machine";
    }
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // the next run writes over it
    }
  }
}

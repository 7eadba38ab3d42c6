package org.pincite.indexer.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the last run that brought an index up to its corpus had to tell. It is kept beside the
/// index, in its folder, since a run that changes nothing writes nothing else.
///
/// @param ended when it was done
/// @param failures the files that it could not read
/// @param papers by their ids when each paper of the index was read, where that is known
public record LastRun(Instant ended, List<Failure> failures, Map<String, Taken> papers) {

  private static final String FILE = ".run";

  /// A file that could not be read.
  ///
  /// @param file its path in the corpus, with forward slashes
  /// @param reason why, as the end of the sentence "FILE …"
  public record Failure(String file, String reason) {}

  /// How a paper came into the index.
  ///
  /// @param at when it was read
  /// @param unread what of it was not read, and why
  public record Taken(Instant at, List<String> unread) {

    public Taken {
      unread = List.copyOf(unread);
    }
  }

  public LastRun {
    failures = List.copyOf(failures);
    papers = Map.copyOf(papers);
  }

  /// What is kept beside the index in `folder`; null where nothing is, or nothing that can be read.
  public static @Nullable LastRun of(Path folder) {
    try {
      return RecordJson.read(Files.readString(folder.resolve(FILE)), LastRun.class);
    } catch (IOException | RuntimeException e) {
      return null; // one of another version tells nothing, and the next run writes over it
    }
  }

  /// Keeps it beside the index in `folder`, in the place of the one before.
  public void keep(Path folder) {
    Path written = folder.resolve(FILE + ".new");
    try {
      Files.writeString(written, RecordJson.write(this));
      Files.move(
          written,
          folder.resolve(FILE),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("writing beside index " + folder, e);
    }
  }
}

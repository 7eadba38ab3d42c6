package org.pincite.indexer.ingest;

import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// The disk is full. The message is a sentence for whoever runs the index: what was committed
/// stands, and what the run had read is taken up by the next one.
public final class FullDiskException extends UncheckedIOException {

  @Serial private static final long serialVersionUID = 1;

  /// As Linux, macOS and Windows say it; Java passes their words on and has no type for it.
  private static final Pattern SAID =
      Pattern.compile(
          "(?i)no space left on device|disk quota exceeded|not enough space on the disk|disk is full");

  private FullDiskException(String sentence, IOException cause) {
    super(sentence, cause);
  }

  /// Does what writes an index.
  ///
  /// @throws FullDiskException where the disk was full; what else goes wrong is thrown as it is
  static <T> T naming(Path index, Supplier<T> writing) {
    try {
      return writing.get();
    } catch (RuntimeException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof IOException full && says(String.valueOf(full.getMessage()))) {
          throw new FullDiskException(sentence(index), full);
        }
      }
      throw e;
    }
  }

  /// Whether these words say so.
  static boolean says(String words) {
    return SAID.matcher(words).find();
  }

  private static String sentence(Path index) {
    return "the disk of index %s is full%s: the index stands as the last finished run left it; make room and run ./pincite index again"
        .formatted(index, left(index));
  }

  private static String left(Path index) {
    try {
      long bytes = Files.getFileStore(index).getUsableSpace();
      return String.format(Locale.ROOT, " (%.1f MB are left)", bytes / 1e6);
    } catch (IOException e) {
      return "";
    }
  }
}

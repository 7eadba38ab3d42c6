package org.pincite.indexer.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;

/// Starts Java without its parent's environment, in which a server's tokens may stand: a hostile
/// file that takes over the child finds none.
///
/// Tika hands its own environment on, and lets only the name of the Java program be chosen. So that
/// is a script, in whose place Java then runs as the same process.
final class CleanStart {

  /// What programs find each other and the system's languages by; the last says where Tesseract's
  /// own are.
  private static final List<String> KEPT =
      List.of("PATH", "HOME", "TZ", "LANG", "LC_ALL", "LC_CTYPE", "TESSDATA_PREFIX");

  /// Tesseract's own threads wait for each other more than they read: with one it takes half the
  /// time, on two cores as well.
  private static final String SET = "OMP_THREAD_LIMIT=1";

  private CleanStart() {}

  /// Writes the script.
  ///
  /// @return its path
  static Path write(Path script) {
    String kept =
        KEPT.stream()
            .map(name -> "${%1$s+\"%1$s=$%1$s\"}".formatted(name))
            .collect(Collectors.joining(" "));
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    try {
      Files.writeString(
          script, "#!/bin/sh\nexec env -i %s %s %s \"$@\"\n".formatted(kept, SET, quoted(java)));
      Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
      return script;
    } catch (IOException e) {
      throw new UncheckedIOException("%s cannot be written".formatted(script), e);
    }
  }

  private static String quoted(Path path) {
    return "'%s'".formatted(path.toString().replace("'", "'\\''"));
  }
}

package org.pincite.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {

  /// Above what any system numbers its processes with.
  private static final long NOBODY = 99_999_999_999L;

  @TempDir private Path folder;

  @Test
  void removesWhatAKilledRunLeft() throws IOException {
    Path left = folder.resolve("reader-%d-1".formatted(NOBODY));
    Files.writeString(Files.createDirectories(left.resolve("tmp")).resolve("a.ttf"), "a font");
    Workspace.open(folder).close();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void keepsWhatIsOthers() throws IOException {
    Files.writeString(folder.resolve(".pdfbox.cache"), "fonts");
    Files.createDirectory(folder.resolve("reader-%d-1".formatted(ProcessHandle.current().pid())));
    Files.createDirectory(folder.resolve("reader-notes"));
    Workspace.open(folder).close();
    assertThat(folder.toFile().list()).hasSize(3);
  }

  @Test
  void namesAFolderThatCannotBeWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("tmp"), "a file");
    assertThatThrownBy(() -> Workspace.open(file))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("the folder %s cannot be written", file);
  }
}

package org.pincite.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.apache.tika.parser.DigestingParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.indexer.extract.Extraction.Unreadable;

class InChildTest {

  /// So small that hanging and filling the heap are soon over, and much more than a number needs.
  private static final Limits TIGHT =
      new Limits(Duration.ofSeconds(5), Duration.ofSeconds(2), 64, 1);

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "hang, took longer than 5 seconds to read",
    "fill the heap, needed more memory than 64 MB to read",
    "overflow the stack, crashed the reader",
    "halt, crashed the reader",
    "throw, cannot be read: java.io.IOException: no space left",
  })
  void namesWhyAFileFailsAndReadsTheNext(String words, String reason) throws IOException {
    try (InChild child = open()) {
      long first = process(child);
      assertThat(read(child, words)).isEqualTo(reason);
      assertThat(process(child)).as("another child, or the same").isPositive();
      assertThat(isAlive(first)).isEqualTo(words.equals("throw"));
    }
  }

  @Test
  void aPictureHasALimitOfItsOwn() throws IOException {
    Path file = Files.writeString(folder.resolve("hostile.pdf"), "hang");
    try (InChild child = open()) {
      assertThat(child.recognise(file, new Picture(1, new Tesseract("", "eng"))))
          .isEqualTo(new Unreadable("took longer than 2 seconds to read"));
    }
  }

  @Test
  void readsAllFilesInOneChild() throws IOException {
    try (InChild child = open()) {
      long first = process(child);
      assertThat(process(child)).isEqualTo(first).isNotEqualTo(ProcessHandle.current().pid());
      assertThat(process(child)).isEqualTo(first);
    }
  }

  /// What a server is told by its environment, tokens too, is nothing to the files' reader.
  @Test
  void keepsTheEnvironmentToItself() throws IOException {
    try (InChild child = open()) {
      String names = read(child, "tell the environment");
      assertThat(names.substring(1, names.length() - 1).split(", "))
          .contains("PATH")
          .isSubsetOf(
              "PATH",
              "HOME",
              "TZ",
              "LANG",
              "LC_ALL",
              "LC_CTYPE",
              "TESSDATA_PREFIX",
              "OMP_THREAD_LIMIT");
    }
  }

  @Test
  void leavesNoProcessAndNoFile() throws IOException {
    long number;
    try (InChild child = open()) {
      number = process(child);
      assertThat(isAlive(number)).isTrue();
    }
    assertThat(isAlive(number)).isFalse();
    assertThat(left()).isEmpty();
  }

  @Test
  void startsNoProcessWithoutAFile() {
    long before = ProcessHandle.current().children().count();
    InChild child = open();
    assertThat(ProcessHandle.current().children()).hasSize((int) before);
    child.close();
    assertThat(left()).isEmpty();
  }

  @Test
  void removesWhatAKilledChildUnpacked() throws IOException {
    try (InChild child = open()) {
      read(child, "halt with a file open");
      try (Stream<Path> files = Files.walk(folder.resolve("tmp"))) {
        assertThat(files).noneMatch(file -> file.toString().endsWith(".ttf"));
      }
    }
  }

  @Test
  void saysThatNoProcessCanBeStarted() throws IOException {
    // Tika has nothing to make this parser with.
    try (InChild child = InChild.open(folder.resolve("tmp"), TIGHT, DigestingParser.class)) {
      assertThatThrownBy(() -> read(child, "behave"))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("the process that reads files cannot be started");
    }
  }

  @Test
  void closesTwice() throws IOException {
    InChild child = open();
    process(child);
    child.close();
    child.close();
    assertThat(left()).isEmpty();
  }

  private InChild open() {
    return InChild.open(folder.resolve("tmp"), TIGHT, MisbehavingParser.class);
  }

  /// The number of the process that reads.
  private long process(InChild child) throws IOException {
    return Long.parseLong(read(child, "behave"));
  }

  private String read(InChild child, String words) throws IOException {
    Path file = Files.writeString(folder.resolve("hostile é.pdf"), words);
    return ((Unreadable) child.read(file)).reason();
  }

  private static boolean isAlive(long process) {
    return ProcessHandle.of(process).map(ProcessHandle::isAlive).orElse(false);
  }

  private String[] left() {
    return folder.resolve("tmp").toFile().list();
  }
}

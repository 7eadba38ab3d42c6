package org.pincite.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pincite.indexer.cli.ExitCode.USAGE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// What is said of an index that cannot be asked, whichever command asks it.
class UnusableIndexTest {

  private static final List<List<String>> COMMANDS =
      List.of(List.of("ask", "budget"), List.of("show", "--id", "letter"), List.of("serve"));

  private Home home;
  private Path index;

  @BeforeEach
  void layOut(@TempDir Path folder) throws IOException {
    home = Home.empty(folder).holding("letter.pdf", "The budget is fixed.");
    index = folder.resolve("my index");
  }

  @ParameterizedTest
  @FieldSource("COMMANDS")
  void oneThatIsNotThereIsNamed(List<String> command) {
    run(command)
        .refused(
            USAGE, "pincite: no index in %s: run ./pincite index to make one".formatted(index));
  }

  @ParameterizedTest
  @FieldSource("COMMANDS")
  void oneOfAnotherVersionIsNamed(List<String> command) throws IOException {
    writeAnotherVersion();

    run(command)
        .refused(
            USAGE,
            "pincite: index %s was built by another version of Pincite: run ./pincite index --force to rebuild it"
                .formatted(index));
  }

  @ParameterizedTest
  @FieldSource("COMMANDS")
  void aFileIsNoIndex(List<String> command) throws IOException {
    Files.createFile(index);

    run(command)
        .refused(
            USAGE, "pincite: no index in %s: run ./pincite index to make one".formatted(index));
  }

  @Test
  void oneOfAnotherVersionIsBegunAnew() throws IOException {
    writeAnotherVersion();

    run(List.of("index")).done();

    assertThat(run(List.of("ask", "budget")).done().out()).contains("letter p.1");
  }

  @Test
  void askingDoesNotMakeAFolder() {
    run(List.of("ask", "budget"));

    assertThat(index).doesNotExist();
  }

  private Run run(List<String> command) {
    String[] arguments = new String[command.size() + 2];
    command.toArray(arguments);
    arguments[command.size()] = "--index";
    arguments[command.size() + 1] = index.toString();
    return home.run(arguments);
  }

  /// An index that does not say how it was built.
  private void writeAnotherVersion() throws IOException {
    try (Directory directory = FSDirectory.open(index);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.commit();
    }
  }
}

package org.pincite.indexer.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pincite.indexer.index.IndexFolder.entry;
import static org.pincite.indexer.index.PaperMaker.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndexRefusalTest {

  @TempDir private Path folder;
  private IndexFolder index;

  @BeforeEach
  void open() {
    index = new IndexFolder(folder);
  }

  @Test
  void anIndexThatIsMissing() {
    assertThat(PassageIndex.exists(folder)).isFalse();
    assertThat(PassageIndex.isReadable(folder)).isFalse();
    refusesToRead("no index in %s: run ./pincite index to make one");
  }

  static Stream<Map<String, String>> otherSchemas() {
    return Stream.of(Map.of(), Map.of("pincite.schema", "0"), Map.of("pincite.schema", "1.1"));
  }

  @ParameterizedTest
  @MethodSource("otherSchemas")
  void anIndexOfAnotherSchema(Map<String, String> commit) throws IOException {
    writeWithLucene(commit);

    assertThat(PassageIndex.exists(folder)).isTrue();
    assertThat(PassageIndex.isReadable(folder)).isFalse();
    refusesToRead(
        "index %s was built by another version of Pincite: run ./pincite index --force to rebuild it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"letter.pdf", "notes", "segments.txt", "write.lock.old"})
  void aFolderThatIsSomebodys(String file) throws IOException {
    Files.createFile(folder.resolve(file));

    refusesToWrite(
        "folder %%s holds %s, which is no part of an index: name an empty folder".formatted(file));
    assertThat(names()).containsExactly(file);
  }

  @Test
  void aSecondWriter() {
    try (IndexBuilder first = IndexBuilder.open(folder, false)) {
      assertThatThrownBy(() -> IndexBuilder.open(folder, false))
          .isInstanceOf(IndexException.class)
          .hasMessageMatching(
              "index %s is being written by process %d on \\S+ since \\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ: wait until it has finished"
                  .formatted(Pattern.quote(folder.toString()), ProcessHandle.current().pid()));
      first.commit();
    }

    index.with("letter", paper("words"));
    assertThat(index.words("letter")).containsExactly("words");
  }

  @Test
  void anIndexOfWhichAFileIsCutOff() throws IOException {
    index.with("letter", paper("words"));
    for (String name : names()) {
      byte[] whole = Files.readAllBytes(folder.resolve(name));
      if (whole.length > 0) {
        Files.write(folder.resolve(name), Arrays.copyOf(whole, whole.length / 2));
        refusesToRead("index %s is damaged: run ./pincite index --force to rebuild it");
        Files.write(folder.resolve(name), whole);
      }
    }

    assertThat(index.words("letter")).containsExactly("words");
  }

  /// The sentence above says that this is the way out.
  @Test
  void anIndexOfWhichAFileIsCutOffCanBeBegunAnew() throws IOException {
    index.with("letter", paper("words"));
    int files = names().size();
    for (int i = 0; i < files; i++) {
      Path file = folder.resolve(names().get(i));
      byte[] whole = Files.readAllBytes(file);
      Files.write(file, Arrays.copyOf(whole, whole.length / 2));

      IndexedPaper paper = IndexFolder.indexed(entry("letter", ""), paper("words"));
      try (IndexBuilder builder = IndexBuilder.open(folder, true)) {
        builder.replace(paper, paper("words"));
        builder.commit();
      }
      assertThat(index.words("letter")).containsExactly("words");
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private void writeWithLucene(Map<String, String> commit) throws IOException {
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.addDocument(new Document());
      writer.setLiveCommitData(commit.entrySet());
      writer.commit();
    }
  }

  private void refusesToRead(String sentence) {
    assertThatThrownBy(() -> PassageIndex.open(folder))
        .isInstanceOf(IndexException.class)
        .hasMessage(sentence.formatted(folder));
  }

  private void refusesToWrite(String sentence) {
    assertThatThrownBy(() -> IndexBuilder.open(folder, false))
        .isInstanceOf(IndexException.class)
        .hasMessage(sentence.formatted(folder));
  }
}

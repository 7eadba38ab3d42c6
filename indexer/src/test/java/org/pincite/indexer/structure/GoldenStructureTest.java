package org.pincite.indexer.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pincite.indexer.document.Paper;
import org.pincite.indexer.extract.Extraction;
import org.pincite.indexer.extract.RawPage;

/// Reads each `NAME.layout` in `src/test/resources/structure` and compares what comes of it with
/// `NAME.passages`. A new case is two files; [Layout] says how a layout is written, and `mvn -pl
/// indexer test -Dtest=GoldenStructureTest -Dgolden.update=true` writes the passages.
class GoldenStructureTest {

  private static final Path FOLDER = Path.of("src", "test", "resources", "structure");

  static List<String> cases() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString().replaceFirst("\\.(layout|passages)$", ""))
          .distinct()
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void reads(String name) throws IOException {
    List<RawPage> pages = Layout.read(Files.readString(FOLDER.resolve(name + ".layout")));
    Path expected = FOLDER.resolve(name + ".passages");

    Paper paper = PaperReader.read(new Extraction.Pages(pages));

    PaperInvariants.check(paper, name);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, PaperPrinter.print(paper));
    }
    assertThat(expected).as("-Dgolden.update=true writes it").exists();
    assertThat(PaperPrinter.print(paper)).as(name).isEqualTo(Files.readString(expected));
  }
}

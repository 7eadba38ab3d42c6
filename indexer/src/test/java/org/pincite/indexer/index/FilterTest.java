package org.pincite.indexer.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.pincite.indexer.index.IndexFolder.entry;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pincite.indexer.document.PassageKind;
import org.pincite.indexer.document.Voice;

@TestInstance(Lifecycle.PER_CLASS)
class FilterTest {

  private IndexFolder index;

  /// Every passage says "words" and its own name.
  @BeforeAll
  void write(@TempDir Path folder) {
    index =
        new IndexFolder(folder)
            .with(entry("top", ""), PaperMaker.paper("words 1"))
            .with(
                entry("letter", "police"),
                new PaperMaker()
                    .paragraph("words 2")
                    .passage(PassageKind.RECOMMENDATION, new Voice.Written(), List.of(), "words 3")
                    .make())
            .with(
                entry("transcript", "police/2023"),
                new PaperMaker()
                    .passage(PassageKind.TURN, speaker("Kenny Bowie"), List.of(), "words 4")
                    .passage(PassageKind.TURN, speaker("Anna Bowie AM"), List.of(), "words 5")
                    .passage(PassageKind.TURN, speaker("Will Norman"), List.of(), "words 6")
                    .passage(PassageKind.TURN, speaker("Keith Norman"), List.of(), "words 7")
                    .passage(PassageKind.TURN, new Voice.Unclear(), List.of(), "words 8")
                    .make())
            .with(entry("hearing", "policewomen"), PaperMaker.paper("words 9"));
  }

  static Stream<Arguments> filters() {
    return Stream.of(
        arguments(Filter.NONE, "123456789"),
        // documents
        arguments(documents("letter"), "23"),
        arguments(documents("letter", "top", "gone"), "123"),
        arguments(documents("gone"), ""),
        arguments(documents("Letter"), ""),
        // a collection, with those inside it
        arguments(collection("police"), "2345678"), // not "policewomen"
        arguments(collection("police/2023"), "45678"),
        arguments(collection("pol"), ""),
        arguments(collection("fire"), ""),
        // a speaker, by all words of the name
        arguments(speaking("Kenny Bowie"), "4"),
        arguments(speaking("bowie"), "45"),
        arguments(speaking("Kenny Norman"), ""),
        arguments(speaking("Will Norman"), "6"), // though "will" is a common word
        // a kind
        arguments(kind(PassageKind.TURN), "45678"),
        arguments(kind(PassageKind.RECOMMENDATION), "3"),
        arguments(kind(PassageKind.FOOTNOTE), ""),
        // several parts narrow together
        arguments(new Filter(List.of("transcript"), "police", "Bowie", PassageKind.TURN), "45"),
        arguments(new Filter(List.of("letter"), "police/2023", null, null), ""));
  }

  @ParameterizedTest
  @MethodSource("filters")
  void lets(Filter filter, String numbers) {
    assertThat(found(filter)).isEqualTo(numbers);
    assertThat(index.count(filter)).isEqualTo(numbers.length());
  }

  @ParameterizedTest
  @MethodSource("filters")
  void letsNoPassageOfAPaperThatItDoesNotLet(Filter filter, String numbers) {
    long within =
        index.read(view ->
            view.papers().stream()
                .filter(filter::lets)
                .map(paper -> view.passages(paper.entry().id()))
                .mapToLong(Collection::size)
                .sum());

    assertThat(within).isGreaterThanOrEqualTo(numbers.length());
  }

  private String found(Filter filter) {
    return String.join(
        "",
        index.search("words", filter, 100).stream()
            .map(hit -> hit.passage().text().substring(6))
            .sorted()
            .toList());
  }

  private static Voice speaker(String name) {
    return new Voice.Speaker(name, null);
  }

  private static Filter documents(String... ids) {
    return new Filter(List.of(ids), null, null, null);
  }

  private static Filter collection(String collection) {
    return new Filter(List.of(), collection, null, null);
  }

  private static Filter speaking(String name) {
    return new Filter(List.of(), null, name, null);
  }

  private static Filter kind(PassageKind kind) {
    return new Filter(List.of(), null, null, kind);
  }
}

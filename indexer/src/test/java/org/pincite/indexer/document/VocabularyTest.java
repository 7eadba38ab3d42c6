package org.pincite.indexer.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.pincite.indexer.document.Footnote.Marker;

class VocabularyTest {

  static Stream<Arguments> wrong() {
    PagedText words = PagedText.unpaged("words");
    Footnote note = new Footnote("1", null, new Span(0, 5), new Marker.Missing());
    return Stream.of(
        refused("page position 0: expected 1 or more", () -> new Page(0, "1", true)),
        refused("page 7 has a blank label", () -> new Page(7, " ", true)),
        refused("a speaker without a name", () -> new Voice.Speaker(" ", "Chair")),
        refused("a catalogue entry without an id", () -> entry("", "A Paper")),
        refused("catalogue entry \"a\" without a title", () -> entry("a", " ")),
        refused(
            "a footnote without a number",
            () -> new Footnote("", null, new Span(0, 1), new Marker.Missing())),
        refused("an empty passage at 3", () -> passage(new Span(3, 3))),
        refused(
            "passage [0, 6) ends behind the text's 5 code units",
            () -> new Paper(words, List.of(passage(new Span(0, 6))), List.of())),
        refused(
            "footnote [0, 5) ends behind the text's 4 code units",
            () -> new Paper(PagedText.unpaged("word"), List.of(), List.of(note))),
        refused(
            "passage calls footnote 1 of 1",
            () -> new Paper(words, List.of(passage(new Span(0, 5), 1)), List.of(note))));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void refuses(String sentence, ThrowingCallable made) {
    assertThatThrownBy(made).isInstanceOf(IllegalArgumentException.class).hasMessage(sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1,   false",
    "3, 1,   true", // two covers
    "1, i,   true",
    "1, 01,  true", // a reader looks for "01"
    "1, C-1, true",
  })
  void aLabelIsOrIsNotThePosition(int index, String label, boolean differs) {
    assertThat(new Page(index, label, true).labelDiffersFromPosition()).isEqualTo(differs);
  }

  @Test
  void aPageThatSaysNothingOfItselfIsCalledByItsPosition() {
    assertThat(Page.unlabelled(12)).isEqualTo(new Page(12, "12", false));
  }

  @ParameterizedTest
  @EnumSource
  void aKindIsWrittenInSmallWords(PassageKind kind) {
    assertThat(kind.toString()).matches("[a-z]+( [a-z]+)*");
  }

  private static Arguments refused(String sentence, ThrowingCallable made) {
    return arguments(sentence, made);
  }

  private static CatalogueEntry entry(String id, String title) {
    return new CatalogueEntry(id, "", null, null, title, null, List.of());
  }

  private static Passage passage(Span span, Integer... footnotes) {
    return new Passage(
        PassageKind.PARAGRAPH,
        new Voice.Written(),
        List.of(),
        new Span(0, 0),
        span,
        List.of(footnotes));
  }
}

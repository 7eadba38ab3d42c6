package org.pincite.indexer.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pincite.indexer.document.Footnote;
import org.pincite.indexer.document.Footnote.Marker;
import org.pincite.indexer.document.Paper;
import org.pincite.indexer.document.Passage;
import org.pincite.indexer.document.PassageKind;
import org.pincite.indexer.document.Sentences;
import org.pincite.indexer.document.Span;
import org.pincite.indexer.document.Voice;
import org.pincite.indexer.extract.TextLine;

/// What holds of every paper, whatever the layout.
final class PaperInvariants {

  private static final int WORDS = 180;

  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

  private PaperInvariants() {}

  /// @param about which paper, for the message
  static void check(Paper paper, String about) {
    passagesAreInOrderAndApart(paper, about);
    for (Passage passage : paper.passages()) {
      wordsStandOnTheirPages(paper, passage, about);
      isShort(paper.words(passage), about);
    }
    for (Footnote note : paper.footnotes()) {
      if (note.marker() instanceof Marker.At(int offset)) {
        assertThat(offset).as(about).isBetween(0, runningText(paper));
      }
    }
  }

  /// Every line is in the text, and its words are a passage's, a heading's or a speaker's name, so
  /// that they can be found.
  static void checkThatNothingIsLost(Paper paper, Collection<TextLine> lines, String about) {
    String text = letters(paper.text().text());
    String found =
        paper.passages().stream()
            .flatMap(passage -> found(paper, passage))
            .collect(Collectors.joining("\n"));
    for (TextLine line : lines) {
      assertThat(text).as("%s: the text", about).contains(letters(line.text()));
      assertThat(WORD.matcher(line.text()).results().map(MatchResult::group))
          .as("%s: what can be found of: %s", about, line.text())
          .allMatch(found::contains);
    }
  }

  private static Stream<String> found(Paper paper, Passage passage) {
    Stream<String> who =
        passage.voice() instanceof Voice.Speaker(String name, String role)
            ? Stream.of(name, String.valueOf(role))
            : Stream.of();
    Stream<String> words = Stream.of(paper.words(passage));
    return Stream.of(words, passage.headings().stream(), who).flatMap(part -> part);
  }

  /// Letters alone: marks, bullets, spaces and the hyphens of line ends come and go.
  private static String letters(String text) {
    return text.codePoints()
        .filter(Character::isLetter)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static void passagesAreInOrderAndApart(Paper paper, String about) {
    int end = 0;
    for (Passage passage : paper.passages()) {
      assertThat(passage.span().start()).as("%s: %s", about, passage).isGreaterThanOrEqualTo(end);
      end = passage.span().end();
    }
    assertThat(end).as(about).isLessThanOrEqualTo(paper.text().text().length());
  }

  /// The promise that a quotation can be found on the page it is cited with.
  private static void wordsStandOnTheirPages(Paper paper, Passage passage, String about) {
    String words = paper.words(passage);
    assertThat(words).as(about).isNotBlank();
    StringBuilder pages = new StringBuilder();
    for (Span stretch : stretches(paper, passage)) {
      pages.append(paper.text().slice(stretch));
    }
    assertThat(pages.toString()).as(about).contains(words);
  }

  /// The stretches of the passage's pages, in the order of the text.
  private static List<Span> stretches(Paper paper, Passage passage) {
    return paper.pagesOf(passage).stream()
        .flatMap(page -> paper.text().stretchesOf(page.index()).stream())
        .sorted()
        .toList();
  }

  private static void isShort(String words, String about) {
    boolean oneSentence = Sentences.of(words).size() == 1;
    assertThat(oneSentence || words.split("\\s+").length <= WORDS)
        .as("%s: %s", about, words)
        .isTrue();
  }

  /// Where the footnotes begin.
  private static int runningText(Paper paper) {
    return paper.passages().stream()
        .filter(passage -> passage.kind() != PassageKind.FOOTNOTE)
        .mapToInt(passage -> passage.span().end())
        .max()
        .orElse(paper.text().text().length());
  }
}

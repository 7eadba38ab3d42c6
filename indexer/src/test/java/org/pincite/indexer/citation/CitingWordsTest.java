package org.pincite.indexer.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.indexer.document.Footnote;
import org.pincite.indexer.document.PagedText;
import org.pincite.indexer.document.Paper;
import org.pincite.indexer.document.Passage;
import org.pincite.indexer.document.PassageKind;
import org.pincite.indexer.document.Span;
import org.pincite.indexer.document.Voice;

/// Which words a note stands behind. "^" is a marker.
class CitingWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # text                                                        | sentence of the last note                     | quotations
          He left. She said “it is over”.^                              | She said “it is over”.                        | it is over
          He said “a b c”,^ and she said “d e f”.^                      | and she said “d e f”.                         | d e f
          She found “a b c” and that “d e f”.^                          | She found “a b c” and that “d e f”.           | d e f / a b c
          She said: “It is over. All of it. Yes.”^                      | She said: “It is over. All of it. Yes.”       | It is over. All of it. Yes.
          He said "we are done" and left.^                              | He said "we are done" and left.               | we are done
          He said ‘we’re all done’ and left.^                           | He said ‘we’re all done’ and left.            | we’re all done
          “One thing.” Another thing was told.^                         | Another thing was told.                       | One thing.
          As Mr Bowie told the Committee^ “it is over”.                 | As Mr Bowie told the Committee                | it is over
          Both “one” and “two”.^^                                       | Both “one” and “two”.                         | two / one
          Nothing is quoted.^                                           | Nothing is quoted.                            |
          There is a truth that all of us must come to see some day.^   | There is a truth that all of us must come to see some day. | There is a truth that all of us must come to see some day.
          """)
  void aNoteStandsBehindTheWordsSinceTheNoteBefore(
      String text, String sentence, String quotations) {
    CitingWords words = before(paper(PassageKind.PARAGRAPH, text), 0);

    assertThat(words.sentence().strip().replaceFirst("^, ", "")).isEqualTo(sentence);
    assertThat(String.join(" / ", words.quotations()))
        .isEqualTo(quotations == null ? "" : quotations);
  }

  @Test
  void theLastItemOfAListSpeaksForTheItemsBefore() {
    Paper paper =
        paper(PassageKind.LIST_ITEM, "Use: “is it deliverable?”", "Values: “they trump it”.^");

    assertThat(before(paper, 1).quotations())
        .containsExactly("they trump it", "is it deliverable?");
  }

  @Test
  void aQuotationMayHaveBegunInThePassageBefore() {
    Paper paper =
        paper(PassageKind.PARAGRAPH, "They said: “this represents", "a significant gap.”^");

    assertThat(before(paper, 1).quotations()).containsExactly("this represents a significant gap.");
  }

  @Test
  void aLeadInSpeaksForTheParagraphThatFollows() {
    String setOff = "We are looking at a high level and then at a low level as well.";

    assertThat(before(paper(PassageKind.PARAGRAPH, "He told us:^", setOff), 0).quotations())
        .containsExactly(setOff);
  }

  private static CitingWords before(Paper paper, int at) {
    Passage passage = paper.passages().get(at);
    Footnote note = paper.footnotes().get(passage.footnotes().getLast());
    int offset = ((Footnote.Marker.At) note.marker()).offset();
    return CitingWords.before(offset - passage.span().start(), at, paper);
  }

  private static Paper paper(PassageKind kind, String... marked) {
    StringBuilder text = new StringBuilder();
    List<Passage> passages = new ArrayList<>();
    List<Integer> markers = new ArrayList<>();
    for (String words : marked) {
      int start = text.length();
      List<Integer> called = new ArrayList<>();
      for (char letter : words.toCharArray()) {
        if (letter == '^') {
          called.add(markers.size());
          markers.add(text.length());
        } else {
          text.append(letter);
        }
      }
      Span span = new Span(start, text.length());
      passages.add(new Passage(kind, new Voice.Written(), List.of(), new Span(0, 0), span, called));
      text.append('\n');
    }
    List<Footnote> notes = new ArrayList<>();
    for (int marker : markers) {
      notes.add(new Footnote("1", null, new Span(0, 1), new Footnote.Marker.At(marker)));
    }
    return new Paper(PagedText.unpaged(text.toString()), passages, notes);
  }
}

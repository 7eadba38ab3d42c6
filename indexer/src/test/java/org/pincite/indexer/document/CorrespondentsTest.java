package org.pincite.indexer.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.indexer.document.Correspondents.Person;

class CorrespondentsTest {

  private static final Person SENDER = new Person("Una Desmond AM", "Chair");
  private static final Person ADDRESSEE = new Person("Tom Reed", null);
  private static final Correspondents BOTH = new Correspondents(SENDER, ADDRESSEE);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # words                                                   | whom they mean
          You told the Committee that it is late.                   | you
          We were pleased to hear both you and Ann Okafor.          | you
          At the meeting, I mentioned the gates.                    | I
          I’d like to thank you for your letter.                    | you I
          As I, for one, hold                                       | I
          That is my view                                           | I
          The Committee notes the pace of the work.                 | ``
          Ann said "I am late, as you know", and left.              | ``
          you told us, “I am concerned that we are late” and agreed | you
          “I am concerned that you                                  | ``
          the ‘I don’t know you’ of the Company’s answer            | ``
          Part I of the report, and Phase I of the work             | ``
          The youth of London and their yours-truly                 | you
          """)
  void wordsOutsideQuotationsMeanTheCorrespondents(String words, String meant) {
    assertThat(String.join(" ", BOTH.meantIn(words).stream().map(Meant::word).toList()))
        .isEqualTo(meant);
  }

  @Test
  void whoIsNotKnownIsMeantByNothing() {
    assertThat(Correspondents.NONE.meantIn("I told you")).isEmpty();
    assertThat(new Correspondents(null, ADDRESSEE).meantIn("I told you"))
        .containsExactly(new Meant("you", ADDRESSEE));
  }

  @Test
  void whatIsStatedComesBeforeWhatIsRead() {
    Correspondents stated = new Correspondents(null, new Person("Sir Tom Reed", "Director"));

    assertThat(stated.or(BOTH)).isEqualTo(new Correspondents(SENDER, stated.addressee()));
  }

  @Test
  void aPaperOfSeveralLettersMeansEachOfThemByItsOwn() {
    String first = "You are late.";
    String second = "You are early.";
    PagedText text = PagedText.unpaged(first + "\n" + second);
    Passage one = passage(0, first.length());
    Passage two = passage(first.length() + 1, text.text().length());
    Letter letter = new Letter(BOTH, one.span());
    Letter other = new Letter(Correspondents.NONE, two.span());

    Paper paper =
        new Paper(text, List.of(one, two), List.of(), List.of(), List.of(letter, other), List.of());

    assertThat(paper.meantIn(one, Correspondents.NONE))
        .containsExactly(new Meant("you", ADDRESSEE));
    assertThat(paper.meantIn(two, Correspondents.NONE)).isEmpty();
    assertThat(paper.meantIn(two, BOTH)).as("stated, but of which letter?").isEmpty();
  }

  @Test
  void noOtherWordsMeanAnybody() {
    assertThatThrownBy(() -> new Meant("we", SENDER))
        .hasMessage("\"we\" means nobody: expected you or I");
  }

  private static Passage passage(int start, int end) {
    return new Passage(
        PassageKind.PARAGRAPH,
        new Voice.Written(),
        List.of(),
        new Span(0, 0),
        new Span(start, end),
        List.of());
  }
}

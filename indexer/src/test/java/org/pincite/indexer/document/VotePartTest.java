package org.pincite.indexer.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a passage has of a recorded vote.
class VotePartTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Yeas⏎Mayor Lund, Councillors Reed and Vale.      |             | FOR
          For (2)⏎Mr Reed, Ms Vale                          |             | FOR
          Nays⏎Councillor Okafor.                           |             | AGAINST
          Against (2) Mr Reed, Ms Vale                      |             | AGAINST
          Mr Reed, Ms Vale                                  | Against (2) | AGAINST
          Abstain (1) Mr Okafor                             |             | NEITHER
          The vote, Madam Speaker, yeas 9, nays 6.          |             | RESULT
          (Question negatived by 62 votes to 25)            |             | RESULT
          # a label alone, names alone, and sentences are none
          Nays                                              |             |
          Mr Reed, Ms Vale                                  | Present     |
          Against⏎the plan speaks that nobody wants it.     |             |
          For Mr Reed the case is closed.                   |             |
          The yeas have it.                                 |             |
          """)
  void isReadFromItsWordsAndTheHeadingAbove(String text, String heading, VotePart part) {
    List<String> headings = heading == null ? List.of() : List.of("Item 5", heading);

    assertThat(VotePart.of(text.replace('⏎', '\n'), headings)).isEqualTo(part);
  }

  @ParameterizedTest
  @CsvSource({"Yeas, true", "Nays:, true", "Against (11), true", "For the record, false"})
  void isToldByTheLabelAboveTheNames(String words, boolean label) {
    assertThat(VotePart.isLabel(words)).isEqualTo(label);
  }
}

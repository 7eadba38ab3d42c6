package org.pincite.bot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What kind of answer a question wants, and what texts have such.
class AnswerKindTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          How many analysts went?          | NUMBER
          CONNECT cost                     | NUMBER
          When was it published?           | DATE
          by which day must they answer    | DATE
          Who chairs the Board?            | PERSON
          whose idea was it                | PERSON
          Why was it late?                 | REASON
          Who voted against the sale?      | PERSON, VOTE
          lease vote outcome two-thirds    | VOTE
          # that is said in the debate
          Why did he vote against it?      | REASON
          # both will do, and the answer must have both
          When and why did it end?         | DATE, REASON
          # nothing in particular
          What did Kenny Bowie say?        |
          # parts of words do not count
          the whole datebook               |
          """)
  void isReadFromTheQuestionsWords(String question, String kinds) {
    assertThat(AnswerKind.of(question))
        .extracting(AnswerKind::name)
        .containsExactlyInAnyOrder(kinds == null ? new String[0] : kinds.split(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NUMBER | There are nine spaces.            | true
          NUMBER | It cost £5m.                      | true
          NUMBER | There are some spaces.            | false
          DATE   | It came out in March.             | true
          DATE   | in 2023                           | true
          DATE   | on the 3rd of May                 | true
          # the verb
          DATE   | It may come out.                  | false
          PERSON | Baroness Casey chairs it.         | true
          PERSON | It is chaired by Diana Luchford.  | true
          PERSON | It is chaired by the mayor.       | false
          REASON | It was late because it snowed.    | true
          REASON | It was late.                      | false
          VOTE   | The vote, yeas 9, nays 6.         | true
          VOTE   | They voted against the sale.      | false
          """)
  void isInTextsThatHaveSuch(AnswerKind kind, String text, boolean there) {
    assertThat(kind.isIn(text, List.of())).isEqualTo(there);
  }
}

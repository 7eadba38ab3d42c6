package org.pincite.bot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who voted how is found by the debate before: the names have none of the question's words.
class VoteTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Who voted against painting the gates of the lock?   | Nays Councillor Okafor.
          who voted no on painting the lock gates             | Nays Councillor Okafor.
          Which councillors voted for painting the gates?     | Yeas Mayor Lund and Councillors Reed and Vale.
          How did council vote on the painting of the gates?  | The vote, Madam Speaker, yeas 3, nays 1.
          Who voted against a new ferry across the river?     | Nays Councillors Reed and Vale.
          """)
  void theVoteThatADebateLedToIsFirst(String question, String quoted) {
    try (Shelf shelf = Shelf.of(folder, council())) {
      assertThat(shelf.quote(question).words().replace('\n', ' ')).isEqualTo(quoted);
    }
  }

  @Test
  void theAnswerSaysWhyAVoteIsShown() {
    try (Shelf shelf = Shelf.of(folder, council())) {
      assertThat(shelf.ask("Who voted against painting the gates?").explanation())
          .contains("is of the vote that followed what was said on this");
    }
  }

  @Test
  void whichOfTwoVotesOnOneItemIsMeantIsNotGuessed() {
    DraftPaper council =
        DraftPaper.called("council")
            .under("Item 5 – The golf courses")
            .turn("Mayor Lund", "The golf courses are to be sold or leased.")
            .turn("Madam Speaker", "Clauses 4 to 7 first. Those in favour, please rise.")
            .turn("Madam Speaker", "Nays\nCouncillor Okafor.")
            .turn("Madam Speaker", "And clauses 1 to 3. Those in favour, please rise.")
            .turn("Madam Speaker", "Nays\nCouncillors Reed and Vale.");
    try (Shelf shelf = Shelf.of(folder, council)) {
      Answer answer = shelf.ask("Who voted against the golf courses?");

      assertThat(answer.verdict()).isEqualTo(Verdict.NEAREST);
      assertThat(answer.explanation())
          .isEqualTo("2 votes may be meant: say more of what was voted on.");
    }
  }

  @Test
  void whySomebodyVotedSoIsSaidInTheDebate() {
    try (Shelf shelf = Shelf.of(folder, council())) {
      assertThat(shelf.quote("Why did Okafor vote against painting the gates?").words())
          .startsWith("I vote against painting the gates");
    }
  }

  @Test
  void aVoteOnSomethingElseIsNoAnswer() {
    try (Shelf shelf = Shelf.of(folder, council())) {
      assertThat(shelf.quote("How many people voted in the youth election?").words())
          .isEqualTo("In the youth election 312 people voted.");
    }
  }

  private static DraftPaper council() {
    return DraftPaper.called("council")
        .under("Item 5 – Painting the lock gates")
        .turn("Mayor Lund", "The gates of the lock have not been painted for years.")
        .turn("Councillor Okafor", "I vote against painting the gates because steel needs none.")
        .turn("Madam Speaker", "Those in favour, please rise.")
        .turn("Madam Speaker", "Yeas\nMayor Lund and Councillors Reed and Vale.")
        .turn("Madam Speaker", "Nays\nCouncillor Okafor.")
        .turn("Clerk", "The vote, Madam Speaker, yeas 3, nays 1.")
        .under("Item 6 – A new ferry")
        .turn("Mayor Lund", "A new ferry across the river would cost less than a bridge.")
        .turn("Madam Speaker", "Those in favour of it, please rise.")
        .turn("Madam Speaker", "Yeas\nMayor Lund and Councillor Okafor.")
        .turn("Madam Speaker", "Nays\nCouncillors Reed and Vale.")
        .turn("Clerk", "The vote, Madam Speaker, yeas 2, nays 2.")
        .under("Item 7 – Youth")
        .turn("Mayor Lund", "In the youth election 312 people voted.");
  }
}

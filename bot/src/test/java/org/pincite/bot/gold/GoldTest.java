package org.pincite.bot.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.bot.answer.Verdict;
import org.pincite.bot.gold.VerdictRates.Case;

/// How answers are held against what is known.
class GoldTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mr Bowie                     | Kenny Bowie (Director)      | true
          Councillor Ann Smith         | Cllr Smith                  | true
          Diana Luchford               | Kenny Bowie                 | false
          The Chair                    | The Chair                   | true
          The Chair                    | The Mayor                   | false
          (The Speaker)                | The Speaker                 | true
          ''                           | ''                          | false
          """)
  void speakersAreTheSameByTheirNames(String one, String other, boolean same) {
    assertThat(Persons.same(one, other)).isEqualTo(same);
    assertThat(Persons.same(other, one)).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the shorter lies within the longer
          one two three four five six      | zero one two three four five six seven | true
          # punctuation and capitals do not count
          One, two; three four – five!     | one two three four five                | true
          # half of the shorter's runs
          a b c d e f                      | x a b c d e x x                        | true
          a b c d e f g                    | x a b c d e x x                        | false
          # fewer than five words are one run
          Susan Hall AM                    | Susan Hall AM                          | true
          Susan Hall AM                    | Caroline Pidgeon MBE AM                | false
          ''                               | ''                                     | false
          """)
  void textsOverlapByRunsOfFiveWords(String one, String other, boolean overlap) {
    assertThat(WordRuns.of(one).overlaps(WordRuns.of(other))).isEqualTo(overlap);
    assertThat(WordRuns.of(other).overlaps(WordRuns.of(one))).isEqualTo(overlap);
  }

  @Test
  void eachSetIsLeftOutOnce() {
    assertThat(Fold.of(List.of(0, 0, 1, 2, 2)))
        .containsExactly(
            new Fold(List.of(2, 3, 4), List.of(0, 1)),
            new Fold(List.of(0, 1, 3, 4), List.of(2)),
            new Fold(List.of(0, 1, 2), List.of(3, 4)));
  }

  @Test
  void ofASingleSetAFifthIsLeftOut() {
    List<Fold> folds = Fold.of(List.of(0, 0, 0, 0, 0, 0, 0));

    assertThat(folds).hasSize(5);
    assertThat(folds.getFirst().asked()).containsExactly(0, 5);
    assertThat(folds)
        .allSatisfy(fold -> assertThat(fold.learned()).doesNotContainAnyElementsOf(fold.asked()));
    assertThat(folds.stream().flatMap(fold -> fold.asked().stream()))
        .containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6);
  }

  @Test
  void hitsAreCountedByTheirPlace() {
    HitRates rates =
        HitRates.of(
            List.of(OptionalInt.of(1), OptionalInt.of(3), OptionalInt.of(10), OptionalInt.empty()));

    assertThat(rates).isEqualTo(new HitRates(4, 0.25, 0.5, 0.75));
  }

  @Test
  void verdictsAreHeldAgainstWhatIsKnown() {
    VerdictRates rates =
        VerdictRates.of(
            List.of(
                new Case(true, Verdict.ANSWERED, 0.9),
                new Case(true, Verdict.NOTHING, 0.2),
                new Case(false, Verdict.ANSWERED, 0.6),
                new Case(false, Verdict.NEAREST, 0.2)));

    // Of the four pairs one has the higher confidence twice, is equal once and lower once.
    assertThat(rates).isEqualTo(new VerdictRates(2, 2, 0.5, 0.5, 0.625));
  }
}

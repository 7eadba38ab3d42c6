package org.pincite.indexer.moderngov;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          10/02/2026                                              | 2026-02-10
          6 - CHAIR APPROVED  Minutes Audit Committee 25 Nov 2025 | 2025-11-25
          Printed minutes 30th-Jan-2025 10.00 Cabinet.pdf         | 2025-01-30
          Minutes , 15/07/2026 Council                            | 2026-07-15
          the meeting held on 4 September, 2019                   | 2019-09-04
          on the 3rd of May 2024                                  | 2024-05-03
          Minutes 21.03.24                                        | 2024-03-21
          2023-05-24 transcript                                   | 2023-05-24
          2023-05-24T10:00:00                                     | 2023-05-24
          # no such day
          31/02/2024                                              | none
          # which of the numbers is the day, nobody knows
          Minutes 110324                                          | none
          Item 5 of 2023                                          | none
          # part of a longer number
          2018/0171/2023                                          | none
          """)
  void aDayIsFoundInTheFormsInUse(String words, LocalDate day) {
    assertThat(Days.in(words)).isEqualTo(day == null ? List.of() : List.of(day));
  }

  @Test
  void severalDaysAreAllNamedAndEachOnce() {
    assertThat(Days.in("from 3 May 2024 to 5 May 2024, that is 03/05/2024"))
        .containsExactly(LocalDate.of(2024, 5, 3), LocalDate.of(2024, 5, 5));
  }

  @Test
  void theServiceIsAskedInTheOrderOfTheseIslands() {
    assertThat(Days.asked(LocalDate.of(2024, 9, 5))).isEqualTo("05/09/2024");
  }
}

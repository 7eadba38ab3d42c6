package org.pincite.indexer.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperDateTest {

  @ParameterizedTest
  @CsvSource({
    "2023-08-10, 10 August 2023",
    "2023-09-01, 1 September 2023", // not "Sept", as British English shortens it
    "2024-02-29, 29 February 2024",
    "2023-03,    March 2023",
    "2023,       2023",
    "0987,       0987",
  })
  void isReadAndWrittenAsExactlyAsItWasGiven(String iso, String inWords) {
    PaperDate date = PaperDate.parse(iso);

    assertThat(date.iso()).isEqualTo(iso);
    assertThat(date.inWords()).isEqualTo(inWords);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "23",
        "2023-8-10",
        "20230810",
        "2023-02-30",
        "2023-13",
        "2023-03-",
        "10/08/2023",
        "10 August 2023",
        "2023-W32-4", // a week's day has the length of a date
        " 2023",
        "+2023-08-10",
        "２０２３",
      })
  void refuses(String iso) {
    assertThatThrownBy(() -> PaperDate.parse(iso))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("date \"%s\": expected YYYY-MM-DD, YYYY-MM or YYYY".formatted(iso));
  }

  @Test
  void isInEnglishWhereverItIsWritten() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.of("ar", "EG"));

      assertThat(PaperDate.parse("2023-08-10").inWords()).isEqualTo("10 August 2023");
      assertThat(PaperDate.parse("2023").inWords()).isEqualTo("2023");
    } finally {
      Locale.setDefault(before);
    }
  }
}

package org.pincite.bot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCountTest {

  @ParameterizedTest
  @CsvSource({"'',0", "' ',0", "one,1", "'one, two',2", "' a\tb\n\nc ',3", "'5 m² – so',4"})
  void wordsStandBetweenSpaces(String text, int words) {
    assertThat(WordCount.of(text)).isEqualTo(words);
  }
}

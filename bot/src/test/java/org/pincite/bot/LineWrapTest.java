package org.pincite.bot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineWrapTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          one two three       | 9  | one two/three
          # a line may be as wide as the width
          one two three       | 7  | one two/three
          one two three       | 6  | one/two/three
          one two three       | 80 | one two three
          # a word is never broken
          a photosynthesis b  | 5  | a/photosynthesis/b
          photosynthesis      | 5  | photosynthesis
          # lines and wide spaces of the text are no lines here
          'one\\ntwo   three' | 80 | one two three
          ' one two '         | 80 | one two
          ''                  | 80 | ''
          # bold type takes no room
          ESC[1mone ESC[0mtwo | 7  | ESC[1mone ESC[0mtwo
          ESC[1mone ESC[0mtwo | 6  | ESC[1mone/ESC[0mtwo
          """)
  void breaksBetweenWords(String text, int width, String lines) {
    String typed = text.replace("\\n", "\n").replace("ESC", "\u001b");

    assertThat(LineWrap.wrap(typed, width))
        .containsExactly(lines.replace("ESC", "\u001b").split("/"));
  }
}

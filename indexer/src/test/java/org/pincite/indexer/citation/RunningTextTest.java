package org.pincite.indexer.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RunningTextTest {

  private static final RunningText READER =
      new RunningText(
          List.of("Casey Review", "The Baroness Casey Review", "Letter to MOPAC", "Review"));

  private static final String SENTENCES =
      """
      Governance failed (Casey Review, p. 16) for years. => Casey Review, p16 # in brackets
      As paragraph 4.2 of the Casey Review says, it must. => Casey Review, para 4.2 # the place first
      Pages 6–7 of The Baroness Casey Review say so. => The Baroness Casey Review, p6-7 # the longer name
      As the Letter to MOPAC of 10 August 2023 said on page 4, it did. => Letter to MOPAC, 2023-08-10, p4 # date and place
      The Casey Review, March 2023, found this. => Casey Review, 2023-03 # a date behind the name
      The Casey Review found this. => unread # a name alone
      The Casey Review found this. It was on page 4. => unread # the next sentence
      The Review, p. 16, says so. => unread # one word may be any review
      The Casey Review and page 3 of the minutes differ. => unread # another paper's page
      On page 5 the Casey Review is discussed. => unread # this paper's page
      """;

  static Stream<Arguments> sentences() {
    return SENTENCES.lines().map(line -> line.split(" => | # ")).map(Arguments::of);
  }

  @ParameterizedTest(name = "{0} ({2})")
  @MethodSource("sentences")
  void readsWhatHasANameAndAPlaceOrDate(String sentence, String read, String why) {
    assertThat(InWords.of(READER.read(sentence))).as(why).isEqualTo(read);
  }
}

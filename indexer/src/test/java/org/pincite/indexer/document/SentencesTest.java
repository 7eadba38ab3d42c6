package org.pincite.indexer.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  /// The expected ends are marked with a bar.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Board met.| It agreed.|",
        "The Board met|",
        "Has it met?| It has!| Good.|",
        "  The Board met.|  It agreed.|  ",
        "The Board met.|\nIt agreed.|",
        // what stands before a name or a number ends no sentence
        "We asked Mr. Bowie about it.| He answered.|",
        "See MDA No. 1512 for the decision.| It is short.|",
        "See pp. 6–7 of the report.| They are clear.|",
        "The report (cf. Annex B) is clear.| So is this.|",
        "Some bodies, e.g. The Panel, met.| Others did not.|",
        "We thank J. Smith for it.| He knows why.|",
        "St. Paul's and Rt. Hon. Members were there.| We saw them.|",
        // closing quotation marks belong to the sentence
        "She said: “We met.”| They had.|",
        "She said: \"We met.\"| They had.|",
        "(They met.)| Twice.|",
        // figures
        "It rose by 3.5 per cent.| It fell by 2.|",
        "",
      })
  void cuts(String marked) {
    String text = marked.replace("|", "");

    assertThat(Sentences.of(text)).extracting(span -> span.of(text)).isEqualTo(parts(marked));
  }

  @Test
  void spaceAloneIsNoSentence() {
    assertThat(Sentences.of(" \n\t ")).isEmpty();
  }

  @RepeatedTest(200)
  void sentencesAreInOrderAndLeaveOutNothingButSpace() {
    long seed = new Random().nextLong();
    String text = randomText(new Random(seed));
    int end = 0;
    for (Span sentence : Sentences.of(text)) {
      assertThat(text.substring(end, sentence.start())).as("seed %d: %s", seed, text).isBlank();
      assertThat(sentence.of(text)).as("seed %d: %s", seed, text).isNotBlank();
      assertThat(sentence.of(text).strip())
          .as("seed %d: %s", seed, text)
          .isEqualTo(sentence.of(text));
      end = sentence.end();
    }

    assertThat(text.substring(end)).as("seed %d: %s", seed, text).isBlank();
  }

  private static List<String> parts(String marked) {
    return Stream.of(marked.split("\\|")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  private static String randomText(Random random) {
    List<String> words =
        List.of("the", "Mr.", "No.", "A.", "“", ".”", "?", "!", "…", ". ", "\n", " ", "😀", "3.5");
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(30); i > 0; i--) {
      text.append(words.get(random.nextInt(words.size()))).append(random.nextBoolean() ? " " : "");
    }
    return text.toString();
  }
}

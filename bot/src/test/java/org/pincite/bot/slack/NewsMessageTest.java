package org.pincite.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pincite.indexer.journal.NewPaper;

/// The note of new papers, whatever the papers are called and whoever speaks in them.
class NewsMessageTest {

  private static final int MOST_BLOCKS = 45;

  @Test
  void everyNoteIsValidAndKeepsSlacksLimits() {
    Schema schema = Vendor.isHere() ? Vendor.schema("Blocks.schema.json") : null;
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      RandomAnswers words = new RandomAnswers(seed);
      List<NewPaper> papers =
          Stream.generate(() -> paper(words, random)).limit(1 + random.nextInt(150)).toList();
      Message note =
          NewsMessage.of(papers, id -> random.nextBoolean() ? "https://example.org/" : null);

      Limits.hold(DrawingTest.blocks(note), MOST_BLOCKS);
      assertThat(note.text()).as("seed %d", seed).isNotBlank().doesNotContain("<", ">");
      if (schema != null) {
        assertThat(Vendor.faults(schema, DrawingTest.blocks(note).toString()))
            .as("seed %d", seed)
            .isEmpty();
      }
    }
  }

  @Test
  void aPaperIsToldWithPagesSpeakersAndCitations() {
    NewPaper paper =
        new NewPaper(
            "hearing",
            "London Assembly – transcript, 24 May 2023",
            "transcript",
            false,
            Instant.EPOCH,
            Instant.EPOCH,
            34,
            List.of("A", "B", "C", "D", "E", "F", "G"),
            12);

    assertThat(NewsMessage.of(List.of(paper), _ -> null).text())
        .isEqualTo(
            """
            1 new paper
            London Assembly – transcript, 24 May 2023
            34 pages; A, B, C, D, E and 2 more speak; 12 citations that awaited it lead to it now\
            """);
  }

  private static NewPaper paper(RandomAnswers words, Random random) {
    return new NewPaper(
        words.text(40),
        words.text(400),
        null,
        random.nextBoolean(),
        Instant.EPOCH,
        Instant.EPOCH,
        random.nextInt(3),
        Stream.generate(() -> words.text(60)).limit(random.nextInt(20)).toList(),
        random.nextInt(3));
  }
}

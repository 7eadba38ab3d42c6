package org.pincite.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.indexer.extract.Extraction.Flow;
import org.pincite.indexer.extract.Extraction.Pages;
import org.pincite.indexer.extract.Extraction.Unreadable;

class ReplyTest {

  private static final int MEGABYTE = 1024 * 1024;

  @TempDir private Path folder;

  @Test
  void comesBackAsItWasSent() throws IOException {
    for (long seed = 0; seed < 300; seed++) {
      Extraction sent = new RandomExtraction(seed).next();
      assertThat(sendAndRead(sent, 100)).as("seed %d", seed).isEqualTo(sent);
    }
  }

  @Test
  void keepsEveryCharacter() throws IOException {
    StringBuilder all = new StringBuilder();
    IntStream.rangeClosed(0, Character.MAX_VALUE).forEach(c -> all.append((char) c));
    all.appendCodePoint(0x1F5F3).appendCodePoint(Character.MAX_CODE_POINT);
    Unreadable sent = new Unreadable(all.toString());
    assertThat(sendAndRead(sent, 1)).isEqualTo(sent);
  }

  @Test
  void saysThatAReplyIsTooLongInsteadOfCuttingIt() throws IOException {
    Unreadable longest =
        new Unreadable("x".repeat(MEGABYTE - "[\"Extraction$Unreadable\",[\"\"]]".length()));
    assertThat(sendAndRead(longest, 1)).isEqualTo(longest);
    assertThat(sendAndRead(new Unreadable(longest.reason() + "x"), 1))
        .isEqualTo(
            new Unreadable("holds more text than fits in 1 MB with the places of its words"));
  }

  private Extraction sendAndRead(Extraction extraction, int megabytes) throws IOException {
    Reply.write(extraction, new ReplyTo(reply().toFile(), megabytes));
    return Reply.read(reply());
  }

  private Path reply() {
    return folder.resolve("reply.json");
  }

  /// Pages and blocks of any shape, the same for the same seed.
  private static final class RandomExtraction {

    /// What broken files hold: halves of pairs, control characters, no number, and what JSON itself
    /// is written with.
    private static final List<String> WORDS =
        List.of(
            "",
            " ",
            "Committee",
            "§ 4",
            "naïve",
            "委員会",
            "لجنة",
            "🗳",
            "\uD83D",
            "\uDDF3",
            "\u0000",
            "\u2028",
            "\uFFFF",
            "\"",
            "\\",
            "\\u0041",
            "[",
            "\n\t");

    private static final List<Double> NUMBERS =
        List.of(
            0.0,
            -0.0,
            72.0,
            (double) 72.024f,
            Double.MIN_VALUE,
            -Double.MAX_VALUE,
            Double.NaN,
            Double.NEGATIVE_INFINITY);

    private final Random random;

    RandomExtraction(long seed) {
      random = new Random(seed);
    }

    Extraction next() {
      return switch (random.nextInt(10)) {
        case 0 -> new Unreadable(word());
        case 1, 2, 3 -> new Flow(some(this::block), some(this::note), some(this::word));
        default -> new Pages(some(this::page));
      };
    }

    private RawBlock block() {
      return switch (random.nextInt(5)) {
        case 0 -> new RawBlock.Heading(random.nextInt(), text());
        case 1 -> new RawBlock.Paragraph(text());
        case 2 -> new RawBlock.ListItem(text());
        case 3 -> new RawBlock.Row(random.nextInt(), some(this::text), random.nextBoolean());
        default -> new RawBlock.PageBreak();
      };
    }

    private RawNote note() {
      return new RawNote(word(), "1" + word(), text());
    }

    private RawText text() {
      String words = "x" + word();
      return new RawText(
          words,
          some(() -> new RawText.Call(random.nextInt(words.length() + 1), word())),
          some(() -> new RawText.Linked(0, 1 + random.nextInt(words.length()), word())),
          random.nextBoolean());
    }

    private RawPage page() {
      return new RawPage(
          random.nextInt(),
          random.nextBoolean() ? word() : null,
          number(),
          number(),
          some(() ->
              new TextLine(Stream.concat(Stream.of(run()), some(this::run).stream()).toList())),
          some(() -> new Link(number(), number(), number(), number(), word())),
          some(() -> new Rule(number(), number(), number(), number())));
    }

    private TextRun run() {
      return new TextRun(
          word(),
          random.nextBoolean(),
          number(),
          number(),
          number(),
          number(),
          random.nextBoolean(),
          random.nextBoolean());
    }

    private <T> List<T> some(Supplier<T> one) {
      return Stream.generate(one).limit(random.nextInt(4)).toList();
    }

    private String word() {
      return WORDS.get(random.nextInt(WORDS.size())) + WORDS.get(random.nextInt(WORDS.size()));
    }

    private double number() {
      return random.nextBoolean()
          ? NUMBERS.get(random.nextInt(NUMBERS.size()))
          : random.nextDouble(-1000, 1000);
    }
  }
}

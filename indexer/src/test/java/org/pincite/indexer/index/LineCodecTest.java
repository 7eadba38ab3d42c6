package org.pincite.indexer.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.document.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pincite.indexer.document.PrintedLine;
import org.pincite.indexer.document.Span;

class LineCodecTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void readsWhatItWrote(long seed) {
    Random random = new Random(seed);
    List<PrintedLine> lines = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < 50; i++) {
      int start = at + random.nextInt(3);
      at = start + 1 + random.nextInt(200);
      int top = random.nextInt(1000);
      List<Integer> stops = random.ints(2 + random.nextInt(20), 0, 1001).boxed().toList();
      lines.add(
          new PrintedLine(
              new Span(start, at),
              1 + random.nextInt(400),
              random.nextInt(4),
              top,
              top + random.nextInt(50),
              stops));
    }

    assertThat(written(lines)).as("seed %d", seed).isEqualTo(lines);
  }

  @Test
  void aPassageWithoutPagesTakesNoRoom() {
    Document document = new Document();
    LineCodec.add(document, List.of());

    assertThat(document.getFields()).isEmpty();
    assertThat(LineCodec.read(document)).isEmpty();
  }

  /// Nine words of nine letters and eight more bytes.
  @Test
  void aLineIsShort() {
    List<Integer> stops = List.of(121, 200, 280, 350, 430, 500, 580, 660, 730, 810);
    PrintedLine line = new PrintedLine(new Span(0, 90), 12, 0, 512, 526, stops);

    assertThat(LineCodec.bytes(List.of(line, line.shifted(91))).length).isLessThan(60);
  }

  private static List<PrintedLine> written(List<PrintedLine> lines) {
    Document document = new Document();
    LineCodec.add(document, lines);
    return LineCodec.read(document);
  }
}

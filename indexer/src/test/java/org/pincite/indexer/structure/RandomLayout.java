package org.pincite.indexer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.pincite.indexer.extract.RawPage;
import org.pincite.indexer.extract.TextLine;

/// Pages that nobody would set: lines of any size at any height, marks without notes, notes without
/// marks, lists, forms and headings in any order, between a running head and a page number.
final class RandomLayout {

  private static final int WIDTH = 595;
  private static final int HEIGHT = 842;

  /// Between these heights nothing is furniture, in points from the top.
  private static final double TOP = 115;

  private static final double BOTTOM = 725;

  /// Without the letters of Roman numbers.
  private static final String LETTERS = "abdeghkmnoprstuwyéß";

  private final Random random;
  private final List<TextLine> body = new ArrayList<>();
  private int notes;

  RandomLayout(long seed) {
    random = new Random(seed);
  }

  /// The lines that are no furniture, of the pages made so far.
  List<TextLine> body() {
    return body;
  }

  List<RawPage> pages() {
    int count = 1 + random.nextInt(5);
    boolean numbered = random.nextBoolean();
    List<RawPage> pages = new ArrayList<>();
    for (int index = 1; index <= count; index++) {
      List<TextLine> lines = random.nextInt(8) == 0 ? List.of() : bodyLines();
      body.addAll(lines);
      List<TextLine> all = new ArrayList<>(lines);
      if (numbered) {
        all.addFirst(SetLine.of("Harbour Board", 72, 60, 9));
        all.add(SetLine.of(Integer.toString(index), 290, 800, 9));
      }
      pages.add(new RawPage(index, oneOf(null, "C-" + index), WIDTH, HEIGHT, all, List.of()));
    }
    return pages;
  }

  private List<TextLine> bodyLines() {
    List<TextLine> lines = new ArrayList<>();
    double x = 72;
    double size = 11;
    double y = TOP;
    while (y < BOTTOM) {
      boolean foot = y > BOTTOM - 60;
      x = random.nextInt(4) > 0 ? x : oneOf(72.0, 90.0, 100.0, 310.0);
      size = foot ? 8 : random.nextInt(6) > 0 ? size : oneOf(9.0, 11.0, 13.0, 16.0);
      String start = foot ? oneOf("", "^{%d} ", "%d ").formatted(1 + notes++ % 9) : start();
      lines.add(SetLine.of(start + words(), x, y, size));
      y += oneOf(1.2, 1.2, 1.2, 1.2, 2.0, 4.0) * size;
    }
    return lines;
  }

  private String start() {
    return random.nextInt(2) > 0
        ? ""
        : oneOf(
            "• ",
            "(a) ",
            "1.2 ",
            "3 ",
            "“",
            "Date: ",
            "Recommendation: ",
            "Anna Keel AM (Chair): ",
            "Anna Keel AM: ",
            "Bert Mast: ");
  }

  private String words() {
    String end = oneOf("", "", ".", ".^{1}", " said:", "-", "\u00AD", ".”", "?", " 1987");
    String style = oneOf("", "", "", "", "**", "_");
    StringBuilder words = new StringBuilder(style);
    for (int i = 1 + random.nextInt(14); i > 0; i--) {
      words.append(word()).append(oneOf("", "", "", "", ".", ",", mark()));
      words.append(i > 1 ? " " : "");
    }
    return words.append(style).append(end).toString();
  }

  private String mark() {
    return random.nextInt(8) > 0 ? "" : "^{%d}".formatted(1 + random.nextInt(9));
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    for (int i = 4 + random.nextInt(7); i > 0; i--) {
      word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return random.nextInt(5) > 0
        ? word.toString()
        : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  @SafeVarargs
  private <T> T oneOf(T... choices) {
    return choices[random.nextInt(choices.length)];
  }
}

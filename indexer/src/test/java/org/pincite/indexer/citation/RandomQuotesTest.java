package org.pincite.indexer.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.pincite.indexer.citation.QuoteSearch.Finding;
import org.pincite.indexer.document.Span;

/// Quotations cut from random text and changed as writers and printers change them are found where
/// they were cut, and nowhere else.
class RandomQuotesTest {

  private static final int WORDS = 400;

  @RepeatedTest(40)
  void aQuotationIsFoundWhereItWasCutAndOnlyThere(RepetitionInfo repetition) {
    int seed = repetition.getCurrentRepetition();
    Random random = new Random(seed);
    List<String> words = words(random);
    CitedPaper paper = paper(words, random);
    int from = random.nextInt(WORDS - 40);
    int to = from + 8 + random.nextInt(24);
    String quotation = changed(words, from, to, random);

    Finding finding = new QuoteSearch(paper).find(quotation, null, null);

    assertThat(finding)
        .as("seed %d, quotation \"%s\" of\n%s", seed, quotation, paper.text().text())
        .isInstanceOf(Finding.Found.class);
    Span whole = ((Finding.Found) finding).placement().whole();
    String expected = String.join(" ", words.subList(from, to));
    assertThat(Letters.of(whole.of(paper.text().text())).letters())
        .as("seed %d, quotation \"%s\"", seed, quotation)
        .isEqualTo(Letters.of(expected).letters());
    assertThat(new QuoteSearch(paper(words(new Random(-seed)), random)).find(quotation, null, null))
        .as("seed %d, in another text", seed)
        .isInstanceOf(Finding.None.class);
  }

  /// Words of no language, some of them joined by a hyphen or with an apostrophe.
  private static List<String> words(Random random) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < WORDS; i++) {
      StringBuilder word = new StringBuilder();
      for (int letters = 2 + random.nextInt(8); letters > 0; letters--) {
        word.append((char) ('a' + random.nextInt(26)));
      }
      switch (random.nextInt(12)) {
        case 0 -> word.append("-fi");
        case 1 -> word.append("'s");
        case 2 -> word.append(" --");
        default -> {}
      }
      words.add(word.toString());
    }
    return words;
  }

  /// The words in passages of one speaker, on pages of some passages each.
  private static CitedPaper paper(List<String> words, Random random) {
    HeldPaper paper = new HeldPaper();
    for (int i = 0; i < words.size(); ) {
      int end = Math.min(words.size(), i + 10 + random.nextInt(60));
      if (i == 0 || random.nextInt(3) == 0) {
        paper.page(Integer.toString(i + 1));
      }
      paper.turn("Ada Brook", String.join(" ", words.subList(i, end)));
      i = end;
    }
    return paper.make("paper");
  }

  private static String changed(List<String> words, int from, int to, Random random) {
    List<String> quoted = new ArrayList<>(words.subList(from, to));
    if (random.nextBoolean()) {
      int left = 3 + random.nextInt(quoted.size() - 6);
      quoted.set(left, random.nextBoolean() ? "…" : "[...]");
    }
    if (random.nextBoolean()) {
      quoted.set(quoted.size() - 2, "[of it]");
    }
    if (random.nextBoolean()) {
      String first = quoted.getFirst();
      quoted.set(
          0, "[" + first.substring(0, 1).toUpperCase(Locale.ROOT) + "]" + first.substring(1));
    }
    return Arrays.stream(String.join(" ", quoted).split("(?<=\\s)"))
        .map(word -> printed(word, random))
        .collect(Collectors.joining());
  }

  private static String printed(String word, Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> word.replace("'", "’");
      case 1 -> word.replace("--", "–");
      case 2 -> word.replace("-fi", "-ﬁ");
      case 3 -> word.replace("-fi", "fi");
      default -> word;
    };
  }
}

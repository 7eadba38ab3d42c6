package org.pincite.indexer.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.pincite.indexer.document.PagedText.Start;

/// What holds of any text and any pages.
class RandomPagedTextTest {

  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);
  private PagedText text;
  private String about;

  @BeforeEach
  void makeAText() {
    text = randomText();
    about = "seed %d: %s".formatted(seed, text.starts());
  }

  @RepeatedTest(100)
  void everyOffsetIsOnThePageWhoseStretchHoldsIt() {
    for (int offset = 0; offset < text.text().length(); offset++) {
      assertThat(pagesHolding(offset)).as(about).containsExactly(text.pageAt(offset));
    }
  }

  @RepeatedTest(100)
  void aPageGoesOnToTheEndOfTheStretch() {
    for (Page page : text.pages()) {
      for (Span stretch : text.stretchesOf(page.index())) {
        assertThat(IntStream.range(stretch.start(), stretch.end()).map(text::endOfPage))
            .as(about)
            .containsOnly(stretch.end());
      }
    }
  }

  @RepeatedTest(100)
  void aSpanIsOnThePagesOfItsOffsets() {
    int start = random.nextInt(text.text().length());
    Span span = new Span(start, start + 1 + random.nextInt(text.text().length() - start));
    Set<Page> pages = new LinkedHashSet<>();
    for (int offset = span.start(); offset < span.end(); offset++) {
      pages.add(text.pageAt(offset));
    }

    assertThat(text.pagesOf(span)).as("%s %s", about, span).containsExactlyElementsOf(pages);
  }

  @RepeatedTest(100)
  void theStretchesOfAllPagesTileTheText() {
    List<Span> stretches = new ArrayList<>();
    text.pages().forEach(page -> stretches.addAll(text.stretchesOf(page.index())));
    stretches.sort(Comparator.naturalOrder());
    StringBuilder joined = new StringBuilder();
    for (Span stretch : stretches) {
      assertThat(stretch.start()).as(about).isEqualTo(joined.length());
      joined.append(text.slice(stretch));
    }

    assertThat(joined.toString()).as(about).isEqualTo(text.text());
  }

  private List<Page> pagesHolding(int offset) {
    return text.pages().stream()
        .filter(
            page -> text.stretchesOf(page.index()).stream().anyMatch(span -> span.contains(offset)))
        .toList();
  }

  /// A text as papers have it: pages with body and notes, with one of them, and with neither.
  private PagedText randomText() {
    int pages = 1 + random.nextInt(8);
    StringBuilder words = new StringBuilder();
    List<Start> starts = new ArrayList<>();
    for (int part = 0; part < 2; part++) {
      for (int page = 1; page <= pages; page++) {
        boolean first = words.isEmpty();
        if (first || random.nextInt(3) > 0) {
          starts.add(new Start(words.length(), page));
          words.append(randomWords());
        }
      }
    }
    List<Page> labelled =
        IntStream.rangeClosed(1, pages).mapToObj(i -> new Page(i, "L" + i, true)).toList();
    return new PagedText(words.toString(), starts, labelled);
  }

  /// At least one code unit.
  private String randomWords() {
    String letters = "ab \n.é😀";
    return random
        .ints(1 + random.nextInt(30), 0, letters.length())
        .collect(StringBuilder::new, (s, i) -> s.append(letters.charAt(i)), StringBuilder::append)
        .toString();
  }
}

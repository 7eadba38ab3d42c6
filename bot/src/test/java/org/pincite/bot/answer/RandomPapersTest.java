package org.pincite.bot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.document.Paper;
import org.pincite.indexer.document.Passage;
import org.pincite.indexer.document.Span;
import org.pincite.indexer.index.Filter;
import org.pincite.indexer.index.IndexView;
import org.pincite.indexer.index.IndexedPage;

/// Questions in the words of papers that make no sense: what holds whatever a paper says.
class RandomPapersTest {

  private static final int ROUNDS = 8;
  private static final int QUESTIONS = 5;

  @TempDir private Path folder;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void everyQuoteStandsOnItsPages(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      DraftPaper draft = Babble.paper(random);
      Paper paper = draft.paper();
      try (Shelf shelf = Shelf.of(folder, draft);
          IndexView view = shelf.view()) {
        for (int i = 0; i < QUESTIONS; i++) {
          Passage passage = paper.passages().get(random.nextInt(paper.passages().size()));
          String question = Babble.question(paper.words(passage), random);
          String where = "seed %d, round %d, question \"%s\"".formatted(seed, round, question);
          Answer answer = shelf.ask(new Question(question, List.of(), Filter.NONE, Question.MOST));

          assertThat(answer.confidence()).as(where).isBetween(0.0, 1.0);
          assertThat(answer.passages())
              .as("%s: none is withheld", where)
              .extracting(cited -> cited.passage().text())
              .contains(paper.words(passage));
          answer.passages().forEach(cited -> assertStands(cited, paper, view, where));
        }
      }
    }
  }

  private static void assertStands(Cited cited, Paper paper, IndexView view, String where) {
    String words = cited.quote().words();
    String passage = cited.passage().text();
    assertThat(cited.quote().span().of(passage)).as(where).isEqualTo(words);
    assertThat(words).as(where).isEqualTo(words.strip()).isNotEmpty();
    assertThat(stored(cited, view)).as(where).anyMatch(text -> text.contains(words));
    assertThat(pagesWhere(cited, paper)).as("%s: \"%s\"", where, words).contains(cited.pages());
    assertMarksInOrder(cited.quote(), where);
  }

  /// The stored text of the cited pages, and that of their footnotes.
  private static List<String> stored(Cited cited, IndexView view) {
    StringBuilder text = new StringBuilder();
    StringBuilder notes = new StringBuilder();
    for (Page cites : cited.pages()) {
      IndexedPage page = view.page(cited.passage().document().id(), cites.index());
      assertThat(page).isNotNull();
      text.append(page.text());
      notes.append(page.notes());
    }
    return List.of(text.toString(), notes.toString());
  }

  /// The pages of the quote by the paper that was indexed, once for each passage that has its text.
  private static List<List<Page>> pagesWhere(Cited cited, Paper paper) {
    Span quote = cited.quote().span();
    return paper.passages().stream()
        .filter(passage -> paper.words(passage).equals(cited.passage().text()))
        .map(passage -> paper.text().pagesOf(quote.shifted(passage.span().start())))
        .toList();
  }

  private static void assertMarksInOrder(Quote quote, String where) {
    int done = 0;
    for (Span mark : quote.marks()) {
      assertThat(mark.start()).as(where).isGreaterThanOrEqualTo(done);
      assertThat(mark.end()).as(where).isBetween(mark.start() + 1, quote.words().length());
      done = mark.end();
    }
  }

  /// Words without sense, in sentences, over pages, with footnotes.
  private static final class Babble {

    /// Each passage begins with one of these, so that each can be asked for.
    private static final List<String> PLAIN = List.of("Budget", "policing", "Oversight", "trains");

    /// Words whose letters are of every kind: accented, joined, wide, read from the right, of two
    /// code units, of several code points, invisible; and abbreviations.
    private static final List<String> ODD =
        List.of(
            "the",
            "of",
            "Met’s",
            "“Casey”",
            "(the",
            "data)",
            "Mr.",
            "p.",
            "7",
            "U.K.",
            "3.8.23",
            "naïve",
            "e\u0301tat",
            "İstanbul",
            "ﬁnance",
            "会議",
            "мэр",
            "العمدة",
            "🙂",
            "👩‍👩‍👧",
            "co\u00adop",
            "a\u00a0b",
            "—",
            "Straße",
            "ΣΊΣΥΦΟΣ");

    private static final List<String> BETWEEN =
        List.of(
            " ", " ", " ", " ", " ", " ", ", ", ". ", "! ", "?” ", "… ", "\n", " ¦", ". ¦", " ¦¦");

    static DraftPaper paper(Random random) {
      DraftPaper paper = DraftPaper.called("babble");
      int notes = 0;
      for (int i = random.nextInt(1, 12); i > 0; i--) {
        String words = words(random, random.nextInt(1, 150));
        if (random.nextBoolean()) {
          notes++;
          words += "[%d]".formatted(notes);
        }
        paper.paragraph(words + ".");
      }
      for (int number = 1; number <= notes; number++) {
        String words = words(random, random.nextInt(1, 40)).replace("¦", "");
        paper.note(Integer.toString(number), words);
      }
      return paper;
    }

    private static String words(Random random, int count) {
      StringBuilder words = new StringBuilder(any(PLAIN, random));
      for (int i = 1; i < count; i++) {
        words.append(any(BETWEEN, random)).append(any(random.nextBoolean() ? PLAIN : ODD, random));
      }
      return words.toString();
    }

    /// The first word of a passage, and some others of it.
    static String question(String passage, Random random) {
      String[] words = passage.split("\\s+");
      List<String> asked = new ArrayList<>(List.of(words[0]));
      for (int i = random.nextInt(6); i > 0; i--) {
        asked.add(words[random.nextInt(words.length)]);
      }
      return String.join(" ", asked);
    }

    private static String any(List<String> words, Random random) {
      return words.get(random.nextInt(words.size()));
    }
  }
}

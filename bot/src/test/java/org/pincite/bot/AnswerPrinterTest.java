package org.pincite.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.bot.answer.Answer;
import org.pincite.bot.answer.Answer.Searched;
import org.pincite.bot.answer.Cited;
import org.pincite.bot.answer.Quote;
import org.pincite.bot.answer.Verdict;
import org.pincite.indexer.document.CatalogueEntry;
import org.pincite.indexer.document.Citation;
import org.pincite.indexer.document.Citing;
import org.pincite.indexer.document.Correspondents.Person;
import org.pincite.indexer.document.Meant;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.document.PassageKind;
import org.pincite.indexer.document.Resolution;
import org.pincite.indexer.document.Span;
import org.pincite.indexer.document.Target;
import org.pincite.indexer.document.Voice;
import org.pincite.indexer.index.IndexedCitation;
import org.pincite.indexer.index.IndexedNote;
import org.pincite.indexer.index.IndexedPassage;
import org.pincite.indexer.index.PagePart;

class AnswerPrinterTest {

  private static final String WORDS = "The Met's data systems fail.";
  private static final Voice WRITTEN = new Voice.Written();

  @Test
  void anAnswerIsPrinted() {
    Voice speaker = new Voice.Speaker("Kenny Bowie", "Director of Strategy");

    assertThat(printed(Verdict.ANSWERED, 2, 61, passage(speaker, page(7, "16")), passage(WRITTEN)))
        .isEqualTo(
            """

              1  cited (page 7 of the file)
                 Kenny Bowie, Director of Strategy
                 under "Data"
                 "The Met's data systems fail."

              2  cited
                 "The Met's data systems fail."

              Searched 2 papers, 61 passages.
            """);
  }

  @Test
  void aLettersYouIsNamedWithoutChangingTheQuote() {
    Meant you = new Meant("you", new Person("Diana Luchford", "Chief Executive"));
    Meant i = new Meant("I", new Person("Una Desmond", null));

    assertThat(printed(meaning("", "You and I agree.", you, i)))
        .contains(
            """
                 you = Diana Luchford, Chief Executive
                 I = Una Desmond
                 "You and I agree."
            """);
    assertThat(printed(meaning("You told us:", "“I agree.”", you)))
        .contains(
            """
                 after "You told us:"
                 you = Diana Luchford, Chief Executive
                 "“I agree.”"
            """);
    assertThat(printed(meaning("", "They agree.", you))).doesNotContain("you =");
  }

  private static String printed(Cited cited) {
    return printed(Verdict.ANSWERED, 1, 1, cited);
  }

  /// The quote of a letter's passage in which these are meant.
  private static Cited meaning(String leadIn, String words, Meant... meant) {
    IndexedPassage passage = passage(PassageKind.PARAGRAPH, WRITTEN);
    IndexedPassage ofLetter =
        new IndexedPassage(
            passage.id(),
            passage.document(),
            passage.kind(),
            passage.voice(),
            List.of(),
            List.of(),
            leadIn,
            "",
            words,
            List.of(),
            List.of(meant));
    return cited(ofLetter, new Quote(words, new Span(0, words.length()), List.of(), List.of()));
  }

  @Test
  void whatAMisspeltWordWasTakenForIsSaidAboveTheAnswer() {
    Answer answer = answer(Verdict.ANSWERED, 1, 2, passage(WRITTEN));
    Answer mended =
        new Answer(
            answer.question(),
            answer.verdict(),
            answer.confidence(),
            "Read \"policng\" as \"policing\".",
            answer.ambiguity(),
            answer.explanation(),
            answer.searched(),
            answer.passages(),
            answer.took());

    assertThat(printed(mended, false))
        .startsWith("\n  Read \"policng\" as \"policing\".\n\n  1  cited\n");
  }

  @Test
  void theNearestIsMarkedAsSuch() {
    assertThat(printed(Verdict.NEAREST, 1, 12_345, passage(WRITTEN)))
        .isEqualTo(
            """

              Nothing in 1 paper, 12,345 passages answers this.
              Nearest, though it may be about something else:

              1  cited
                 "The Met's data systems fail."

              Searched 1 paper, 12,345 passages.
            """);
  }

  @Test
  void whereSeveralMayBeMeantItIsAskedWhich() {
    Answer nearest = answer(Verdict.NEAREST, 1, 12_345, passage(WRITTEN));
    Answer ambiguous =
        new Answer(
            nearest.question(),
            nearest.verdict(),
            nearest.confidence(),
            nearest.corrections(),
            "2 votes may be meant.",
            nearest.explanation(),
            nearest.searched(),
            nearest.passages(),
            nearest.took());

    assertThat(printed(ambiguous, false))
        .startsWith("\n  2 votes may be meant.\n\n  1  cited\n")
        .doesNotContain("answers this");
  }

  @Test
  void nothingIsExplained() {
    assertThat(printed(Verdict.NOTHING, 2, 61))
        .isEqualTo(
            """

              Nothing in 2 papers, 61 passages answers this.
              Because.
            """);
  }

  @Test
  void whereThePaperLeavesOpenWhoSpokeThatIsSaid() {
    assertThat(printed(passage(new Voice.Unclear())))
        .contains("\n     spoken by somebody: the paper leaves open who\n");
    assertThat(printed(passage(new Voice.Speaker("Kenny Bowie", null))))
        .contains("\n     Kenny Bowie\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          4=4        | cited
          7=16       | cited (page 7 of the file)
          2=xiv,3=1  | cited (page 2–3 of the file)
          # a place without pages
          ''         | cited
          """)
  void thePlaceInTheFileIsSaidWhereThePrintedNumberIsAnother(String pages, String citation) {
    Page[] cited =
        Stream.of(pages.split(","))
            .filter(page -> !page.isEmpty())
            .map(page -> page.split("="))
            .map(page -> page(Integer.parseInt(page[0]), page[1]))
            .toArray(Page[]::new);

    assertThat(printed(passage(WRITTEN, cited))).contains("\n  1  " + citation + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          17=28        | "The Met's data systems fail."[17]
          17=28,18=28  | "The Met's data systems fail."[17][18]
          17=14        | "The Met's data[17] systems fail."
          17=14,18=28  | "The Met's data[17] systems fail."[18]
          17=27        | "The Met's data systems fail[17]."
          17=9,18=9    | "The Met's[17][18] data systems fail."
          """)
  void aNoteIsNumberedWhereItIsCalled(String markers, String quote) {
    List<IndexedNote> notes =
        Stream.of(markers.split(","))
            .map(note -> note.split("="))
            .map(note -> new IndexedNote(0, note[0], "Ibid.", Integer.parseInt(note[1])))
            .toList();
    Quote quoted = new Quote(WORDS, new Span(0, WORDS.length()), marks(), notes);

    assertThat(printed(cited(passage(PassageKind.PARAGRAPH, WRITTEN), quoted)))
        .contains("\n     " + quote + "\n")
        .contains("\n       [17] Ibid.\n");
  }

  @Test
  void aNoteIsNumberedWhereItIsCalledInTheQuoteNotInThePassage() {
    IndexedNote note = new IndexedNote(0, "17", "Ibid.", 10 + 14);
    Quote quoted = new Quote(WORDS, new Span(10, 10 + WORDS.length()), List.of(), List.of(note));

    assertThat(printed(cited(passage(PassageKind.PARAGRAPH, WRITTEN), quoted)))
        .contains("\"The Met's data[17] systems fail.\"");
  }

  @Test
  void aNoteThatIsCalledWithinAnAnsweringWordIsNumberedToo() {
    IndexedNote within = new IndexedNote(0, "17", "Ibid.", 7);
    IndexedNote before = new IndexedNote(0, "18", "Ibid.", 10);
    Quote quoted = new Quote(WORDS, new Span(0, WORDS.length()), marks(), List.of(within, before));
    String printed = printed(cited(passage(PassageKind.PARAGRAPH, WRITTEN), quoted));

    assertThat(printed.lines())
        .filteredOn(line -> line.startsWith("     \""))
        .singleElement(InstanceOfAssertFactories.STRING)
        .contains("[17]", "[18]");
  }

  @Test
  void ofAFootnoteItsNumberIsPrinted() {
    IndexedNote note = new IndexedNote(0, "17", WORDS, 0);
    Quote quoted = new Quote(WORDS, new Span(0, WORDS.length()), List.of(), List.of(note));

    assertThat(printed(cited(passage(PassageKind.FOOTNOTE, WRITTEN), quoted)))
        .contains("\n     \"The Met's data systems fail.\"\n     footnote 17\n");
  }

  @Test
  void theAnsweringWordsAreBoldWhereThatShows() {
    Answer answer = answer(Verdict.ANSWERED, 1, 1, passage(WRITTEN));

    assertThat(printed(answer, true))
        .contains("\"The \u001b[1mMet's\u001b[0m \u001b[1mdata\u001b[0m systems fail.\"");
    assertThat(printed(answer, false)).doesNotContain("\u001b");
  }

  @Test
  void noLineIsWiderThanAScreen() {
    String words = "data and the systems ".repeat(30) + "fail.";
    Span data = new Span(0, 4);
    IndexedNote note = new IndexedNote(0, "17", words, words.length());
    Quote quoted = new Quote(words, new Span(0, words.length()), List.of(data), List.of(note));
    Answer answer =
        answer(Verdict.ANSWERED, 1, 1, cited(passage(PassageKind.PARAGRAPH, WRITTEN), quoted));

    String printed = printed(answer, false);

    assertThat(printed.lines()).allMatch(line -> line.length() <= 96);
    assertThat(printed(answer, true).replaceAll("\u001b\\[\\d+m", "")).isEqualTo(printed);
  }

  private static String printed(Cited... passages) {
    return printed(Verdict.ANSWERED, 1, 1, passages);
  }

  private static String printed(Verdict verdict, int papers, int count, Cited... passages) {
    return printed(answer(verdict, papers, count, passages), false);
  }

  private static String printed(Answer answer, boolean coloured) {
    StringWriter out = new StringWriter();
    PrintWriter writer = new PrintWriter(out, true);
    new AnswerPrinter(new Terminal(writer, writer, coloured, false)).print(answer);
    return out.toString().replace(System.lineSeparator(), "\n");
  }

  private static Answer answer(Verdict verdict, int papers, int count, Cited... passages) {
    return new Answer(
        "Why?",
        verdict,
        0.5,
        "",
        "",
        "Because.",
        new Searched(papers, count),
        List.of(passages),
        Duration.ofMillis(1));
  }

  @Test
  void underANoteStandsWhereItLeads() {
    IndexedNote note = new IndexedNote(3, "17", "Ibid.", 28);
    Quote quoted = new Quote(WORDS, new Span(0, WORDS.length()), marks(), List.of(note));
    IndexedPassage passage = passage(PassageKind.PARAGRAPH, new Voice.Written(), page(4, "4"));
    Target target =
        new Target(
            "transcript",
            List.of(page(7, "7")),
            "Kenny Bowie",
            List.of("The data", "fail."),
            "#",
            Target.Relation.EXACT);
    Citation cited =
        new Citation(new Span(0, 5), null, "Transcript", null, null, null, List.of(), null);
    IndexedCitation link =
        new IndexedCitation(
            passage.document(),
            passage.id(),
            new Citing(3, "17", 0, page(4, "4"), WORDS, List.of(), cited),
            new Resolution.Resolved(target));

    assertThat(
            printed(
                Verdict.ANSWERED,
                1,
                1,
                new Cited(passage, quoted, 1, "cited", List.of(), List.of(link), null)))
        .contains(
            "       [17] Ibid.\n"
                + "            -> p.7, Kenny Bowie: \"The data … fail.\" (exact)\n");
  }

  private static Cited passage(Voice voice, Page... pages) {
    Quote quote = new Quote(WORDS, new Span(0, WORDS.length()), marks(), List.of());
    return cited(passage(PassageKind.PARAGRAPH, voice, pages), quote);
  }

  private static Cited cited(IndexedPassage passage, Quote quote) {
    return new Cited(passage, quote, 1, "cited", List.of(), List.of(), null);
  }

  private static IndexedPassage passage(PassageKind kind, Voice voice, Page... pages) {
    CatalogueEntry entry = new CatalogueEntry("letter", "", null, null, "A", null, List.of());
    List<PagePart> parts =
        Stream.of(pages).map(page -> new PagePart(page, page == pages[0] ? 0 : 5)).toList();
    return new IndexedPassage(
        "letter/1", entry, kind, voice, List.of("Letter", "Data"), parts, "", "", WORDS, List.of());
  }

  private static Page page(int index, String label) {
    return new Page(index, label, true);
  }

  /// "Met's" and "data".
  private static List<Span> marks() {
    return List.of(new Span(4, 9), new Span(10, 14));
  }
}

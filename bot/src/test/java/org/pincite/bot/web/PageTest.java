package org.pincite.bot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The page where people ask and search.
@ExtendWith(OneSite.class)
class PageTest {

  private static final String BANDSTAND = "what does the bandstand cost, Ada Brook?";

  private final Site site;

  PageTest(Site site) {
    this.site = site;
  }

  @Test
  void hasABoxWithALabelAndSaysHowMuchIsSearched() throws IOException {
    var page = site.page("/");

    assertThat(page.title()).isEqualTo("Pincite");
    assertThat(page.select("h1 label[for=q]").text()).isEqualTo("What do you want to know?");
    assertThat(page.select("main > p.govuk-body").text()).matches("4 papers with \\d+ passages .*");
    assertThat(page.select("#found, [role=alert]")).isEmpty();
  }

  @Test
  void keepsTheQuestionInTheBoxAndTheTitle() throws IOException {
    var page = ask(BANDSTAND);

    assertThat(page.select("#q").val()).isEqualTo(BANDSTAND);
    assertThat(page.title()).isEqualTo(BANDSTAND + " – Pincite");
  }

  @Test
  void citesByThePrintedPageAndSaysWhereInTheFileItIs() throws IOException {
    var answer = answer(BANDSTAND);

    assertThat(answer.select("cite").text())
        .isEqualTo("Minutes of Previous Meeting, 13 March 2025 p.15");
    assertThat(answer.select(".passage-place").text())
        .isEqualTo("page 1 of the file · under “Bandstands & <b>benches</b>”");
    assertThat(answer.select(".passage-voice").text()).isEqualTo("Dr Ada Brook, Director");
    assertThat(answer.select(".passage-files a").attr("href"))
        .isEqualTo(
            "/api/documents/council-2025-03-13%2FMinutes%20of%20Previous%20Meeting/file#page=1");
  }

  @Test
  void leadsToThePassageInItsPaper() throws IOException {
    assertThat(answer(BANDSTAND).select("h3 a").attr("href"))
        .startsWith("/papers/council-2025-03-13%2FMinutes%20of%20Previous%20Meeting?passage=")
        .doesNotContain("/file");
  }

  @Test
  void marksTheAnsweringWordsAndCallsTheFootnoteWhereItStands() throws IOException {
    var answer = answer(BANDSTAND);

    assertThat(answer.select(".quote").html().replaceAll("\\s+", " "))
        .contains("the <mark>bandstand</mark> <mark>costs</mark> £4 million.<sup><a");
    var call = answer.select(".quote sup a");
    assertThat(call.attr("href")).isEqualTo("#note-1-1");
    assertThat(call.attr("aria-label")).isEqualTo("Footnote 3");
    var note = answer.select("#note-1-1");
    assertThat(note.select(".notes-number").text()).isEqualTo("3");
    assertThat(note.text()).contains("Council, <i>Budget Book</i>, 2024 p.9");
    assertThat(note.select("a[href=#call-1-1]")).hasSize(1);
  }

  @Test
  void leadsFromANoteToTheWordsThatItCites() throws IOException {
    var link = answer(BANDSTAND).select(".notes-link a");

    assertThat(link.attr("href")).isEqualTo("/papers/letter-to-mopac-2023-08-10?passage=%23");
    assertThat(link.text()).endsWith(", Ada: \"so … on\" (exact)");
  }

  @Test
  void leadsFromANoteToThePaperThatIsAwaited() throws IOException {
    var note = answer("what did Kenny Bowie say about the Met's data systems?").select(".notes a");

    assertThat(note.last().text()).isEqualTo("cited, not held: see what is awaited");
    var awaited = site.page(note.last().attr("href"));
    assertThat(awaited.select("main h2").eachText())
        .containsExactly("London Assembly, Police and Crime Committee – transcript, 24 May 2023");
  }

  @Test
  void saysInWordsHowSureItIs() throws IOException {
    assertThat(answer(BANDSTAND).select(".answer-why").text())
        .isEqualTo(
            "It is almost certain that this answers. The first passage has every word that matters.");
  }

  @Test
  void hasThePassagesBelowTheAnswerAndNoneTwice() throws IOException {
    var page = ask(BANDSTAND);

    assertThat(page.select(".passages > li")).isNotEmpty();
    var links = page.select("article h3 a").eachAttr("href");
    assertThat(links).doesNotHaveDuplicates();
    assertThat(page.select(".passages").attr("start")).isEqualTo("2");
  }

  @Test
  void creditsAnUnclearTurnToNobody() throws IOException {
    assertThat(ask("was marble asked for?").text())
        .contains("Spoken by somebody: the paper leaves open who");
  }

  @Test
  void citesAPaperWithoutPagesByItsHeading() throws IOException {
    var answer = answer("when does the lido open?");

    assertThat(answer.select("cite").text()).isEqualTo("Notes, “Opening hours”");
    assertThat(answer.select(".passage-files a").attr("href"))
        .isEqualTo("/api/documents/Notes%2C%20May%202025/file");
    assertThat(answer.select(".passage-place")).isEmpty();
  }

  @Test
  void saysThatAPassageIsAFootnote() throws IOException {
    assertThat(ask("Budget Book").select(".passage-place").eachText())
        .contains("page 1 of the file · footnote 3");
  }

  @Test
  void saysThatNothingAnswersAndWhatWasSearchedAboveWhatIsNearest() throws IOException {
    var page = ask("how much did parking fines bring in last winter?");

    assertThat(page.select("#verdict").text()).isEqualTo("No answer found");
    assertThat(page.select(".answer").text())
        .containsPattern("Nothing in 4 papers \\(\\d+ passages\\) answers this\\.")
        .contains("ask for one thing at a time");
    assertThat(page.select("#passages").text()).isEqualTo("Nearest passages");
    assertThat(page.select(".answer .quote")).isEmpty();
    assertThat(page.select(".passages .quote")).isNotEmpty();
  }

  @Test
  void asksWhichIsMeantWhereSeveralMayBe() throws IOException {
    var page = ask("footnote 3");

    assertThat(page.select("#verdict").text()).isEqualTo("Several may be meant");
    assertThat(page.select(".answer").text())
        .endsWith("2 papers have a footnote 3: name the one that is meant.");
    assertThat(page.select("#passages").text()).isEqualTo("Passages");
    assertThat(page.text()).doesNotContain("something else");
    assertThat(page.select(".passages .quote")).hasSize(2);
  }

  @Test
  void saysThatNothingHasTheWords() throws IOException {
    var page = ask("zeppelin");

    assertThat(page.select(".answer").text())
        .contains("answers this. No passage has any of the question's words.");
    assertThat(page.select(".quote, #passages")).isEmpty();
  }

  @Test
  void countsBesideEachFilterWhatItWouldLeave() throws IOException {
    var page = ask("bandstand Met");

    assertThat(page.select("#filters > p").text())
        .matches("\\d+ of \\d+ passages have at least half of the words that matter\\. .*");
    for (Element paper : page.select("#filters .govuk-checkboxes__item")) {
      var chosen = paper.select("input").val();
      var narrowed =
          ask("bandstand Met", "&document=" + URLEncoder.encode(chosen, StandardCharsets.UTF_8));
      assertThat(narrowed.select("#filters > p").text())
          .startsWith(paper.select(".quiet").text().replaceAll("[()]", "") + " of ");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'&document=Notes,%20May%202025', input[name=document][checked], 'Notes, May 2025'",
    "&kind=recommendation, input[name=kind][checked], recommendation",
    "&speaker=Dr+Ada+Brook, option[selected], Dr Ada Brook",
    "&from=2023, input[name=from], 2023",
    "&to=2023-08, input[name=to], 2023-08",
    "&collection=council-2025-03-13, input[name=collection], council-2025-03-13"
  })
  void keepsTheWholeStateInTheAddress(String filter, String field, String value)
      throws IOException {
    var page = ask("bandstand Met lido", filter);

    assertThat(page.select(field).val()).isEqualTo(value);
    assertThat(page.select(".chosen li")).hasSize(2);
    assertThat(page.select(".chosen li a").first().attr("href"))
        .isEqualTo("/?q=bandstand%20Met%20lido");
  }

  @Test
  void narrowsThePassagesDown() throws IOException {
    var page = ask("Met", "&kind=recommendation");

    assertThat(page.select("#told").text())
        .matches("1 to \\d+ of the [345] passages that fit best");
  }

  @Test
  void hasNoListBelowAnAnswerThatIsTheOnlyPassage() throws IOException {
    var page = ask("when does the lido open?", "&document=Notes,%20May%202025");

    assertThat(page.select(".answer .quote")).hasSize(1);
    assertThat(page.select("#passages")).isEmpty();
    assertThat(page.select("#told").text()).isEqualTo("1 passage found");
  }

  @Test
  void namesAPaperAmongTheFiltersThatHasNothingOfWhatIsSought() throws IOException {
    assertThat(
            ask("bandstand", "&document=mda-1512-decision")
                .select("input[checked]")
                .eachAttr("value"))
        .contains("mda-1512-decision");
  }

  @Test
  void cutsPagesThatNeitherOverlapNorLeaveAGap() throws IOException {
    List<String> seen = new ArrayList<>();
    Document page = ask("the Met and MOPAC");
    int pages = 1;
    seen.addAll(page.select("article h3 a").eachAttr("href"));
    while (!page.select("a[rel=next]").isEmpty()) {
      page = site.page(page.select("a[rel=next]").attr("href"));
      seen.addAll(page.select("article h3 a").eachAttr("href"));
      assertThat(page.select("[aria-current=page]").text()).isEqualTo(Integer.toString(++pages));
      assertThat(page.select(".answer")).isEmpty();
    }

    assertThat(pages).isGreaterThan(3);
    assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThan((pages - 1) * Paging.SIZE);
    assertThat(page.select("#told").text())
        .endsWith("to %d of the %d passages that fit best".formatted(seen.size(), seen.size()));
  }

  @Test
  void hasNothingBehindTheLastPage() throws IOException {
    var page = ask("the Met and MOPAC", "&page=2147483647");

    assertThat(page.select(".passages li")).isEmpty();
    assertThat(page.select("#told").text()).matches("There are only \\d+ passages");
    assertThat(page.select("a[rel=prev]").attr("href")).matches(".*&page=\\d");
  }

  @Test
  void showsMarkupAsWords() throws IOException {
    var page = ask("\"><script>alert('bandstand')</script><img src=x onerror=alert(1)>");

    assertThat(page.select("#q").val()).startsWith("\"><script>");
    assertThat(page.select(".quote").text()).contains("<script>");
    assertThat(page.select("img, main script, main i, main b")).isEmpty();
    assertThat(page.select("[onerror], [onclick], [style]")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          /?q=+                    | q    | the question is empty: ask it in a few words, up to 2,000 characters
          /?q=x&kind=turns         | q    | kind "turns": expected one of paragraph, turn, recommendation, list item, table row, heading, footnote
          /?q=x&from=May           | from | date "May": expected YYYY-MM-DD, YYYY-MM or YYYY
          /?q=x&to=2023-02-30      | to   | date "2023-02-30": expected YYYY-MM-DD, YYYY-MM or YYYY
          /?q=x&from=2024&to=2023  | from | dates from 2024-01-01 to 2023-12-31: expected the first before the last
          """)
  void saysWhatIsToBeMendedAndWhere(String path, String field, String sentence) throws IOException {
    var page = site.page(path);

    assertThat(site.get(path, "Accept", "text/html").statusCode()).isEqualTo(400);
    var refusal = page.select(".govuk-error-summary [role=alert] a");
    assertThat(refusal.text()).isEqualTo(sentence);
    assertThat(refusal.attr("href")).isEqualTo("#" + field);
    assertThat(page.select("#" + field).attr("aria-invalid")).isEqualTo("true");
  }

  @Test
  void saysWhyALongQuestionIsNotAnswered() throws IOException {
    assertThat(ask("a".repeat(2_001)).select("[role=alert] a").text())
        .isEqualTo("the question has 2,001 characters: ask it in at most 2,000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/?page=0", "/?q=x&page=-1", "/?q=x&page=one", "/?q=x&page=99999999999"})
  void refusesAPageThatThereCannotBe(String path) throws IOException {
    var response = site.get(path, "Accept", "text/html");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("expected");
  }

  @Test
  void hasTheWordsToCopyWhereNoScriptRuns() throws IOException {
    var copy = answer(BANDSTAND).select(".copy");

    assertThat(copy.select("button[data-copy=copied-1]").text()).isEqualTo("Copy");
    assertThat(copy.select("details #copied-1 blockquote").text())
        .startsWith("“I told them <script>")
        .endsWith("costs £4 million.”");
    assertThat(copy.select("details #footnote-1").text())
        .isEqualTo("Minutes of Previous Meeting, 13 March 2025 p.15");
    assertThat(copy.select("details #link-1 a").attr("href")).startsWith("/papers/");
  }

  private Element answer(String question) throws IOException {
    return ask(question).selectFirst(".answer");
  }

  private Document ask(String question) throws IOException {
    return ask(question, "");
  }

  private Document ask(String question, String filter) throws IOException {
    return site.page("/?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8) + filter);
  }
}

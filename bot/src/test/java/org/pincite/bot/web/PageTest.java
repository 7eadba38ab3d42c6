package org.pincite.bot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OneSite.class)
class PageTest {

  private static final String BANDSTAND = "what does the bandstand cost, Ada Brook?";

  private final Site site;

  PageTest(Site site) {
    this.site = site;
  }

  @Test
  void hasABoxWithALabelAndTheListOfPapers() throws IOException {
    var page = site.get("/");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains(
            "<html lang=\"en-GB\"",
            "<title>Pincite</title>",
            "<label for=\"q\">What do you want to know?</label>",
            "<main id=\"main\"",
            "href=\"#main\"",
            "London Assembly, Police and Crime Committee – letter to MOPAC, 10 August 2023",
            "letter, 5 pages",
            "/api/documents/council-2025-03-13%2FMinutes%20of%20Previous%20Meeting/file")
        .doesNotContain("role=\"alert\"", "Searched");
  }

  @Test
  void keepsTheQuestionInTheBoxAndTheTitle() throws IOException {
    assertThat(ask(BANDSTAND).body())
        .contains(
            "value=\"what does the bandstand cost, Ada Brook?\"",
            "<title>what does the bandstand cost, Ada Brook? – Pincite</title>");
  }

  @Test
  void citesByThePrintedPageAndSaysWhereInTheFileItIs() throws IOException {
    assertThat(ask(BANDSTAND).body())
        .contains(
            "<cite>Minutes of Previous Meeting, 13 March 2025 p.15</cite>",
            "page 1 of the file · under “Bandstands &amp; &lt;b&gt;benches&lt;/b&gt;”",
            "<p class=\"voice\">Dr Ada Brook, Director</p>",
            "href=\"/api/documents/council-2025-03-13%2FMinutes%20of%20Previous%20Meeting/file#page=1\"");
  }

  @Test
  void marksTheAnsweringWordsAndCallsTheFootnoteWhereItStands() throws IOException {
    assertThat(ask(BANDSTAND).body().replaceAll("\\s+", " "))
        .contains(
            "the <mark>bandstand</mark> <mark>costs</mark> £4 million.<sup><a id=\"call-1-1\""
                + " href=\"#note-1-1\" aria-label=\"Footnote 3\">3</a></sup></p></blockquote>",
            "<li id=\"note-1-1\"> <span class=\"number\">3</span>"
                + " <span>Council, &lt;i&gt;Budget Book&lt;/i&gt;, 2024 p.9&nbsp;"
                + "<a href=\"#call-1-1\"");
  }

  @Test
  void creditsAnUnclearTurnToNobody() throws IOException {
    assertThat(ask("was marble asked for?").body())
        .contains("Spoken by somebody: the paper leaves open who");
  }

  @Test
  void citesAPaperWithoutPagesByItsHeading() throws IOException {
    assertThat(ask("when does the lido open?").body())
        .contains(
            "<cite>Notes, “Opening hours”</cite>",
            "href=\"/api/documents/Notes%2C%20May%202025/file\"",
            "Open the file</a>")
        .doesNotContain("Opening hours”</p>", "#page=");
  }

  @Test
  void leadsFromANoteToThePageThatItCites() throws IOException {
    assertThat(ask(BANDSTAND).body().replaceAll("\\s+", " "))
        .contains(
            "<a href=\"/api/documents/letter-to-mopac-2023-08-10/file#page=4\"",
            ", Ada: &quot;so … on&quot; (exact)</a>");
  }

  @Test
  void saysThatAPassageIsAFootnote() throws IOException {
    assertThat(ask("Budget Book").body()).contains("page 1 of the file · footnote 3");
  }

  @Test
  void saysWhatWasSearched() throws IOException {
    assertThat(ask(BANDSTAND).body()).containsPattern("Searched 4 papers, \\d+ passages\\.");
  }

  @Test
  void saysThatNothingAnswersAboveWhatIsNearest() throws IOException {
    assertThat(ask("how much did parking fines bring in last winter?").body())
        .contains(
            "Nothing in 4 papers answers this. Nearest, though it may be about something else:",
            "<blockquote>");
  }

  @Test
  void saysThatNothingHasTheWords() throws IOException {
    assertThat(ask("zeppelin").body())
        .contains(
            "Nothing in 4 papers answers this. No passage has any of the question&#39;s words.")
        .doesNotContain("<blockquote>");
  }

  @Test
  void showsMarkupAsWords() throws IOException {
    var question = "\"><script>alert('bandstand')</script><img src=x onerror=alert(1)>";

    assertThat(ask(question).body())
        .contains("&lt;script&gt;alert")
        .doesNotContain("<script", "<img", "<i>", "<b>");
  }

  @Test
  void saysWhyABlankQuestionIsNotAnswered() throws IOException {
    var page = site.get("/?q=+");

    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body())
        .contains(
            "role=\"alert\">the question is empty: ask it in a few words, up to 2,000 characters</p>",
            "aria-invalid=\"true\" aria-describedby=\"refusal\"",
            "<title>Pincite</title>");
  }

  @Test
  void saysWhyALongQuestionIsNotAnswered() throws IOException {
    var page = ask("a".repeat(2_001));

    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body())
        .contains("the question has 2,001 characters: ask it in at most 2,000</p>");
  }

  private HttpResponse<String> ask(String question) throws IOException {
    return site.get("/?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8));
  }
}

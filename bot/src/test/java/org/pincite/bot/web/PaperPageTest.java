package org.pincite.bot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The page of a paper as a server without a browser sees it.
@ExtendWith(OneSite.class)
class PaperPageTest {

  private static final String LETTER = "/papers/" + Site.LETTER;
  private static final String MINUTES =
      "/papers/council-2025-03-13%2FMinutes%20of%20Previous%20Meeting";

  private final Site site;

  PaperPageTest(Site site) {
    this.site = site;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/papers/nowhere | 404 | no paper has the id \"nowhere\"",
        "/papers/..%2F..%2Fetc%2Fpasswd | 404 | no paper has the id",
        "/papers/letter-to-mopac-2023-08-10?page=0 | 404 | has no page 0: expected 1 to 5",
        "/papers/letter-to-mopac-2023-08-10?page=-1 | 404 | has no page -1",
        "/papers/letter-to-mopac-2023-08-10?page=1000000000 | 404 | has no page 1000000000",
        "/papers/letter-to-mopac-2023-08-10?page=10000000000 | 400 | expected a whole number",
        "/papers/letter-to-mopac-2023-08-10?page=iv | 400 | expected a whole number",
        "/papers/letter-to-mopac-2023-08-10?passage=a&words=9-2 | 400 | words \"9-2\": expected the",
        "/papers/Notes%2C%20May%202025?page=1 | 404 | it has no pages",
        "/papers/Notes%2C%20May%202025?label=1 | 404 | it has no pages",
      })
  void refusesWhatIsNotThere(String path, int status, String sentence) throws IOException {
    var refused = site.get(path, "Accept", "text/html");

    assertThat(refused.statusCode()).isEqualTo(status);
    assertThat(refused.body()).contains(sentence.replace("\"", "&quot;"));
  }

  @Test
  void isOnlyRead() throws IOException {
    var refused = site.post(LETTER, "text/plain", BodyPublishers.ofString("words"));

    assertThat(refused.statusCode()).isEqualTo(405);
  }

  @Test
  void tellsThePrintedNumberFromThePosition() throws IOException {
    var page = site.page(MINUTES + "?page=2");

    assertThat(page.title())
        .isEqualTo("Page 16 – Minutes of Previous Meeting, 13 March 2025 – Pincite");
    assertThat(page.select(".paper-where").text()).isEqualTo("Page 16 page 2 of 2 in the file");
    assertThat(page.select("[rel=prev]").attr("href")).isEqualTo(MINUTES + "?page=1");
    assertThat(page.select("[rel=next]")).isEmpty();
  }

  @Test
  void opensAPageByWhatIsPrintedOnIt() throws IOException {
    assertThat(site.page(MINUTES + "?label=16").select(".paper-name").text()).isEqualTo("Page 16");
    assertThat(site.page(MINUTES + "?label=2").select(".notice").text())
        .isEqualTo("No page of this paper is called “2”. Page 2 of the file is called “16”");
  }

  @Test
  void showsMarkupInAPaperAsText() throws IOException {
    var page = site.page(MINUTES);

    assertThat(page.select(".paper-words").text())
        .contains("<script>alert(\"bandstand\")</script>", "Bandstands & <b>benches</b>");
    assertThat(page.select(".paper-notes").text()).contains("<i>Budget Book</i>");
    assertThat(page.select("main script, main b, main i")).isEmpty();
  }

  @Test
  void namesWhoSpeaksAndWhereNobodyIsNamed() throws IOException {
    assertThat(site.page(MINUTES).select(".paper-words .paper-voice").text())
        .isEqualTo("Dr Ada Brook, Director");
    assertThat(site.page(MINUTES + "?page=2").select(".paper-words .paper-voice").text())
        .isEqualTo("Spoken by somebody: the paper leaves open who");
  }

  @Test
  void saysWhatCitesThePage() throws IOException {
    var cited = site.page(LETTER + "?page=4").select(".paper-cited li");

    assertThat(cited.text())
        .isEqualTo(
            "Minutes of Previous Meeting, 13 March 2025 p.15, footnote 3 cites this page"
                + " It costs £4 million.");
    assertThat(site.page(LETTER + "?page=5").select(".paper-cited li")).isEmpty();
  }

  @Test
  void opensAPaperThatHasLostAPassageAndSaysSo() throws IOException {
    var reply = site.get(LETTER + "?passage=gone&page=3", "Accept", "text/html");

    assertThat(reply.statusCode()).isEqualTo(200);
    assertThat(reply.body()).contains("The paper has changed since this link was made", "Page 3");
  }
}

package org.pincite.bot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The pages that list papers and recommendations.
@ExtendWith(OneSite.class)
class ListPagesTest {

  private static final String LETTER =
      "London Assembly, Police and Crime Committee – letter to MOPAC, 10 August 2023";

  private final Site site;

  ListPagesTest(Site site) {
    this.site = site;
  }

  @Test
  void listsThePapersWithTheirExtentAndDay() throws IOException {
    var page = site.page("/papers");

    assertThat(page.select("main > p").first().text())
        .matches(
            "4 papers, \\d+ passages; brought up to date on \\d+ \\w+ \\d{4}, \\d\\d:\\d\\d\\.");
    var letter =
        page.select("section[aria-labelledby=held] tbody tr:contains(%s)".formatted(LETTER));
    assertThat(letter.select("a").attr("href")).isEqualTo("/papers/letter-to-mopac-2023-08-10");
    assertThat(letter.select("td").eachText())
        .satisfiesExactly(
            cell -> assertThat(cell).isEqualTo(LETTER + " letter-to-mopac-2023-08-10.pdf"),
            cell -> assertThat(cell).isEqualTo("Kind letter"),
            cell -> assertThat(cell).isEqualTo("Pages 5"),
            cell -> assertThat(cell).matches("Passages \\d+"),
            cell -> assertThat(cell).matches("Read on \\d+ \\w+ \\d{4}"));
  }

  @Test
  void tellsWhatTheLastRunCouldNotRead() throws IOException {
    var page = site.page("/papers");

    assertThat(page.select("section[aria-labelledby=failures] tbody td").eachText())
        .containsExactly(Site.UNREADABLE, "Reason is empty");
    assertThat(page.select("img")).isEmpty();
  }

  @Test
  void narrowsThePapersDownByTheirNames() throws IOException {
    assertThat(
            site.page("/papers?q=COUNCIL-2025+minutes").select("#held ~ table tbody a").eachText())
        .containsExactly("Minutes of Previous Meeting, 13 March 2025");
    assertThat(site.page("/papers?q=zeppelin").select("[role=status]").text())
        .isEqualTo("No paper has these words Show all papers");
  }

  @Test
  void tellsWhoCitesWhatIsAwaitedAndWhere() throws IOException {
    var page = site.page("/awaited");

    var transcript = page.select("li.awaited:contains(– transcript, 24 May 2023)").first();
    assertThat(transcript.text()).contains("Cited 12 times", "CId=240&MId=7398");
    var place = transcript.select("ul li").first();
    assertThat(place.select("a").text()).isEqualTo(LETTER + " p.1, note 1");
    assertThat(place.select("a").attr("href"))
        .startsWith("/papers/letter-to-mopac-2023-08-10?passage=");
    assertThat(place.select(".cited-for").text()).startsWith("“");
    assertThat(transcript.select("ul li")).hasSize(12);
    assertThat(transcript.select("details li")).hasSize(7);
  }

  @Test
  void listsRecommendationsWithDocumentDateAndPage() throws IOException {
    var page = site.page("/recommendations");

    assertThat(page.select("p[role=status]").text()).isEqualTo("1 to 5 of 5 recommendations");
    var first = page.select("article").first();
    assertThat(first.select("h2 a").text()).isEqualTo(LETTER + " p.2");
    assertThat(first.select("h2 a").attr("href"))
        .startsWith("/papers/letter-to-mopac-2023-08-10?passage=");
    assertThat(first.select(".quote").text()).startsWith("Recommendation: MOPAC should");
  }

  @ParameterizedTest
  @CsvSource({
    "?q=timelines+revised, 1",
    "?q=zeppelin, 0",
    "?document=mda-1512-decision, 0",
    "?document=letter-to-mopac-2023-08-10, 5",
    "?from=2023-08-10&to=2023-08-10, 5",
    "?from=2023-08-11, 0"
  })
  void narrowsRecommendationsDown(String query, int left) throws IOException {
    var page = site.page("/recommendations" + query);

    assertThat(page.select("article")).hasSize(left);
    assertThat(page.select("a:contains(Clear all filters)")).hasSize(1);
    assertThat(site.json("/api/recommendations" + query)).hasSize(left);
  }

  @Test
  void offersTheSameRecommendationsAsATable() throws IOException {
    var link = site.page("/recommendations?q=data").select("a:contains(CSV)").attr("href");

    assertThat(link).isEqualTo("/api/recommendations.csv?q=data");
    assertThat(site.get(link).statusCode()).isEqualTo(200);
  }

  @Test
  void saysWhichDateIsToBeMended() throws IOException {
    var path = "/recommendations?to=May";

    assertThat(site.get(path, "Accept", "text/html").statusCode()).isEqualTo(400);
    assertThat(site.page(path).select("[role=alert] a").attr("href")).isEqualTo("#to");
  }

  @ParameterizedTest
  @CsvSource({
    "/papers?page=0, 400",
    "/awaited?page=x, 400",
    "/recommendations?page=-1, 400",
    "/recommendations?document=nix, 404",
    "/?q=x&document=nix, 404",
    "/papers?page=2147483647, 200",
    "/awaited?page=2147483647, 200",
    "/recommendations?page=2147483647, 200"
  })
  void refusesWhatThereCannotBe(String path, int status) throws IOException {
    var response = site.get(path, "Accept", "text/html");

    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
  }
}

package org.pincite.bot.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pincite.bot.web.ProblemAssert.assertProblem;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(OneSite.class)
class DocumentsTest {

  private static final String MINUTES =
      "/api/documents/council-2025-03-13%2FMinutes%20of%20Previous%20Meeting";

  private final Site site;

  DocumentsTest(Site site) {
    this.site = site;
  }

  @Test
  void listsThePapersById() throws IOException {
    var papers = site.json("/api/documents");

    assertThat(papers.valueStream().map(paper -> paper.path("id").asString()))
        .containsExactly(
            HandmadePapers.NOTES,
            HandmadePapers.MINUTES,
            "letter-to-mopac-2023-08-10",
            "mda-1512-decision");
    assertThat(papers.path(0).toString())
        .isEqualTo(
            """
            {"id":"Notes, May 2025","title":"Notes","publisher":null,"date":null,"kind":null,\
            "collection":"","pages":0,"passages":1,"version":null}\
            """);
  }

  @Test
  void cutsAListIntoPagesThatLeadToEachOther() throws IOException {
    var page = site.get("/api/documents?size=1&page=2");

    assertThat(Site.json(page)).hasSize(1);
    assertThat(Site.json(page).path(0).path("id").asString()).isEqualTo(HandmadePapers.MINUTES);
    assertThat(page.headers().firstValue("X-Total-Count")).hasValue("4");
    assertThat(page.headers().allValues("Link"))
        .containsExactly(
            "</api/documents?size=1&page=3>; rel=\"next\"",
            "</api/documents?size=1&page=1>; rel=\"prev\"");
    assertThat(site.json("/api/documents?size=3&page=3")).isEmpty();
    assertThat(site.json("/api/awaited?size=1")).hasSize(1);
    assertThat(site.json("/api/documents/%s/footnotes?size=2".formatted(Site.LETTER))).hasSize(2);
  }

  @Test
  void tellsOfAPaperWhoseIdHasASlashAndSpaces() throws IOException {
    assertThat(site.json(MINUTES).toString())
        .isEqualTo(
            """
            {"id":"council-2025-03-13/Minutes of Previous Meeting",\
            "title":"Minutes of Previous Meeting","publisher":null,"date":"2025-03-13",\
            "kind":"minutes","collection":"council-2025-03-13","pages":2,"passages":3,"version":null}\
            """);
  }

  @Test
  void saysWhereAPagesPassagesArePrinted() throws IOException {
    var passages = site.json("/api/documents/" + Site.LETTER + "/pages/1").path("passages");

    var first = passages.get(0);
    assertThat(first.propertyNames()).containsExactly("id", "kind", "lines");
    assertThat(first.path("id").asString()).startsWith(Site.LETTER + "/");
    assertThat(first.path("lines").get(0).propertyNames())
        .containsExactly("left", "top", "width", "height");
    int before = 0;
    for (var line : first.path("lines")) {
      assertThat(line.path("top").asInt()).isGreaterThan(before);
      assertThat(line.path("left").asInt() + line.path("width").asInt()).isBetween(1, 1000);
      before = line.path("top").asInt();
    }
  }

  @Test
  void readsAPageByItsPosition() throws IOException {
    var page = site.json(MINUTES + "/pages/1");

    assertThat(page.propertyNames())
        .containsExactly("index", "label", "printed", "text", "notes", "passages");
    assertThat(page.path("index").asInt()).isEqualTo(1);
    assertThat(page.path("label").asString()).isEqualTo("15");
    assertThat(page.path("printed").asBoolean()).isTrue();
    assertThat(page.path("text").asString())
        .startsWith("I told them <script>")
        .doesNotContain("Nobody ever asked");
    assertThat(page.path("notes").asString()).isEqualTo("Council, <i>Budget Book</i>, 2024 p.9\n");
  }

  @Test
  void listsFootnotesWithTheirPage() throws IOException {
    assertThat(site.json(MINUTES + "/footnotes").toString())
        .isEqualTo(
            """
            [{"number":"3","text":"Council, <i>Budget Book</i>, 2024 p.9",\
            "page":{"index":1,"label":"15","printed":true},\
            "citations":[{"title":"Budget Book","date":null,"pages":null,"status":"resolved",\
            "target":{"document":"letter-to-mopac-2023-08-10",\
            "pages":[{"index":4,"label":"4","printed":false}],"speaker":"Ada",\
            "text":"so … on","passage":"#","relation":"exact"}}]}]\
            """);
  }

  @Test
  void listsWhatCitesAPaper() throws IOException {
    var citedBy = site.json("/api/documents/%s/cited-by".formatted(Site.LETTER));

    assertThat(citedBy.valueStream()).hasSize(1);
    var place = citedBy.path(0);
    assertThat(place.propertyNames())
        .containsExactly("document", "page", "footnote", "passage", "sentence", "citation");
    assertThat(place.path("document").path("id").asString()).isEqualTo(HandmadePapers.MINUTES);
    assertThat(place.path("page").path("label").asString()).isEqualTo("15");
    assertThat(place.path("footnote").asString()).isEqualTo("3");
    assertThat(place.path("sentence").asString()).isEqualTo("It costs £4 million.");
    assertThat(place.path("citation").path("target").path("text").asString()).isEqualTo("so … on");
    assertThat(site.json(MINUTES + "/cited-by")).isEmpty();
  }

  @Test
  void listsWhatIsAwaited() throws IOException {
    var awaited = site.json("/api/awaited");

    assertThat(awaited.path(1).path("id").asString())
        .isEqualTo("police-and-crime-committee-transcript-2023-05-24");
    assertThat(awaited.path(1).path("cited").asInt()).isEqualTo(12);
    assertThat(awaited.path(1).path("where").asString()).contains("CId=240&MId=7398");
  }

  @Test
  void listsEachFootnoteOfTheLetterOnce() throws IOException {
    var footnotes = site.json("/api/documents/letter-to-mopac-2023-08-10/footnotes");

    var numbers = footnotes.valueStream().map(note -> note.path("number").asString()).toList();
    assertThat(numbers).doesNotHaveDuplicates().startsWith("1", "2", "3").contains("17");
  }

  @Test
  void listsRecommendationsWithTheirPages() throws IOException {
    var recommendations = site.json("/api/recommendations");

    assertThat(recommendations.path(0).propertyNames())
        .containsExactly("id", "document", "heading", "pages", "text", "citation");
    assertThat(recommendations.valueStream().map(each -> each.path("text").asString()))
        .hasSizeGreaterThan(3)
        .anyMatch(text -> text.contains("timeline for the revision of the performance metrics"));
    assertThat(
            recommendations.valueStream().map(each -> each.path("document").path("id").asString()))
        .containsOnly(Site.LETTER);
  }

  @Test
  void listsTheRecommendationsOfTheNamedPapersOnly() throws IOException {
    assertThat(site.json("/api/recommendations?document=" + Site.LETTER)).isNotEmpty();
    assertThat(site.json("/api/recommendations?document=mda-1512-decision")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          /api/documents?size=0                                    | 400 | size 0: expected 1 to 100
          /api/documents?size=101                                  | 400 | size 101: expected 1 to 100
          /api/awaited?page=0                                      | 400 | page 0: expected 1 or more
          /api/recommendations?from=May                            | 400 | date "May": expected YYYY-MM-DD, YYYY-MM or YYYY
          /api/recommendations.csv?document=nix                    | 404 | no paper has the id "nix": ./pincite index and /api/documents list the ids
          /api/documents/nix                                       | 404 | no paper has the id "nix": ./pincite index and /api/documents list the ids
          /api/documents/a%2F..%2Fb                                | 404 | no paper has the id "a/../b": ./pincite index and /api/documents list the ids
          /api/documents/a%5Cb                                     | 404 | no paper has the id "a\\b": ./pincite index and /api/documents list the ids
          /api/documents/nix/pages/1                               | 404 | no paper has the id "nix": ./pincite index and /api/documents list the ids
          /api/documents/nix/footnotes                             | 404 | no paper has the id "nix": ./pincite index and /api/documents list the ids
          /api/documents/nix/cited-by                              | 404 | no paper has the id "nix": ./pincite index and /api/documents list the ids
          /api/documents/nix/file                                  | 404 | no paper has the id "nix": ./pincite index and /api/documents list the ids
          /api/recommendations?document=nix                        | 404 | no paper has the id "nix": ./pincite index and /api/documents list the ids
          /api/documents/letter-to-mopac-2023-08-10/pages/6        | 404 | paper "letter-to-mopac-2023-08-10" has no page 6: expected 1 to 5
          /api/documents/letter-to-mopac-2023-08-10/pages/0        | 404 | paper "letter-to-mopac-2023-08-10" has no page 0: expected 1 to 5
          /api/documents/letter-to-mopac-2023-08-10/pages/-1       | 404 | paper "letter-to-mopac-2023-08-10" has no page -1: expected 1 to 5
          /api/documents/letter-to-mopac-2023-08-10/pages/xiv      | 400 | page "xiv": expected a whole number
          /api/documents/Notes,%20May%202025/pages/1               | 404 | paper "Notes, May 2025" has no page 1: it has no pages
          """)
  void refuses(String path, int status, String detail) throws IOException {
    assertProblem(site.get(path), status, detail);
  }
}

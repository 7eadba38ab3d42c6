package org.pincite.bot.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pincite.bot.web.ProblemAssert.assertProblem;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(OneSite.class)
class SearchTest {

  private final Site site;

  SearchTest(Site site) {
    this.site = site;
  }

  @Test
  void givesTenPassagesAndTheirNumberUnlessAskedForOthers() throws IOException {
    var found = site.json("/api/search?q=MOPAC");

    assertThat(found.propertyNames())
        .containsExactly("query", "searched", "total", "page", "size", "passages");
    assertThat(found.path("passages")).hasSize(10);
    assertThat(found.path("total").asInt()).isGreaterThan(10);
    assertThat(found.path("page").asInt()).isEqualTo(1);
    assertThat(found.path("size").asInt()).isEqualTo(10);
  }

  @Test
  void cutsPagesThatNeitherOverlapNorLeaveAGap() throws IOException {
    var all = ids("/api/search?q=MOPAC&size=6");

    assertThat(ids("/api/search?q=MOPAC&size=3&page=1")).isEqualTo(all.subList(0, 3));
    assertThat(ids("/api/search?q=MOPAC&size=3&page=2")).isEqualTo(all.subList(3, 6));
  }

  @Test
  void hasNothingBehindTheLastPage() throws IOException {
    var total = site.json("/api/search?q=MOPAC").path("total").asInt();

    var last = site.json("/api/search?q=MOPAC&size=%d&page=1".formatted(total));
    assertThat(last.path("passages")).hasSize(total);
    assertThat(ids("/api/search?q=MOPAC&size=%d&page=2".formatted(total))).isEmpty();
    assertThat(ids("/api/search?q=MOPAC&size=100&page=2147483647")).isEmpty();
  }

  @Test
  void keepsToOneKind() throws IOException {
    var kinds =
        site.json("/api/search?q=Committee&kind=list%20item")
            .path("passages")
            .valueStream()
            .map(passage -> passage.path("kind").asString());

    assertThat(kinds).isNotEmpty().containsOnly("list item");
  }

  @Test
  void keepsToTheNamedPapersAndSpeakerAndCollection() throws IOException {
    var minutes = "council-2025-03-13%2FMinutes%20of%20Previous%20Meeting";

    assertThat(ids("/api/search?q=Met+lido+bandstand&document=%s".formatted(minutes)))
        .isNotEmpty()
        .allMatch(id -> id.startsWith(HandmadePapers.MINUTES));
    assertThat(
            ids(
                "/api/search?q=Met+lido+bandstand&document=%s&document=Notes,%%20May%%202025"
                    .formatted(minutes)))
        .anyMatch(id -> id.startsWith(HandmadePapers.NOTES))
        .anyMatch(id -> id.startsWith(HandmadePapers.MINUTES));
    assertThat(ids("/api/search?q=bandstand&speaker=Brook")).hasSize(1);
    assertThat(ids("/api/search?q=bandstand+Met&collection=council-2025-03-13"))
        .isNotEmpty()
        .allMatch(id -> id.startsWith(HandmadePapers.MINUTES));
  }

  @Test
  void takesAnIdWithACommaForOne() throws IOException {
    assertThat(ids("/api/search?q=lido&document=Notes,%20May%202025")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                    | 400 | the parameter q is missing
          q=                    | 400 | the question is empty: ask it in a few words, up to 2,000 characters
          q=x&page=0            | 400 | page 0: expected 1 or more
          q=x&page=one          | 400 | page "one": expected a whole number
          q=x&page=99999999999  | 400 | page "99999999999": expected a whole number
          q=x&size=0            | 400 | size 0: expected 1 to 100
          q=x&size=101          | 400 | size 101: expected 1 to 100
          q=x&kind=turns        | 400 | kind "turns": expected one of paragraph, turn, recommendation, list item, table row, heading, footnote
          q=x&document=nix      | 404 | no paper has the id "nix": ./pincite index and /api/documents list the ids
          """)
  void refuses(String query, int status, String detail) throws IOException {
    assertProblem(site.get("/api/search?" + query), status, detail);
  }

  private List<String> ids(String path) throws IOException {
    return site.json(path)
        .path("passages")
        .valueStream()
        .map(passage -> passage.path("id").asString())
        .toList();
  }
}

package org.pincite.bot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a program has already is not sent again.
@ExtendWith(OneSite.class)
class EntityTagsTest {

  private final Site site;

  EntityTagsTest(Site site) {
    this.site = site;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/search?q=bandstand",
        "/api/search.csv?q=bandstand",
        "/api/documents",
        "/api/recommendations",
        "/api/awaited"
      })
  void isNotSentAgain(String path) throws IOException {
    var tag = tag(site.get(path));
    var again = site.get(path, "If-None-Match", tag);

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(again.headers().firstValue("Cache-Control")).hasValue("private, no-cache");
  }

  @Test
  void isAnotherForOtherParameters() throws IOException {
    var tag = tag(site.get("/api/search?q=bandstand"));

    assertThat(site.get("/api/search?q=lido", "If-None-Match", tag).statusCode()).isEqualTo(200);
  }

  @Test
  void isAnotherOnceTheIndexIs() throws Exception {
    var before = site.get("/api/documents");
    site.indexAgain();
    var after = site.get("/api/documents", "If-None-Match", tag(before));

    assertThat(after.statusCode()).isEqualTo(200);
    assertThat(after.body()).isEqualTo(before.body());
    assertThat(tag(after)).isNotEqualTo(tag(before));
  }

  @Test
  void isNotTheNameOfAProblem() throws IOException {
    assertThat(site.get("/api/documents/nix").headers().firstValue("ETag")).isEmpty();
  }

  private static String tag(HttpResponse<String> response) {
    return response.headers().firstValue("ETag").orElseThrow();
  }
}

package org.pincite.bot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What all pages have in common.
@ExtendWith(OneSite.class)
class LayoutTest {

  private static final String PAGES =
      "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self';"
          + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private static final String FILES =
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'none';"
          + " base-uri 'none'; frame-ancestors 'none'";

  private static final Pattern REFERENCE = Pattern.compile("(?:src|href|action)=\"([^\"]*)\"");

  private final Site site;

  LayoutTest(Site site) {
    this.site = site;
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/?q=bandstand", "/?q=", "/nowhere", "/pincite.css"})
  void letsTheBrowserRunOurOwnFilesAndNothingElse(String path) throws IOException {
    var headers = site.get(path, "Accept", "text/html,*/*").headers();

    assertThat(headers.firstValue("Content-Security-Policy")).hasValue(PAGES);
    assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/documents", "/%61pi/documents", "/api/nowhere"})
  void letsAPaperRunNothing(String path) throws IOException {
    assertThat(site.get(path).headers().firstValue("Content-Security-Policy")).hasValue(FILES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/?q=bandstand", "/nowhere"})
  void refersToThisHostAloneAndHasNoScriptOrStyleInline(String path) throws IOException {
    var page = site.get(path, "Accept", "text/html").body();

    assertThat(REFERENCE.matcher(page).results().map(found -> found.group(1)))
        .contains("/pincite.css", "/icon.svg", "/assets/govuk/govuk-frontend.min.css")
        .allMatch(reference -> reference.matches("(?:/(?!/)|#).*"));
    assertThat(page)
        .doesNotContainPattern("<script(?! (?:type=\"module\" )?src=\"/)")
        .doesNotContain("<style", "style=", "onclick=", "th:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/govuk/govuk-frontend.min.css",
        "/assets/htmx/htmx.min.js",
        "/pincite.css",
        "/icon.svg"
      })
  void hasWhatItRefersTo(String path) throws IOException {
    var response = site.get(path);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isNotEmpty();
  }

  @Test
  void usesTheReadersOwnTypeface() throws IOException {
    assertThat(site.get("/assets/govuk/govuk-frontend.min.css").body())
        .contains(".govuk-body", "font-family:system-ui,sans-serif")
        .doesNotContain("GDS Transport", "@font-face", "sourceMappingURL");
  }

  @Test
  void marksWhereInTheNavigationAPageStands() throws IOException {
    assertThat(site.get("/").body())
        .containsPattern("href=\"/\" aria-current=\"true\"[^>]*>Ask and search<")
        .contains("href=\"/papers\">Papers<", "href=\"/recommendations\">Recommendations<");
    assertThat(site.get("/nowhere", "Accept", "text/html").body()).doesNotContain("aria-current");
  }

  @Test
  void sendsWhatIsLongCompressed() throws IOException {
    var style = site.get("/assets/govuk/govuk-frontend.min.css", "Accept-Encoding", "gzip");

    assertThat(style.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(style.body().length()).isLessThan(30_000);
  }
}

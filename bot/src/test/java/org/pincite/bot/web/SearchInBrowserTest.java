package org.pincite.bot.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Asking, searching, filtering, reading lists and copying, as people do it.
@ExtendWith({OneSite.class, InBrowser.class})
class SearchInBrowserTest {

  private static final String BANDSTAND = "/?q=what+does+the+bandstand+cost,+Ada+Brook%3F";

  private final Visitor visitor;

  SearchInBrowserTest(Visitor visitor) {
    this.visitor = visitor;
  }

  @Test
  void answersAndLeadsToThePassage() {
    var page = visitor.opens("/");
    page.fill("#q", "what does the bandstand cost, Ada Brook?");
    page.press("#q", "Enter");

    assertThat(page.locator(".answer .quote")).containsText("costs £4 million.");
    assertThat(page.locator(".answer .quote mark").first()).isVisible();
    assertThat(page.locator(".answer h3 a")).hasAttribute("href", Pattern.compile("^/papers/.*"));
  }

  @Test
  void appliesAFilterAsSoonAsItIsChosenAndKeepsItInTheAddress() {
    var page = visitor.opens("/?q=Met");
    var box = page.locator("#q");
    box.evaluate("box => box.dataset.same = 'yes'"); // gone if the whole page is loaded anew
    page.check("#kind-recommendation");

    assertThat(page).hasURL(Pattern.compile("[?&]kind=recommendation"));
    assertThat(page.locator(".chosen")).containsText("Recommendations only");
    assertThat(page.locator("#told")).containsText(Pattern.compile("of the [345] passages"));
    assertThat(page.locator("#kind-recommendation")).isFocused();
    assertThat(box).hasAttribute("data-same", "yes");

    page.goBack();
    assertThat(page.locator(".chosen")).hasCount(0);
    assertThat(page.locator("#kind-any")).isChecked();
  }

  @Test
  void opensTheWholePageWhereAFilterIsRefused() {
    var page = visitor.opens("/?q=Met");
    page.fill("#from", "May");
    page.press("#from", "Tab");

    assertThat(page.locator(".govuk-error-summary")).containsText("date \"May\"");
    visitor.expectsComplaint("400");
  }

  /// As where somebody has been signed out meanwhile.
  @Test
  void opensTheWholePageWhereAnotherComesThanResults() {
    var page = visitor.opens("/?q=Met");
    page.route(
        "**/*",
        route -> {
          if (route.request().headers().containsKey("hx-request")) {
            route.fulfill(
                new Route.FulfillOptions().setContentType("text/html").setBody("<h1>Sign in</h1>"));
          } else {
            route.resume();
          }
        });
    page.locator("#q").evaluate("box => box.dataset.same = 'yes'");
    page.check("#kind-recommendation");

    assertThat(page).hasURL(Pattern.compile("[?&]kind=recommendation"));
    assertThat(page.locator("#q:not([data-same])")).isVisible();
    assertThat(page.locator(".chosen")).containsText("Recommendations only");
  }

  @Test
  void filtersWithoutScript() {
    var page = visitor.opensWithoutScript("/?q=Met");
    page.check("#kind-recommendation");
    page.click("text=Apply filters");

    assertThat(page).hasURL(Pattern.compile("[?&]kind=recommendation"));
    assertThat(page.locator(".passages li").first()).isVisible();
    assertThat(page.locator(".copy-button").first()).isHidden();
    page.locator(".copy summary").first().click();
    assertThat(page.locator(".copy blockquote").first()).isVisible();
  }

  @Test
  void isUsedByTheKeyboardAlone() {
    var page = visitor.opens("/");
    page.keyboard().press("Tab");
    assertThat(page.locator(".govuk-skip-link")).isFocused();
    assertThat(page.locator(".govuk-skip-link")).isInViewport();
    page.keyboard().press("Enter");
    page.keyboard().press("Tab");
    assertThat(page.locator("#q")).isFocused();
    page.keyboard().type("what does the bandstand cost, Ada Brook?");
    page.keyboard().press("Enter");
    assertThat(page.locator(".answer")).isVisible();

    var reached = new ArrayList<String>();
    for (int i = 0; i < 200 && !reached.contains("Apply filters"); i++) {
      page.keyboard().press("Tab");
      reached.add((String) page.evaluate("document.activeElement.innerText.trim()"));
    }
    assertThat(reached).contains("Copy", "3", "More to copy", "Apply filters");
  }

  @Test
  void copiesAQuotationForWordAndForPlainText() {
    var page =
        visitor.opens(
            BANDSTAND,
            options -> options.setPermissions(List.of("clipboard-read", "clipboard-write")));
    page.click(".answer .copy-button >> nth=0");
    assertThat(page.locator(".answer .copy-said").first()).hasText("Copied");

    var address = page.locator(".answer h3 a").evaluate("link => link.href");
    var quote = page.locator(".answer .quote").evaluate("quote => quote.textContent");
    assertThat(copied(page, "text/plain"))
        .isEqualTo(
            "“%s”\nMinutes of Previous Meeting, 13 March 2025 p.15\n%s"
                .formatted(((String) quote).replaceFirst("3$", ""), address));
    assertThat(copied(page, "text/html"))
        .contains("<blockquote>“I told them &lt;script&gt;", "<a href=\"%s\"".formatted(address))
        .doesNotContain("class=", "id=", "<script>");
  }

  @Test
  void copiesAFootnoteAndALink() {
    var page =
        visitor.opens(
            BANDSTAND,
            options -> options.setPermissions(List.of("clipboard-read", "clipboard-write")));
    page.click(".answer .copy summary");
    page.click(".answer >> text=Copy footnote");
    assertThat(page.locator(".answer .copy-said").nth(1)).hasText("Copied");
    assertThat(copied(page, "text/plain"))
        .isEqualTo("Minutes of Previous Meeting, 13 March 2025 p.15");

    page.click(".answer >> text=Copy link");
    assertThat(page.locator(".answer .copy-said").nth(2)).hasText("Copied");
    assertThat(copied(page, "text/plain"))
        .isEqualTo(page.locator(".answer h3 a").evaluate("link => link.href"));
  }

  @Test
  void copiesWhereTheBrowserHasNoClipboardForPages() {
    var page =
        visitor.opens(
            BANDSTAND,
            options -> options.setPermissions(List.of("clipboard-read", "clipboard-write")));
    page.evaluate("window.ClipboardItem = undefined");
    page.click(".answer .copy-button >> nth=0");

    assertThat(page.locator(".answer .copy-said").first()).hasText("Copied");
    assertThat((String) page.evaluate("navigator.clipboard.readText()"))
        .contains("Minutes of Previous Meeting, 13 March 2025 p.15");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        BANDSTAND,
        "/?q=the+Met+and+MOPAC&document=letter-to-mopac-2023-08-10&page=2",
        "/?q=zeppelin",
        "/papers",
        "/awaited",
        "/recommendations"
      })
  void hasNoFaultAndFitsTheNarrowestPhone(String path) {
    var page = visitor.opens(path);
    page.locator("details").all().forEach(details -> details.evaluate("one => one.open = true"));
    Visitor.findsNoFault(page);

    var phone = visitor.opensOnPhone(path);
    phone.locator("details").all().forEach(details -> details.evaluate("one => one.open = true"));
    assertThat((Integer) phone.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(360);
    Visitor.findsNoFault(phone);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/?q=x&from=May", "/recommendations?to=May", "/nowhere"})
  void hasNoFaultWhereItRefuses(String path) {
    var page = visitor.opens(path);
    visitor.expectsComplaint("Failed to load resource");

    Visitor.findsNoFault(page);
  }

  /// What the browser fetches for a page that it has never seen, as it comes over the line.
  @ParameterizedTest
  @ValueSource(strings = {"/", BANDSTAND, "/papers", "/recommendations"})
  void weighsLessThanAHundredKilobytes(String path) {
    var page = visitor.opens("about:blank");
    List<Response> all = new ArrayList<>();
    page.onResponse(all::add);
    page.navigate(path);
    page.waitForLoadState(LoadState.NETWORKIDLE);
    var responses = List.copyOf(all);

    assertThat(responses).hasSizeGreaterThan(2);
    long bytes =
        responses.stream()
            .mapToLong(response ->
                response.request().sizes().responseBodySize
                    + response.request().sizes().responseHeadersSize)
            .sum();
    assertThat(bytes).as("%d files of %s", responses.size(), path).isBetween(10_000L, 100_000L);
    System.out.printf("first view of %s: %,d bytes in %d files%n", path, bytes, responses.size());
  }

  @Test
  void printsTheAnswerAndNothingToClick() {
    var page = visitor.opens(BANDSTAND);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

    assertThat(page.locator(".answer .quote")).isVisible();
    assertThat(page.locator(".answer cite")).isVisible();
    for (var hidden : List.of("nav", "#filters", ".copy >> nth=0", "footer", ".govuk-skip-link")) {
      assertThat(page.locator(hidden).first()).isHidden();
    }
  }

  private static String copied(Page page, String type) {
    return (String)
        page.evaluate(
            "async type => (await (await navigator.clipboard.read())[0].getType(type)).text()",
            type);
  }
}

package org.pincite.bot.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Somebody who visits the [Site] with a real browser, each time as a stranger. In the end nothing
/// may have been asked of another host, and the browser may not have complained: of a script's
/// fault, or of what the content security policy forbids.
final class Visitor implements AutoCloseable {

  /// The levels of WCAG 2.2 A and AA, as axe names the rules that make them up.
  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

  private final Chromium chromium;
  private final String host;
  private final List<BrowserContext> contexts = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  Visitor(Chromium chromium, Site site) {
    this.chromium = chromium;
    this.host = "http://127.0.0.1:%d".formatted(site.port());
  }

  /// Opens a page on a desk's screen.
  ///
  /// @param path with its query, encoded
  Page opens(String path) {
    return opens(path, options -> options);
  }

  /// Opens a page on the narrowest phone that must do.
  Page opensOnPhone(String path) {
    return opens(path, options -> options.setViewportSize(360, 740).setHasTouch(true));
  }

  /// Opens a page in a browser that runs no script.
  Page opensWithoutScript(String path) {
    return opens(path, options -> options.setJavaScriptEnabled(false));
  }

  /// Opens a page in a browser that is set up so.
  Page opens(String path, UnaryOperator<NewContextOptions> setUp) {
    NewContextOptions options = new NewContextOptions().setBaseURL(host).setViewportSize(1280, 900);
    BrowserContext context = chromium.browser().newContext(setUp.apply(options));
    contexts.add(context);
    Page page = context.newPage();
    page.onConsoleMessage(message -> {
      if (message.type().equals("error") || message.type().equals("warning")) {
        complaints.add(message.text());
      }
    });
    page.onPageError(complaints::add);
    page.onRequest(request -> {
      if (!request.url().startsWith(host) && !request.url().matches("(?:blob|data):.*")) {
        complaints.add("asked another host for " + request.url());
      }
    });
    page.navigate(path);
    return page;
  }

  /// Takes a complaint that the test expects, such as of an answer with status 404.
  void expectsComplaint(String part) {
    assertThat(complaints).anyMatch(complaint -> complaint.contains(part));
    complaints.removeIf(complaint -> complaint.contains(part));
  }

  /// Asks axe for faults in what the page shows now.
  static void findsNoFault(Page page) {
    List<String> faults =
        new AxeBuilder(page)
            .withTags(WCAG).analyze().getViolations().stream()
                .flatMap(rule ->
                    rule.getNodes().stream()
                        .map(node ->
                            "%s: %s at %s"
                                .formatted(rule.getId(), rule.getHelp(), node.getTarget())))
                .toList();
    assertThat(faults).as("faults at " + page.url()).isEmpty();
  }

  @Override
  public void close() {
    contexts.forEach(BrowserContext::close);
    assertThat(complaints).as("what the browser complained of").isEmpty();
  }
}

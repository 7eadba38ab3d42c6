package org.pincite.bot.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The tests' own browser.
@ExtendWith({OneSite.class, InBrowser.class})
class BrowserTest {

  private final Visitor visitor;

  BrowserTest(Visitor visitor) {
    this.visitor = visitor;
  }

  @Test
  void showsThePageAsPeopleSeeIt() {
    assertThat(visitor.opens("/")).hasTitle("Pincite");
  }

  @Test
  void isToldByAxeOfAFault() {
    var page = visitor.opens("/");
    page.locator("label").first().evaluate("label => label.remove()");

    assertThatThrownBy(() -> Visitor.findsNoFault(page)).hasMessageContaining("label");
  }

  @Test
  void complainsOfAnAnswerThatIsMissing() {
    visitor.opens("/nowhere");

    visitor.expectsComplaint("404");
  }
}

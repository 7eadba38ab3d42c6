package org.pincite.bot.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pincite.bot.web.InBrowser.WithMadePapers;

/// Opening a paper at its page, following its notes and turning its pages, as people do it.
@ExtendWith(InBrowser.class)
class PaperInBrowserTest {

  private static final String LETTER = "/papers/" + Site.LETTER;
  private static final String TRANSCRIPT = "/papers/" + MadePapers.TRANSCRIPT;
  private static final String BOWIE =
      "Kenny Bowie told the Committee in reference to stop and search";

  private final Visitor visitor;

  PaperInBrowserTest(@WithMadePapers Visitor visitor) {
    this.visitor = visitor;
  }

  @Test
  void leadsFromASearchToTheMarkedLines() {
    var page = visitor.opens("/?q=Kenny+Bowie+on+stop+and+search+data");
    page.locator(".passage", new Page.LocatorOptions().setHasText(BOWIE))
        .locator("h3 a")
        .first()
        .click();
    isDrawn(page);

    assertThat(page.locator(".paper-where")).containsText("Page 4");
    assertThat(page.locator(".paper-position"))
        .hasText("page 4 of 5 in the file; no number is printed on it");
    assertThat(page.locator(".paper-marked .quote")).containsText(BOWIE);
    assertThat(page.locator(".sheet-marks rect")).hasCount(6);
    covers(page, 0, "Kenny Bowie told the Committee in reference");
    covers(page, 5, "Deputy Commissioner came into post");
  }

  @Test
  void marksNothingAboveOrBelowThePassage() {
    var page = visitor.opens(LETTER + "?page=4");
    isDrawn(page);
    assertThat(page.locator(".sheet-marks rect")).hasCount(0);
  }

  @Test
  void marksThePassageOnBothSidesOfAPageBreak() {
    var page = visitor.opens("/?q=the+harbour+was+dredged+in+the+spring");
    page.locator(".passage", new Page.LocatorOptions().setHasText(MadePapers.OVERLEAF))
        .locator("h3 a")
        .first()
        .click();
    isDrawn(page);
    assertThat(page.locator(".paper-name")).hasText("Page 4");
    covers(page, 0, "The harbour at the end of the pier");
    assertThat(page.locator(".notice")).containsText("go over a page break");

    page.locator(".notice a").click();
    assertThat(page.locator(".paper-name")).hasText("Page 5");
    isDrawn(page);
    covers(page, 0, MadePapers.OVERLEAF);
    assertThat(page.locator(".notice a")).hasText("Page 4");
  }

  @Test
  void saysOfFootnote7ThatWhatItCitesIsAwaited() {
    var page = visitor.opens(LETTER + "?page=3");
    isDrawn(page);
    page.locator(".sheet-calls a[aria-label='Footnote 7']").click();

    var note = page.locator(".paper-notes li:target");
    assertThat(note).containsText("The Baroness Casey Review");
    assertThat(note.locator(".paper-link")).hasText("cited, not held: see what is awaited");
    note.locator(".paper-link a").click();
    assertThat(page).hasURL(Pattern.compile("/awaited[?]q="));
  }

  @Test
  void followsFootnote20ToTheQuotedWordsAndBack() {
    var page = visitor.opens(LETTER + "?page=4");
    isDrawn(page);
    page.locator(".paper-notes li", new Page.LocatorOptions().setHasText("24 May 2023"))
        .locator("a", new Locator.LocatorOptions().setHasText("(exact)"))
        .click();

    assertThat(page.locator("h1")).containsText("transcript, 24 May 2023");
    assertThat(page.locator(".paper-name")).hasText("Page 3");
    assertThat(page.locator(".paper-marked .paper-voice")).containsText("Kenny Bowie");
    assertThat(page.locator(".paper-marked mark").last()).hasText(MadePapers.QUOTED);
    isDrawn(page);
    assertThat(page.locator(".sheet-marks rect").first()).isVisible();
    covers(page, page.locator(".sheet-marks rect").count() - 1, "with the power and ask");

    var citing = page.locator(".paper-cited li").first();
    assertThat(citing).containsText("footnote 20");
    assertThat(citing).containsText("cites this passage");
    citing.locator("a").click();
    assertThat(page.locator("h1")).containsText("letter to MOPAC");
    assertThat(page.locator(".paper-marked .quote")).containsText(BOWIE);
  }

  @Test
  void turnsPagesByTheKeyboardAndSaysSo() {
    var page = visitor.opens(LETTER);
    isDrawn(page);
    page.locator("#next-top").focus();
    page.keyboard().press("Enter");

    assertThat(page).hasURL(Pattern.compile("[?]page=2$"));
    assertThat(page).hasTitle(Pattern.compile("^Page 2 – London Assembly.* – Pincite$"));
    assertThat(page.locator("#next-top")).isFocused();
    assertThat(page.locator("body > [aria-live]")).containsText("Page 2");
    isDrawn(page);

    page.keyboard().press("ArrowRight");
    assertThat(page.locator(".paper-name")).hasText("Page 3");
    page.keyboard().press("ArrowLeft");
    assertThat(page.locator(".paper-name")).hasText("Page 2");
    page.goBack();
    assertThat(page.locator(".paper-name")).hasText("Page 3");
    isDrawn(page);
  }

  @Test
  void reachesEverythingByTheKeyboard() {
    var page = visitor.opens(LETTER + "?page=4");
    isDrawn(page);
    page.keyboard().press("Tab");
    assertThat(page.locator(".govuk-skip-link")).isFocused();
    page.keyboard().press("Enter");

    var reached = new TreeSet<String>();
    for (int i = 0; i < 80; i++) {
      page.keyboard().press("Tab");
      reached.add(
          (String)
              page.evaluate(
                  "document.activeElement.getAttribute('aria-label')"
                      + " ?? document.activeElement.innerText?.replace(/\\s+/g, ' ').trim() ?? ''"));
    }
    assertThat(reached)
        .contains(
            "Previous page",
            "Next page",
            "Go to the page",
            "Open the file",
            "Footnote 17",
            "Back to where footnote 17 is called",
            "The words of this page",
            "Good data for good oversight");
  }

  @Test
  void jumpsToAPageByWhatIsPrintedOnIt() {
    var page = visitor.opens(TRANSCRIPT);
    page.fill("#label", "7");
    page.press("#label", "Enter");

    assertThat(page.locator(".paper-name")).hasText("Page 7");
    assertThat(page.locator(".paper-position")).hasText("page 7 of 12 in the file");
  }

  @Test
  void showsTheSpeakersWithTheirPages() {
    var page = visitor.opens(TRANSCRIPT);
    page.locator("summary", new Page.LocatorOptions().setHasText("Speakers")).click();
    page.locator("a[aria-label^='Kenny Bowie'][aria-label$=', 4']").click();

    assertThat(page.locator(".paper-name")).hasText("Page 4");
  }

  @Test
  void letsTheWordsOfThePageBeSelected() {
    var page = visitor.opens(LETTER + "?page=4");
    isDrawn(page);
    page.locator(".sheet-text").evaluate("words => getSelection().selectAllChildren(words)");

    assertThat((String) page.evaluate("getSelection().toString().replace(/\\s+/g, ' ')"))
        .contains(BOWIE);
  }

  @Test
  void givesTheWordsWithoutScript() {
    var page = visitor.opensWithoutScript("/?q=Kenny+Bowie+on+stop+and+search+data");
    page.locator(".passage", new Page.LocatorOptions().setHasText(BOWIE))
        .locator("h3 a")
        .first()
        .click();

    assertThat(page.locator(".sheet")).isHidden();
    assertThat(page.locator(".paper-words mark").first()).containsText(BOWIE);
    assertThat(page.locator(".paper-words mark").first()).isVisible();
    page.locator(".paper-words sup a[aria-label='Footnote 20']").click();
    assertThat(page.locator(".paper-notes li:target")).containsText("24 May 2023");
    page.locator("#next-top").click();
    assertThat(page.locator(".paper-name")).hasText("Page 5");
  }

  @Test
  void marksThePassageInTheTextOfAPaperWithoutPages() {
    var page = visitor.opens("/?q=why+was+the+pier+closed+since+March");
    page.locator(".passage", new Page.LocatorOptions().setHasText("the pier had been closed"))
        .locator("h3 a")
        .first()
        .click();

    assertThat(page.locator(".paper-words mark").first()).containsText("the pier had been closed");
    assertThat(page.locator(".paper-page")).containsText("This paper has no pages");
    assertThat(page.locator(".sheet")).hasCount(0);
    assertThat(page.locator(".paper-where")).hasCount(0);
    page.locator(".paper-outline a", new Page.LocatorOptions().setHasText("Dredging")).click();
    assertThat(page.locator(".paper-words p:target")).containsText("Members recalled");
    page.locator(".paper-words sup a[aria-label='Footnote 2']").click();
    page.locator(".paper-notes li:target .paper-link a").click();
    assertThat(page.locator(".paper-name")).hasText("Page 4");
  }

  @Test
  void fitsANarrowPhone() {
    var page = visitor.opensOnPhone(LETTER + "?page=4");
    isDrawn(page);

    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
    assertThat(page.locator(".sheet canvas").boundingBox().width).isGreaterThan(300);
  }

  @Test
  void printsThePageAndNotWhatTurnsIt() {
    var page = visitor.opens(LETTER + "?page=4");
    isDrawn(page);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

    assertThat(page.locator(".sheet canvas")).isVisible();
    assertThat(page.locator("h1")).isVisible();
    assertThat(page.locator(".paper-notes")).isVisible();
    for (String hidden : List.of(".paper-jump", "#next-top", "#outline", ".paper-text")) {
      assertThat(page.locator(hidden)).isHidden();
    }
  }

  @Test
  void saysThatAPaperHasChangedSinceALinkWasMade() {
    var page = visitor.opens(LETTER + "?passage=" + Site.LETTER + "%2F0000000000");

    assertThat(page.locator(".notice")).containsText("The paper has changed since this link");
    assertThat(page.locator(".paper-name")).hasText("Page 1");
  }

  @Test
  void givesTheWordsWhereTheFileCannotBeDrawn() {
    var page = visitor.opens("/papers/council-2025-03-13%2FMinutes%20of%20Previous%20Meeting");

    assertThat(page.locator(".sheet-said"))
        .hasText("The printed page cannot be shown; its words are below.");
    assertThat(page.locator(".paper-words")).containsText("<script>alert(\"bandstand\")</script>");
    assertThat(page.locator(".paper-words")).isVisible();
  }

  @ParameterizedTest
  @CsvSource({"iv, 404, No page of this paper is called “iv”.", "3, 200, ''"})
  void saysWhereNoPageIsCalledSo(String label, int status, String sentence) {
    var page = visitor.opens(LETTER + "?label=" + label);

    if (status == 404) {
      visitor.expectsComplaint("404");
      assertThat(page.locator(".notice")).hasText(sentence);
    } else {
      assertThat(page.locator(".notice")).hasCount(0);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        LETTER + "?page=4",
        TRANSCRIPT + "?page=3",
        LETTER + "?passage=gone",
        "/papers/Notes%2C%20May%202025",
        "/papers/" + MadePapers.MINUTES,
        "/papers/council-2025-03-13%2FMinutes%20of%20Previous%20Meeting?page=2"
      })
  void hasNoFaultThatAxeFinds(String path) {
    var page = visitor.opens(path);
    if (page.locator(".sheet").count() > 0) {
      page.waitForSelector(".sheet.is-drawn, .sheet.is-missing");
    }
    page.locator("details").evaluateAll("all => all.forEach(one => one.open = true)");

    Visitor.findsNoFault(page);
  }

  private static void isDrawn(Page page) {
    page.waitForSelector(".sheet.is-drawn .sheet-text span");
  }

  /// That a mark lies on the line that begins with these words as the page's own text has them.
  private static void covers(Page page, int mark, String words) {
    var line =
        page.locator(".sheet-text span", new Page.LocatorOptions().setHasText(words))
            .last()
            .boundingBox();
    var box = page.locator(".sheet-marks rect").nth(mark).boundingBox();
    double middle = line.y + line.height / 2;
    assertThat(middle).as("the line's middle, in the mark").isBetween(box.y, box.y + box.height);
    assertThat(box.height).as("the mark's height").isLessThan(line.height * 2);
    assertThat(box.x).as("the mark's left").isLessThan(line.x + line.width);
    assertThat(box.x + box.width).as("the mark's right").isGreaterThan(line.x);
  }
}

package org.pincite.bot.web;

import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.bot.web.InBrowser.WithMadePapers;

/// Takes the pictures of the pages in `docs/`, at the width of a phone and of a desk's screen. It
/// is no test, but runs as one, as it needs what tests in a browser need; `docs/screenshots` calls
/// it.
@EnabledIfSystemProperty(
    named = "pincite.screenshots",
    matches = ".+",
    disabledReason = "no test: docs/screenshots takes the pictures")
@ExtendWith(InBrowser.class)
class ScreenshotsTest {

  private static final int[] WIDTHS = {390, 1280};

  /// In dots: what is seen without scrolling far is enough to judge a page by.
  private static final int TALLEST = 1500;

  /// Of each channel the upper four bits: nobody sees the rest, and a picture takes half the room.
  private static final int COLOURS = 0xF0F0F0;

  private final Visitor visitor;

  ScreenshotsTest(@WithMadePapers Visitor visitor) {
    this.visitor = visitor;
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "ask, /",
    "answer, /?q=what+did+Kenny+Bowie+say+about+the+Met%27s+data+systems%3F",
    "nothing-found, /?q=who+won+the+boat+race%3F",
    "papers, /papers",
    "awaited, /awaited",
    "recommendations, /recommendations",
    "paper, /papers/letter-to-mopac-2023-08-10?passage=letter-to-mopac-2023-08-10%2F4229e51b0e",
    "paper-cited, /papers/police-and-crime-committee-transcript-2023-05-24?passage=police-and-crime-committee-transcript-2023-05-24%2Fb6b25f8b31&words=10-77&words=78-147",
    "paper-without-pages, /papers/harbour-board-minutes?passage=harbour-board-minutes%2Faeef5b7bf3",
    "problem, /papers/nowhere",
  })
  void takes(String name, String path) throws IOException {
    for (int width : WIDTHS) {
      Page page = visitor.opens(path, options -> options.setViewportSize(width, 900));
      if (page.locator(".sheet").count() > 0) {
        page.waitForSelector(".sheet.is-drawn, .sheet.is-missing");
      }
      byte[] taken = page.screenshot(new Page.ScreenshotOptions().setFullPage(true));
      Path folder = Path.of(System.getProperty("pincite.screenshots"));
      Files.write(folder.resolve("%s-%d.png".formatted(name, width)), small(taken));
    }
    if (name.equals("problem")) {
      visitor.expectsComplaint("404");
    }
  }

  private static byte[] small(byte[] png) throws IOException {
    BufferedImage whole = ImageIO.read(new ByteArrayInputStream(png));
    int height = Math.min(TALLEST, whole.getHeight());
    BufferedImage small = new BufferedImage(whole.getWidth(), height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < whole.getWidth(); x++) {
        int colour = whole.getRGB(x, y);
        small.setRGB(x, y, (colour & 0xFFFFFF) == 0xFFFFFF ? colour : colour & COLOURS);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(small, "png", out);
    return out.toByteArray();
  }
}

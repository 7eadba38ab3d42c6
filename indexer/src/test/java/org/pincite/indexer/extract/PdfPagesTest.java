package org.pincite.indexer.extract;

import static org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName.HELVETICA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.util.Matrix;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfPagesTest {

  private static final Offset<Double> ROUNDING = within(0.05);

  @TempDir private Path folder;
  private final PrintedPdf pdf = new PrintedPdf();

  @AfterEach
  void close() throws IOException {
    pdf.close();
  }

  @Test
  void everyPageIsThereInOrderBlankOnesToo() throws IOException {
    pdf.page(PDRectangle.A4);
    pdf.words(72, 100, 11, HELVETICA, "one");
    pdf.page(PDRectangle.A5);
    pdf.page(PDRectangle.A4);
    pdf.words(72, 100, 11, HELVETICA, "three");

    List<RawPage> pages = pages();

    assertThat(pages).extracting(RawPage::index).containsExactly(1, 2, 3);
    assertThat(pages).extracting(page -> page.lines().size()).containsExactly(1, 0, 1);
    assertThat(pages.get(1).width()).isCloseTo(PDRectangle.A5.getWidth(), ROUNDING);
    assertThat(pages.get(1).height()).isCloseTo(PDRectangle.A5.getHeight(), ROUNDING);
  }

  @Test
  void labelsAreTheFiles() throws IOException {
    for (int i = 0; i < 4; i++) {
      pdf.page(PDRectangle.A4);
      pdf.words(72, 100, 11, HELVETICA, "words");
    }
    PDPageLabels labels = new PDPageLabels(pdf.pdf());
    labels.setLabelItem(0, range(PDPageLabelRange.STYLE_ROMAN_LOWER, null));
    labels.setLabelItem(2, range(PDPageLabelRange.STYLE_DECIMAL, "C-"));
    pdf.pdf().getDocumentCatalog().setPageLabels(labels);

    assertThat(pages()).extracting(RawPage::fileLabel).containsExactly("i", "ii", "C-1", "C-2");
  }

  @Test
  void aFileWithoutLabelsGivesNone() throws IOException {
    pdf.page(PDRectangle.A4);
    pdf.words(72, 100, 11, HELVETICA, "words");

    assertThat(pages()).extracting(RawPage::fileLabel).containsOnlyNulls();
  }

  @Test
  void aLinkHasItsPlaceAndTarget() throws IOException {
    PDPage page = pdf.page(PDRectangle.A4);
    pdf.words(72, 100, 11, HELVETICA, "see the minutes");
    link(page, 72, 90, 60, 14).setAction(to("https://example.org/minutes.pdf"));

    assertThat(pages().getFirst().links())
        .singleElement()
        .satisfies(link -> assertPlace(link, 72, 90, 60, 14))
        .extracting(Link::target)
        .isEqualTo("https://example.org/minutes.pdf");
  }

  @Test
  void aLinkWithinTheFileIsPassedOver() throws IOException {
    PDPage page = pdf.page(PDRectangle.A4);
    pdf.words(72, 100, 11, HELVETICA, "see below");
    PDPageFitDestination below = new PDPageFitDestination();
    below.setPage(page);
    link(page, 72, 90, 60, 14).setDestination(below);

    assertThat(pages().getFirst().links()).isEmpty();
  }

  @Test
  void placesAreCountedFromTheCornerOfWhatIsShown() throws IOException {
    PDPage page = pdf.page(PDRectangle.A4);
    pdf.words(72, 100, 11, HELVETICA, "words");
    link(page, 72, 90, 60, 14).setAction(to("https://example.org"));
    float height = PDRectangle.A4.getHeight();
    page.setCropBox(new PDRectangle(30, 20, 500, height - 20 - 40));

    RawPage shown = pages().getFirst();

    assertThat(shown.width()).isCloseTo(500, ROUNDING);
    assertThat(shown.height()).isCloseTo(height - 60, ROUNDING);
    assertThat(shown.lines().getFirst().x()).isCloseTo(42, ROUNDING);
    assertThat(shown.lines().getFirst().baseline()).isCloseTo(60, ROUNDING);
    assertPlace(shown.links().getFirst(), 42, 50, 60, 14);
  }

  @Test
  void aPageThatIsTurnedIsReadAsItIsSeen() throws IOException {
    pdf.page(PDRectangle.A4).setRotation(90);
    // Seen from the left and top, a place of a page turned right is the file's y and x.
    pdf.set(new Matrix(0, 1, -1, 0, 100, 72), 11, HELVETICA, "words");

    RawPage seen = pages().getFirst();

    assertThat(seen.width()).isCloseTo(PDRectangle.A4.getHeight(), ROUNDING);
    assertThat(seen.height()).isCloseTo(PDRectangle.A4.getWidth(), ROUNDING);
    assertThat(seen.lines()).extracting(TextLine::text).containsExactly("words");
    assertThat(seen.lines().getFirst().x()).isCloseTo(72, ROUNDING);
    assertThat(seen.lines().getFirst().baseline()).isCloseTo(100, ROUNDING);
  }

  @Test
  void aLinkOnAPageThatIsTurnedIsWhereItIsSeen() throws IOException {
    PDPage page = pdf.page(PDRectangle.A4);
    page.setRotation(90);
    pdf.set(new Matrix(0, 1, -1, 0, 100, 72), 11, HELVETICA, "words");
    PDAnnotationLink link = new PDAnnotationLink();
    link.setRectangle(new PDRectangle(90, 72, 14, 60));
    link.setAction(to("https://example.org"));
    page.getAnnotations().add(link);

    assertPlace(pages().getFirst().links().getFirst(), 72, 90, 60, 14);
  }

  private PDAnnotationLink link(PDPage page, float x, float y, float width, float height)
      throws IOException {
    PDAnnotationLink link = new PDAnnotationLink();
    float bottom = page.getMediaBox().getUpperRightY() - y - height;
    link.setRectangle(new PDRectangle(x, bottom, width, height));
    page.getAnnotations().add(link);
    return link;
  }

  private static PDActionURI to(String address) {
    PDActionURI action = new PDActionURI();
    action.setURI(address);
    return action;
  }

  private static PDPageLabelRange range(String style, String prefix) {
    PDPageLabelRange range = new PDPageLabelRange();
    range.setStyle(style);
    range.setPrefix(prefix);
    return range;
  }

  private static void assertPlace(Link link, double x, double y, double width, double height) {
    assertThat(link.x()).isCloseTo(x, ROUNDING);
    assertThat(link.y()).isCloseTo(y, ROUNDING);
    assertThat(link.width()).isCloseTo(width, ROUNDING);
    assertThat(link.height()).isCloseTo(height, ROUNDING);
  }

  private List<RawPage> pages() throws IOException {
    Extraction read = Extractor.inProcess().extract(pdf.save(folder.resolve("a.pdf")));
    assertThat(read).isInstanceOf(Extraction.Pages.class);
    return ((Extraction.Pages) read).pages();
  }
}

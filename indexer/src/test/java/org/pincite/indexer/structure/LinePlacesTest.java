package org.pincite.indexer.structure;

import static org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName.HELVETICA;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.indexer.document.Paper;
import org.pincite.indexer.document.PrintedLine;
import org.pincite.indexer.document.PrintedLine.Box;
import org.pincite.indexer.extract.Extraction;
import org.pincite.indexer.extract.PrintedPdf;

/// Where the words of real PDFs are printed. A page is 500 points by 1,000, so that a thousandth is
/// half a point across and a point down. Letters of 20 points are marked from 16 above their
/// baseline to 4.8 below it, and "The ferry was late" is 158.9 points wide in them.
class LinePlacesTest {

  private static final String WORDS = "The ferry was late";
  private static final float SIZE = 20;
  private static final PDRectangle PAGE = new PDRectangle(500, 1000);

  @TempDir private Path folder;

  private final PrintedPdf pdf = new PrintedPdf();

  @AfterEach
  void close() throws IOException {
    pdf.close();
  }

  @Test
  void areCountedFromThePagesUpperLeftCorner() throws IOException {
    pdf.page(PAGE);
    pdf.words(100, 200, SIZE, HELVETICA, WORDS);

    assertThat(boxes()).containsExactly(new Box(1, 200, 184, 318, 21));
  }

  @Test
  void areCountedFromTheCornerOfWhatIsShown() throws IOException {
    PDPage page = pdf.page(new PDRectangle(700, 1300));
    page.setCropBox(new PDRectangle(120, 100, 500, 1000));
    pdf.words(220, 400, SIZE, HELVETICA, WORDS);

    assertThat(boxes()).containsExactly(new Box(1, 200, 184, 318, 21));
  }

  @ParameterizedTest
  @CsvSource({
    "90,  1000, 500,  0,  1, -1,  0, 200,  100", // the file's own page lies on its side
    "180, 500, 1000, -1,  0,  0, -1, 400,  200",
    "270, 1000, 500,  0, -1,  1,  0, 800,  400",
  })
  void areThoseOfAPageThatIsShownTurned(
      int turned, float width, float height, float a, float b, float c, float d, float x, float y)
      throws IOException {
    pdf.page(new PDRectangle(width, height)).setRotation(turned);
    pdf.set(new Matrix(a, b, c, d, x, y), SIZE, HELVETICA, WORDS);

    assertThat(boxes()).containsExactly(new Box(1, 200, 184, 318, 21));
  }

  @ParameterizedTest
  @CsvSource({
    "0,  1, -1,  0, 200, 200, 368, 410, 641, 800", // read from the bottom to the top
    "0, -1,  1,  0, 200, 800, 390, 432, 200, 359", // from the top to the bottom
  })
  void areThoseOfALineThatIsSetSideways(
      float a,
      float b,
      float c,
      float d,
      float x,
      float y,
      int left,
      int right,
      int top,
      int bottom)
      throws IOException {
    pdf.page(PAGE);
    pdf.set(new Matrix(a, b, c, d, x, y), SIZE, HELVETICA, WORDS);

    List<Box> boxes = boxes(); // words set sideways are read one by one
    assertThat(boxes).allMatch(box -> box.left() == left && box.left() + box.width() == right);
    assertThat(boxes.stream().mapToInt(Box::top).min()).hasValue(top);
    assertThat(boxes.stream().mapToInt(box -> box.top() + box.height()).max()).hasValue(bottom);
  }

  @Test
  void loseTheHyphenWithTheWord() {
    Paper paper =
        PaperReader.read(
            new Extraction.Pages(
                Layout.read(
                    """
                    page 595x842
                    y=100 x=72 size=11 | The inhouse ferry of the town was kept in-
                    | house for the whole of the year, as it was.
                    """)));

    assertThat(paper.lines().stream().map(line -> paper.text().slice(line.span())))
        .containsExactly(
            "The inhouse ferry of the town was kept in",
            "house for the whole of the year, as it was.");
  }

  @Test
  void areThoseOfEachPassagesOwnWords() throws IOException {
    pdf.page(PAGE);
    pdf.words(100, 200, SIZE, HELVETICA, WORDS);
    pdf.words(100, 400, SIZE, HELVETICA, "It sank");

    assertThat(boxes())
        .containsExactly(new Box(1, 200, 184, 318, 21), new Box(1, 200, 384, 118, 21));
  }

  private List<Box> boxes() throws IOException {
    Paper paper = Papers.read(pdf.save(folder.resolve("a.pdf")));
    return paper.passages().stream()
        .flatMap(passage -> paper.linesOf(passage).stream())
        .map(PrintedLine::box)
        .toList();
  }
}

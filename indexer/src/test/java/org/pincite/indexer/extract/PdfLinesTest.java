package org.pincite.indexer.extract;

import static org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName.HELVETICA;
import static org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName.HELVETICA_BOLD;
import static org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName.HELVETICA_OBLIQUE;
import static org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName.TIMES_BOLD_ITALIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfLinesTest {

  /// Files keep coordinates to a few digits.
  private static final Offset<Double> ROUNDING = within(0.05);

  @TempDir private Path folder;
  private final PrintedPdf pdf = new PrintedPdf();

  @BeforeEach
  void begin() {
    pdf.page(PDRectangle.A4);
  }

  @AfterEach
  void close() throws IOException {
    pdf.close();
  }

  @Test
  void aLineHasItsWordsWhereTheyStand() throws IOException {
    float end = pdf.words(72, 100, 11, HELVETICA, "The Board met.");

    TextLine line = onlyLine();

    assertThat(line.text()).isEqualTo("The Board met.");
    assertThat(line.x()).isCloseTo(72, ROUNDING);
    assertThat(line.right()).isCloseTo(end, ROUNDING);
    assertThat(line.baseline()).isCloseTo(100, ROUNDING);
    assertThat(line.size()).isCloseTo(11, ROUNDING);
  }

  @Test
  void everyWordIsARunOfItsOwn() throws IOException {
    pdf.words(72, 100, 11, HELVETICA, "The Board met.");

    assertThat(onlyLine().runs())
        .extracting(TextRun::text, TextRun::spaceBefore)
        .containsExactly(tuple("The", false), tuple("Board", true), tuple("met.", true));
  }

  @Test
  void aWideGapIsASpace() throws IOException {
    float end = pdf.words(72, 100, 11, HELVETICA, "The");
    end = pdf.words(end + 3, 100, 11, HELVETICA, "Board");
    pdf.words(end, 100, 11, HELVETICA, "room");

    assertThat(onlyLine().text()).isEqualTo("The Boardroom");
  }

  /// Where the letters touch nobody sees the blank.
  @ParameterizedTest
  @CsvSource({
    "160. W, 12, hilst it is, 12, 160. Whilst it is",
    "C,      12, ONCLUSIONS,   9, CONCLUSIONS", // small capitals
    "Annex,  12, es,          12, Annex es", // no capital by itself
    "160. W, 12, 161.,        12, 160. W 161." // no letters
  })
  void aCapitalAndTheRestOfItsWordAreOneWordWhereTheyTouch(
      String capital, float size, String rest, float restSize, String read) throws IOException {
    float end = pdf.words(72, 100, size, HELVETICA, capital);
    pdf.words(end, 100, size, HELVETICA, " ");
    pdf.words(end, 100, restSize, HELVETICA, rest);

    assertThat(onlyLine().text()).isEqualTo(read);
  }

  @Test
  void aCapitalWithABlankBehindItIsAWord() throws IOException {
    float end = pdf.words(72, 100, 11, HELVETICA, "Annex A ");
    pdf.words(end, 100, 11, HELVETICA, "shows");

    assertThat(onlyLine().text()).isEqualTo("Annex A shows");
  }

  @Test
  void theSizeIsAsSeenHoweverTheFileWritesIt() throws IOException {
    pdf.set(new Matrix(11, 0, 0, 11, 72, 700), 1, HELVETICA, "words");

    assertThat(onlyLine().size()).isCloseTo(11, ROUNDING);
  }

  /// Word sets 11 points as 11.04 or 10.98, and both have to stay one size.
  @ParameterizedTest
  @ValueSource(floats = {10.98f, 11.04f, 6.5f})
  void theSizeIsNotCutToWholePoints(float size) throws IOException {
    pdf.words(72, 100, size, HELVETICA, "words");

    assertThat(onlyLine().size()).isCloseTo(size, within(0.02));
  }

  @Test
  void aRaisedNumberIsARunOfItsOwn() throws IOException {
    float end = pdf.words(72, 100, 11, HELVETICA, "the Met.");
    end = pdf.words(end, 96, 6, HELVETICA, "17");
    pdf.words(end + 3, 100, 11, HELVETICA, "It is");

    TextLine line = onlyLine();

    assertThat(line.text()).isEqualTo("the Met.17 It is");
    TextRun mark = run("17", line);
    assertThat(mark.spaceBefore()).isFalse();
    assertThat(mark.size()).isCloseTo(6, ROUNDING);
    assertThat(mark.baseline()).isCloseTo(96, ROUNDING);
    assertThat(line.baseline()).isCloseTo(100, ROUNDING);
  }

  @Test
  void weightAndSlantAreReadFromTheFont() throws IOException {
    float end = pdf.words(72, 100, 11, HELVETICA_BOLD, "Recommendation:");
    end = pdf.words(end + 3, 100, 11, HELVETICA, "MOPAC");
    end = pdf.words(end + 3, 100, 11, HELVETICA_OBLIQUE, "should");
    pdf.words(end + 3, 100, 11, TIMES_BOLD_ITALIC, "act.");

    assertThat(onlyLine().runs())
        .extracting(TextRun::text, TextRun::bold, TextRun::italic)
        .containsExactly(
            tuple("Recommendation:", true, false),
            tuple("MOPAC", false, false),
            tuple("should", false, true),
            tuple("act.", true, true));
  }

  @Test
  void aWordThatChangesItsWeightIsTwoRunsWithoutSpace() throws IOException {
    float end = pdf.words(72, 100, 11, HELVETICA_BOLD, "Board");
    pdf.words(end, 100, 11, HELVETICA, "'s");

    assertThat(onlyLine().runs())
        .extracting(TextRun::text, TextRun::spaceBefore, TextRun::bold)
        .containsExactly(tuple("Board", false, true), tuple("'s", false, false));
  }

  @Test
  void lettersDrawnTwiceToLookBoldAreReadOnce() throws IOException {
    pdf.words(72, 100, 11, HELVETICA, "Minutes");
    pdf.words(72.2f, 100, 11, HELVETICA, "Minutes");

    assertThat(onlyLine().text()).isEqualTo("Minutes");
  }

  @Test
  void linesComeInTheOrderInWhichTheyAreDrawn() throws IOException {
    pdf.words(72, 120, 11, HELVETICA, "second");
    pdf.words(72, 100, 11, HELVETICA, "first");
    pdf.words(72, 700, 8, HELVETICA, "note");

    assertThat(lines()).extracting(TextLine::text).containsExactly("second", "first", "note");
  }

  private static TextRun run(String text, TextLine line) {
    return line.runs().stream().filter(run -> run.text().equals(text)).findFirst().orElseThrow();
  }

  private TextLine onlyLine() throws IOException {
    assertThat(lines()).hasSize(1);
    return lines().getFirst();
  }

  private List<TextLine> lines() throws IOException {
    Extraction read = Extractor.inProcess().extract(pdf.save(folder.resolve("a.pdf")));
    assertThat(read).isInstanceOf(Extraction.Pages.class);
    return ((Extraction.Pages) read).pages().getFirst().lines();
  }
}

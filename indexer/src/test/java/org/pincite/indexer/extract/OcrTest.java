package org.pincite.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pincite.indexer.extract.Extraction.Pages;
import org.pincite.indexer.extract.Extraction.Unreadable;

/// Pages that are pictures, read by a stand-in, and by Tesseract where it is installed.
class OcrTest {

  private static final Offset<Double> POINT = within(1.0);

  private static final String WORDS =
      "The Committee met on Tuesday to hear evidence about\nthe work of the Board.";

  @TempDir private Path folder;
  private Path file;
  private StandInTesseract standIn;

  @BeforeEach
  void standIn() throws IOException {
    file = folder.resolve("paper.pdf");
    standIn = new StandInTesseract(folder.resolve("bin")).reads("The Board met.", 96);
  }

  @Test
  void onlyPagesWithoutTextAreRecognised() throws IOException {
    pictures(2);

    Pages read = (Pages) recognise(standIn.in("eng"));

    assertThat(texts(read)).containsExactly("One.", "The Board met.", "Three.");
    assertThat(read.unread()).isEmpty();
    assertThat(standIn.calls()).hasSize(1);
  }

  @Test
  void wordsStandWhereTheRecogniserSaw() throws IOException {
    pictures(1);

    RawPage page = ((Pages) recognise(standIn.in("eng"))).pages().getFirst();
    TextLine line = page.lines().getFirst();

    assertThat(page.width()).isCloseTo(595, POINT);
    assertThat(page.height()).isCloseTo(842, POINT);
    assertThat(line.x()).isEqualTo(72);
    assertThat(line.baseline()).isEqualTo(144);
    assertThat(line.size()).isEqualTo(12);
    assertThat(line.runs()).extracting(TextRun::text).containsExactly("The", "Board", "met.");
    assertThat(line.runs().get(1).x()).isEqualTo(102);
    assertThat(line.runs().get(1).right()).isEqualTo(126);
  }

  @Test
  void tesseractIsToldTheLanguageTheResolutionAndToGiveTheBoxes() throws IOException {
    pictures(1);

    recognise(standIn.in("eng+cym"));

    assertThat(standIn.calls())
        .singleElement()
        .asString()
        .contains("--psm 1", "-l eng+cym", "-c user_defined_dpi=300")
        .endsWith(" hocr");
  }

  @Test
  void aBlankPageIsNotRecognised() throws IOException {
    PrintedPdf.write(file, "One.", "");

    assertThat(recognise(standIn.in("eng")).unread()).isEmpty();
    assertThat(standIn.calls()).isEmpty();
  }

  @Test
  void picturesThatAreNotAskedForAreNamed() throws IOException {
    pictures(1, 3);

    assertThat(Extractor.inProcess().extract(file).unread())
        .containsExactly("pages 1, 3: no text, but a picture (--ocr reads the words in it)");
  }

  @Test
  void aPageThatCannotBeReadIsNamed() throws IOException {
    pictures(2);
    standIn.fails();

    Pages read = (Pages) recognise(standIn.in("eng"));

    assertThat(texts(read)).containsExactly("One.", "", "Three.");
    assertThat(read.unread())
        .containsExactly(
            "page 2: Tesseract failed: TesseractOCRParser bad exit value 1 err msg: no memory");
  }

  @Test
  void unsureWordsAreNotRead() throws IOException {
    pictures(2);
    standIn.reads("Tbe Boand rnet.", 64);

    assertThat(recognise(standIn.in("eng")).unread())
        .containsExactly("page 2: what was recognised is too unsure to quote");
  }

  @Test
  void aFileOfPicturesWithoutWordsIsUnreadable() throws IOException {
    pictures(1, 2, 3);
    standIn.reads(" ", 95);

    assertThat(recognise(standIn.in("eng")))
        .isEqualTo(
            new Unreadable("has no text on its 3 pages (pages 1, 2, 3: no words were recognised)"));
  }

  @Test
  void aChildReadsPicturesToo() throws IOException {
    pictures(2);

    try (Extractor child =
        Extractor.inChild(folder.resolve("tmp"), Limits.usual(), standIn.in("eng"))) {
      assertThat(child.extract(file)).isEqualTo(recognise(standIn.in("eng")));
    }
  }

  /// Scanned upright, on its sides and upside down.
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void tesseractReadsAPageHoweverItLies(int turned) throws IOException {
    assumeTrue(isInstalled(), "Tesseract is not installed: its own reading is not tested");
    String text = String.join("\n", WORDS, WORDS, WORDS, WORDS);
    PrintedPdf.write(file, text);
    List<TextLine> printed =
        ((Pages) Extractor.inProcess().extract(file)).pages().getFirst().lines();
    PicturePdf.turned(file, turned, 1);

    List<TextLine> lines =
        ((Pages) recognise(Tesseract.installed("eng"))).pages().getFirst().lines();

    assertThat(lines).extracting(TextLine::text).isEqualTo(text.lines().toList());
    for (int i = 0; i < lines.size(); i++) {
      assertThat(lines.get(i).x()).isCloseTo(printed.get(i).x(), within(2.0));
      assertThat(lines.get(i).baseline()).isCloseTo(printed.get(i).baseline(), within(2.0));
      assertThat(lines.get(i).size()).isCloseTo(printed.get(i).size(), within(1.5));
    }
  }

  private static boolean isInstalled() {
    try {
      Tesseract.installed("eng");
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /// A paper of three pages, of which these are pictures.
  private void pictures(int... positions) throws IOException {
    PrintedPdf.write(file, "One.", "Two.", "Three.");
    PicturePdf.make(file, positions);
  }

  private Extraction recognise(Tesseract tesseract) {
    try (Extractor extractor = new Extractor(new InProcess(), tesseract)) {
      return extractor.extract(file);
    }
  }

  private static List<String> texts(Pages read) {
    return read.pages().stream()
        .map(page -> String.join(" ", page.lines().stream().map(TextLine::text).toList()))
        .toList();
  }
}

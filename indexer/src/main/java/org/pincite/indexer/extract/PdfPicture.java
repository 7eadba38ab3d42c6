package org.pincite.indexer.extract;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.ocr.TesseractOCRParser;
import org.apache.tika.sax.ToXMLContentHandler;
import org.jsoup.Jsoup;
import org.pincite.indexer.extract.Extraction.Pages;
import org.pincite.indexer.extract.Extraction.Unreadable;
import org.xml.sax.SAXException;

/// Recognises the words on a PDF's page that is a picture: draws the page, and has Tesseract read
/// it.
final class PdfPicture {

  /// What Tesseract is trained for; its makers advise it.
  private static final int DOTS_PER_INCH = 300;

  private static final double POINTS_PER_DOT = 72.0 / DOTS_PER_INCH;

  /// Page segmentation with orientation: a page may be scanned on its side or upside down.
  private static final String TURNED_AS_NEEDED = "1";

  /// Of a page that it reads right, Tesseract is sure by 95 of 100 in the mean, and of one with
  /// specks all over, whose every third word is wrong, by 64. Wrong words are worse than none.
  private static final double SURE = 80;

  /// Less than the time that the child has for a page, so that it is the child that ends Tesseract,
  /// and not the parent the child.
  private static final int SECONDS = 100;

  private PdfPicture() {}

  static Extraction read(Path file, Picture picture) throws IOException, SAXException {
    Path drawn = Files.createTempFile("page", ".png");
    try {
      ImageIO.write(draw(file, picture.page()), "png", drawn.toFile());
      String hocr = recognised(drawn, picture.tesseract());
      return judged(new HocrPage(Jsoup.parse(hocr), POINTS_PER_DOT), picture.page());
    } catch (TikaException e) {
      return new Unreadable("Tesseract failed: " + String.valueOf(e.getMessage()).strip());
    } finally {
      Files.delete(drawn);
    }
  }

  private static Extraction judged(HocrPage hocr, int index) {
    RawPage page = hocr.page(index);
    if (page.lines().isEmpty()) {
      return new Unreadable("no words were recognised");
    }
    return hocr.confidence() < SURE
        ? new Unreadable("what was recognised is too unsure to quote")
        : new Pages(List.of(page));
  }

  private static BufferedImage draw(Path file, int page) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      return new PDFRenderer(pdf).renderImageWithDPI(page - 1, DOTS_PER_INCH, ImageType.GRAY);
    }
  }

  /// What Tesseract says of a picture, in hOCR: the words with their boxes.
  private static String recognised(Path drawn, Tesseract tesseract)
      throws IOException, TikaException, SAXException {
    TesseractOCRParser parser = new TesseractOCRParser();
    parser.setTesseractPath(tesseract.folder());
    parser.initialize(Map.of());
    if (!parser.hasTesseract()) {
      throw new IOException("Tesseract cannot be run");
    }
    ParseContext context = new ParseContext();
    context.set(TesseractOCRConfig.class, configuration(tesseract.languages()));
    ToXMLContentHandler hocr = new ToXMLContentHandler();
    try (TikaInputStream in = TikaInputStream.get(drawn)) {
      parser.parse(in, hocr, new Metadata(), context);
    }
    return hocr.toString();
  }

  private static TesseractOCRConfig configuration(String languages) {
    TesseractOCRConfig configuration = new TesseractOCRConfig();
    configuration.setLanguage(languages);
    configuration.setOutputType(TesseractOCRConfig.OUTPUT_TYPE.HOCR);
    configuration.setPageSegMode(TURNED_AS_NEEDED);
    configuration.setTimeoutSeconds(SECONDS);
    configuration.addOtherTesseractConfig("user_defined_dpi", String.valueOf(DOTS_PER_INCH));
    return configuration;
  }
}

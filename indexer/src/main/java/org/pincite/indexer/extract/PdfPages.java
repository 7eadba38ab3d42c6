package org.pincite.indexer.extract;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.pincite.indexer.extract.Extraction.Pages;
import org.pincite.indexer.extract.Extraction.Unreadable;

/// Reads a PDF's pages.
final class PdfPages {

  /// How far before a file's end the closing mark may stand, in bytes: senders append to files.
  private static final int TAIL = 4096;

  static final String PICTURE = "no text, but a picture (--ocr reads the words in it)";

  private static final String UNSPACED =
      "words without spaces between them, which cannot be told apart (--ocr reads them anew)";

  private PdfPages() {}

  /// The pages, though there be no words on any of them.
  static Extraction read(Path file) throws IOException {
    if (!endsAsItShould(file)) {
      return new Unreadable("is cut off: the end of the PDF is missing");
    }
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      if (pdf.getNumberOfPages() == 0) {
        return new Unreadable("has no pages");
      }
      List<RawPage> drawn = pages(pdf);
      List<RawPage> pages = drawn.stream().map(PdfPages::withoutUnspaced).toList();
      return new Pages(pages, pictures(drawn, pdf));
    } catch (InvalidPasswordException e) {
      return new Unreadable("is encrypted and asks for a password");
    }
  }

  /// Whether the file has a PDF's closing mark near its end, where readers look for it (ISO
  /// 32000-2, 7.5.5 and implementation practice: the last kilobyte). PDFBox would read what is left
  /// of a file without it and not say what is missing.
  private static boolean endsAsItShould(Path file) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
      byte[] tail = new byte[(int) Math.min(TAIL, bytes.length())];
      bytes.seek(bytes.length() - tail.length);
      bytes.readFully(tail);
      return new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }
  }

  private static List<RawPage> pages(PDDocument pdf) throws IOException {
    List<String> labels = labels(pdf);
    LineCollector drawn = LineCollector.read(pdf);
    List<RawPage> pages = new ArrayList<>(pdf.getNumberOfPages());
    for (PDPage page : pdf.getPages()) {
      int index = pages.size() + 1;
      PDRectangle box = page.getCropBox();
      pages.add(
          new RawPage(
              index,
              index <= labels.size() ? labels.get(index - 1) : null,
              upright(page) ? box.getWidth() : box.getHeight(),
              upright(page) ? box.getHeight() : box.getWidth(),
              drawn.lines(index),
              links(page, box),
              drawn.rules(index)));
    }
    return pages;
  }

  /// A page whose words cannot be told apart counts as one without text.
  private static RawPage withoutUnspaced(RawPage page) {
    return Unspaced.is(page.lines()) ? page.with(List.of()) : page;
  }

  private static List<UnreadPage> pictures(List<RawPage> pages, PDDocument pdf) throws IOException {
    List<UnreadPage> pictures = new ArrayList<>();
    for (RawPage page : pages) {
      if (Unspaced.is(page.lines())) {
        pictures.add(new UnreadPage(page.index(), UNSPACED));
      } else if (page.lines().isEmpty() && Drawing.isOn(pdf.getPage(page.index() - 1))) {
        pictures.add(new UnreadPage(page.index(), PICTURE));
      }
    }
    return pictures;
  }

  private static boolean upright(PDPage page) {
    return page.getRotation() % 180 == 0;
  }

  /// The file's page labels, none where it has no such table or a broken one.
  private static List<String> labels(PDDocument pdf) {
    try {
      PDPageLabels labels = pdf.getDocumentCatalog().getPageLabels();
      return labels == null ? List.of() : List.of(labels.getLabelsByPageIndices());
    } catch (IOException | RuntimeException e) {
      return List.of();
    }
  }

  private static List<Link> links(PDPage page, PDRectangle box) throws IOException {
    List<Link> links = new ArrayList<>();
    for (PDAnnotation annotation : page.getAnnotations()) {
      if (annotation instanceof PDAnnotationLink link
          && link.getAction() instanceof PDActionURI address
          && address.getURI() != null
          && link.getRectangle() != null) {
        links.add(turned(link.getRectangle(), box, page.getRotation(), address.getURI()));
      }
    }
    return links;
  }

  /// A place as it is seen on a page that may be turned: PDF counts from the lower left corner of
  /// the page as it lies.
  private static Link turned(PDRectangle place, PDRectangle box, int rotation, String target) {
    double left = place.getLowerLeftX() - box.getLowerLeftX();
    double right = box.getUpperRightX() - place.getUpperRightX();
    double above = box.getUpperRightY() - place.getUpperRightY();
    double below = place.getLowerLeftY() - box.getLowerLeftY();
    double width = place.getWidth();
    double height = place.getHeight();
    return switch (Math.floorMod(rotation, 360)) {
      case 90 -> new Link(below, left, height, width, target);
      case 180 -> new Link(right, below, width, height, target);
      case 270 -> new Link(above, right, height, width, target);
      default -> new Link(left, above, width, height, target);
    };
  }
}

package org.pincite.indexer.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

  private PdfPages() {}

  static Extraction read(Path file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      if (pdf.getNumberOfPages() == 0) {
        return new Unreadable("has no pages");
      }
      List<RawPage> pages = pages(pdf);
      boolean wordless = pages.stream().allMatch(page -> page.lines().isEmpty());
      return wordless ? new Unreadable(textless(pages.size())) : new Pages(pages);
    } catch (InvalidPasswordException e) {
      return new Unreadable("is encrypted and asks for a password");
    }
  }

  private static String textless(int pages) {
    return "has no text on its %d %s: it holds pictures of pages and wants character recognition"
        .formatted(pages, pages == 1 ? "page" : "pages");
  }

  private static List<RawPage> pages(PDDocument pdf) throws IOException {
    List<String> labels = labels(pdf);
    Map<Integer, List<TextLine>> lines = LineCollector.lines(pdf);
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
              lines.getOrDefault(index, List.of()),
              links(page, box)));
    }
    return pages;
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
        PDRectangle place = link.getRectangle();
        links.add(
            new Link(
                place.getLowerLeftX() - box.getLowerLeftX(),
                box.getUpperRightY() - place.getUpperRightY(),
                place.getWidth(),
                place.getHeight(),
                address.getURI()));
      }
    }
    return links;
  }
}

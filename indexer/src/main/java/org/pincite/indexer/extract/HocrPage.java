package org.pincite.indexer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Reads a recognised page from hOCR 1.2, the HTML in which recognisers write where words stand. A
/// page that was scanned on its side is turned upright.
///
/// ```
/// <div class="ocr_page" title="bbox 0 0 2481 3509">
///   <span class="ocr_line" title="bbox 104 69 2076 100; baseline 0 -6; x_size 31; x_descenders 6">
///     <span class="ocrx_word" title="bbox 104 69 219 98; x_wconf 96">minutes</span>
/// ```
final class HocrPage {

  private static final String LINES = ".ocr_line, .ocr_header, .ocr_caption, .ocr_textfloat";
  private static final String WORDS = ".ocrx_word";

  private static final Pattern BASELINE = Pattern.compile("\\bbaseline (-?[\\d.]+) (-?[\\d.]+)");

  private final Document hocr;
  private final double scale;
  private final HocrBox picture;
  private final int angle;

  /// @param scale points per dot of the picture
  HocrPage(Document hocr, double scale) {
    this.hocr = hocr;
    this.scale = scale;
    Element page = hocr.selectFirst(".ocr_page");
    this.picture = page == null ? new HocrBox(0, 0, 0, 0) : HocrBox.of(page);
    Element line = hocr.selectFirst("[title*=textangle]");
    this.angle = line == null ? 0 : (int) number(line, "textangle");
  }

  /// How sure the recogniser is of its words in the mean, from 0 to 100; 100 for no words.
  double confidence() {
    return hocr.select(WORDS).stream()
        .mapToDouble(word -> number(word, "x_wconf"))
        .average()
        .orElse(100);
  }

  /// The page, with its lines in the order in which the recogniser would read them aloud.
  ///
  /// @param index its position in the file, counted from 1
  RawPage page(int index) {
    HocrBox whole = picture.upright(picture, angle);
    List<TextLine> lines = new ArrayList<>();
    for (Element line : hocr.select(LINES)) {
      List<TextRun> runs = runs(line);
      if (!runs.isEmpty()) {
        lines.add(new TextLine(runs));
      }
    }
    return new RawPage(
        index,
        null,
        whole.width() * scale,
        whole.height() * scale,
        lines,
        List.of(),
        List.of(),
        angle % 90 == 0 ? angle / 90 % 4 : 0);
  }

  private List<TextRun> runs(Element line) {
    List<TextRun> runs = new ArrayList<>();
    double baseline = baseline(line) * scale;
    double size = number(line, "x_size") * scale;
    for (Element word : line.select(WORDS)) {
      String letters = word.text().strip();
      if (!letters.isEmpty()) {
        HocrBox box = upright(word);
        boolean space = !runs.isEmpty();
        double width = box.width() * scale;
        runs.add(
            new TextRun(letters, space, box.left() * scale, width, baseline, size, false, false));
      }
    }
    return runs;
  }

  /// The baseline in the line's middle: a page that was laid on the scanner a little askew has
  /// lines that rise or fall. Of a page that was turned only the lowest strokes are told.
  private double baseline(Element line) {
    HocrBox box = upright(line);
    Matcher baseline = BASELINE.matcher(line.attr("title"));
    if (!baseline.find()) {
      return box.top() + number(line, "x_size") - number(line, "x_descenders");
    }
    double slope = Double.parseDouble(baseline.group(1));
    return box.bottom() + Double.parseDouble(baseline.group(2)) + slope * box.width() / 2;
  }

  private HocrBox upright(Element element) {
    return HocrBox.of(element).upright(picture, angle);
  }

  /// A property of an element, 0 where it has none: "x_size 31".
  private static double number(Element element, String property) {
    Matcher value =
        Pattern.compile("\\b%s (\\d+(?:\\.\\d+)?)".formatted(property))
            .matcher(element.attr("title"));
    return value.find() ? Double.parseDouble(value.group(1)) : 0;
  }
}

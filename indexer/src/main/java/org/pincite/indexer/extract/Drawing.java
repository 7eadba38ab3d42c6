package org.pincite.indexer.extract;

import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;

/// Tells a page that is a picture from one that is blank.
final class Drawing {

  /// The operators that leave ink other than letters: paths, pictures, shadings (ISO 32000-2, table
  /// 50). "Printing" a page to PDF may turn its letters into paths.
  private static final Set<String> PAINTING =
      Set.of("Do", "BI", "sh", "f", "F", "f*", "S", "s", "B", "B*", "b", "b*");

  private Drawing() {}

  /// Whether something other than text is drawn on the page.
  static boolean isOn(PDPage page) throws IOException {
    PDFStreamParser parser = new PDFStreamParser(page);
    for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
      if (token instanceof Operator operator && PAINTING.contains(operator.getName())) {
        return true;
      }
    }
    return false;
  }
}

package org.pincite.indexer.extract;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Writes the links of a Word file's part as those of HTML.
///
/// ```
/// <w:hyperlink r:id="rId4">…</w:hyperlink>             the address is in the part's relations
/// <w:fldSimple w:instr="HYPERLINK &quot;…&quot;">…</w:fldSimple>  a field of one element
/// ```
final class WordLinks {

  private static final Pattern FIELD = Pattern.compile("^\\s*HYPERLINK\\s+\"([^\"]+)\".*");

  private WordLinks() {}

  /// @param addresses what the part is related to outside of the file, by id
  static void write(Document part, Map<String, String> addresses) {
    for (Element link : part.select("w|hyperlink")) {
      String address = addresses.get(link.attr("r:id"));
      if (address != null) {
        link.tagName("a").attr("href", address);
      }
    }
    for (Element field : part.select("w|fldSimple")) {
      Matcher link = FIELD.matcher(field.attr("w:instr"));
      if (link.matches()) {
        field.tagName("a").attr("href", link.group(1));
      }
    }
  }
}

package org.pincite.indexer.extract;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// Brings in what a program has put into a Word file for Word to merge when it is next opened
/// (ECMA-376 part 1, 17.17.2): whole files of another format. Those that are HTML pages are read;
/// any other is named as unread.
final class WordChunks {

  private static final Pattern HTML = Pattern.compile(".*\\.x?html?");

  private WordChunks() {}

  /// @param main the name of the document's part
  /// @param document what else there is of it, as [Markup]
  static void bringIn(ZipParts parts, String main, Document document) throws IOException {
    for (Element chunk : document.select("w|altChunk")) {
      String name = parts.target(main, chunk.attr("r:id"));
      if (HTML.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
        Element read = chunk.tagName("div");
        List.copyOf(parts.html(name).body().childNodes())
            .forEach((Node node) -> read.appendChild(node));
      } else {
        chunk.replaceWith(Markup.unread(name.isEmpty() ? chunk.attr("r:id") : name));
      }
    }
  }
}

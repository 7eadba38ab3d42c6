package org.pincite.indexer.moderngov;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Reads values out of a reply's elements.
final class Xml {

  private Xml() {}

  /// The words of the first child with this name; "" where there is none, or it is empty.
  static String text(Element parent, String name) {
    for (Element child : parent.children()) {
      if (child.normalName().equals(name)) {
        return child.text().strip();
      }
    }
    return "";
  }

  /// The number in the first child with this name; null where there is none.
  static @Nullable Integer number(Element parent, String name) {
    String text = text(parent, name);
    return text.matches("\\d{1,9}") ? Integer.valueOf(text) : null;
  }

  /// Whether the first child with this name says "True".
  static boolean says(Element parent, String name) {
    return text(parent, name).equalsIgnoreCase("true");
  }

  /// The words of the first child with this name, which holds HTML: escaped, as it should be, or as
  /// elements of the reply.
  static String html(Element parent, String name) {
    return Jsoup.parse(text(parent, name)).text();
  }
}

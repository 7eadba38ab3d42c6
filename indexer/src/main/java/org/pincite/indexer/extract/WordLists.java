package org.pincite.indexer.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Which of a Word file's numbered paragraphs are items of a list. Those that count 1, 2, 3 are
/// not: reports number their paragraphs and sections so.
final class WordLists {

  private static final Set<String> COUNTING =
      Set.of("decimal", "decimalZero", "ordinal", "cardinalText", "ordinalText", "none");

  /// The way of counting, by the list's id and the level within it: "3/0".
  private final Map<String, String> formats = new HashMap<>();

  WordLists(Document part) {
    Map<String, Element> definitions = new HashMap<>();
    part.select("w|abstractNum")
        .forEach(list -> definitions.put(list.attr("w:abstractNumId"), list));
    for (Element list : part.select("w|num")) {
      Element definition = definitions.get(value(list.selectFirst("> w|abstractNumId")));
      if (definition != null) {
        for (Element level : definition.select("> w|lvl")) {
          String place = list.attr("w:numId") + "/" + level.attr("w:ilvl");
          formats.put(place, value(level.selectFirst("> w|numFmt")));
        }
      }
    }
  }

  boolean isItem(Element paragraph) {
    String list = value(paragraph.selectFirst("> w|pPr > w|numPr > w|numId"));
    String level = value(paragraph.selectFirst("> w|pPr > w|numPr > w|ilvl"));
    String place = list + "/" + (level.isEmpty() ? "0" : level);
    boolean listed = !list.isEmpty() && !list.equals("0");
    return listed && !COUNTING.contains(formats.getOrDefault(place, "bullet"));
  }

  private static String value(@Nullable Element property) {
    return property == null ? "" : property.attr("w:val");
  }
}

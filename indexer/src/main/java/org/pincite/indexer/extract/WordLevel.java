package org.pincite.indexer.extract;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// One level of a Word file's way of numbering (ECMA-376 part 1, 17.9.6).
///
/// @param start the first number; 0 where the file does not say
/// @param way how it counts: "decimal", "lowerLetter", "bullet"
/// @param text what is drawn, with "%1" for the number of the outermost level: "(%2)", "%1.%2"
/// @param legal whether the numbers of all levels are drawn in digits
/// @param restart the level begins anew after a paragraph of a level less than this one; 0 for
///   never
/// @param style the paragraph style that has this level; "" for none
record WordLevel(int start, String way, String text, boolean legal, int restart, String style) {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

  /// What counts so numbers a report's paragraphs and sections: it is no list.
  private static final Set<String> PARAGRAPHS =
      Set.of("decimal", "decimalZero", "ordinal", "cardinalText", "ordinalText", "none");

  /// @param depth the level's own, 0 for the outermost
  static WordLevel of(Element level, int depth) {
    return new WordLevel(
        number(level.selectFirst("> w|start"), 0),
        value(level.selectFirst("> w|numFmt"), "decimal"),
        value(level.selectFirst("> w|lvlText"), ""),
        level.selectFirst("> w|isLgl") != null,
        number(level.selectFirst("> w|lvlRestart"), depth),
        value(level.selectFirst("> w|pStyle"), ""));
  }

  WordLevel startingAt(int other) {
    return new WordLevel(other, way, text, legal, restart, style);
  }

  /// Whether what stands in the level is an item of a list.
  boolean isItem() {
    return !PARAGRAPHS.contains(way);
  }

  /// The value of a property, or what holds where there is none.
  static String value(@Nullable Element property, String otherwise) {
    return property == null ? otherwise : property.attr("w:val");
  }

  /// The same of a number.
  static int number(@Nullable Element property, int otherwise) {
    String value = value(property, "");
    return NUMBER.matcher(value).matches() ? Integer.parseInt(value) : otherwise;
  }
}

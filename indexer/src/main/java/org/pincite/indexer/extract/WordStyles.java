package org.pincite.indexer.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a Word file's styles say of its paragraphs.
final class WordStyles {

  /// A style rests on another, but not on this many: then they rest on each other.
  private static final int DEEPEST = 12;

  private static final Pattern HEADING = Pattern.compile("heading\\s?([1-9])(?:\\D.*)?");
  private static final Pattern LEVEL = Pattern.compile("[0-8]");
  private static final Set<String> OFF = Set.of("0", "false", "off", "none");
  private static final Element NONE = new Element("none");

  private final Map<String, Element> styles = new HashMap<>();

  WordStyles(Document part) {
    part.select("w|style").forEach(style -> styles.putIfAbsent(style.attr("w:styleId"), style));
  }

  /// The level of a paragraph in a style for headings, or with an outline level of its own; 0 for
  /// all else.
  int headingLevel(Element paragraph) {
    int own = outlineLevel(paragraph);
    if (own > 0) {
      return own;
    }
    String id = styleOf(paragraph);
    for (int depth = 0; depth < DEEPEST && !id.isEmpty(); depth++) {
      int level = levelOfStyle(id);
      if (level > 0) {
        return level;
      }
      id = basis(id);
    }
    return 0;
  }

  /// The id of the list that a paragraph counts in: its own, or that of its style; "" for none.
  String listOf(Element paragraph) {
    String own = valueOf(paragraph, "> w|pPr > w|numPr > w|numId");
    return own.isEmpty() ? listOf(styleOf(paragraph)) : own;
  }

  /// The id of the list that a style's paragraphs count in; "" for none.
  String listOf(String style) {
    return inherited(style, "> w|pPr > w|numPr > w|numId");
  }

  /// How deep in its list a paragraph stands by its style, 0 for outermost.
  int depthOf(Element paragraph) {
    String depth = inherited(styleOf(paragraph), "> w|pPr > w|numPr > w|ilvl");
    return LEVEL.matcher(depth).matches() ? Integer.parseInt(depth) : 0;
  }

  /// The id of a paragraph's style; "" for none.
  String styleOf(Element paragraph) {
    return valueOf(paragraph, "> w|pPr > w|pStyle");
  }

  /// What a style, or the nearest that it rests on, says of something; "" where none does.
  private String inherited(String style, String path) {
    String id = style;
    for (int depth = 0; depth < DEEPEST && !id.isEmpty(); depth++) {
      String value = valueOf(styles.getOrDefault(id, NONE), path);
      if (!value.isEmpty()) {
        return value;
      }
      id = basis(id);
    }
    return "";
  }

  /// Whether the paragraph's style is one for bulleted lists.
  boolean isItem(Element paragraph) {
    return nameOf(styleOf(paragraph)).startsWith("list bullet");
  }

  boolean isBold(Element run) {
    Element own = run.selectFirst("> w|rPr > w|b");
    if (own != null) {
      return isOn(own);
    }
    Element paragraph = run.closest("w|p, h1, h2, h3, h4, h5, h6, h7, h8, h9, li, p");
    return isBold(valueOf(run, "> w|rPr > w|rStyle"))
        || (paragraph != null && isBold(styleOf(paragraph)));
  }

  private boolean isBold(String style) {
    String id = style;
    for (int depth = 0; depth < DEEPEST && !id.isEmpty(); depth++) {
      Element bold = styles.getOrDefault(id, NONE).selectFirst("> w|rPr > w|b");
      if (bold != null) {
        return isOn(bold);
      }
      id = basis(id);
    }
    return false;
  }

  private static boolean isOn(Element property) {
    return !OFF.contains(property.attr("w:val"));
  }

  private int levelOfStyle(String id) {
    String name = nameOf(id);
    Matcher heading = HEADING.matcher(name);
    if (heading.matches()) {
      return Integer.parseInt(heading.group(1));
    }
    return name.equals("title") ? 1 : outlineLevel(styles.getOrDefault(id, NONE));
  }

  /// Counted from 0 in the file; 9 is running text.
  private static int outlineLevel(Element holder) {
    Element level = holder.selectFirst("> w|pPr > w|outlineLvl");
    return level != null && LEVEL.matcher(level.attr("w:val")).matches()
        ? Integer.parseInt(level.attr("w:val")) + 1
        : 0;
  }

  /// The name in small letters; the id in a file that does not name its styles.
  private String nameOf(String id) {
    Element name = styles.getOrDefault(id, NONE).selectFirst("> w|name");
    return (name == null ? id : name.attr("w:val")).toLowerCase(Locale.ROOT);
  }

  private String basis(String id) {
    return valueOf(styles.getOrDefault(id, NONE), "> w|basedOn");
  }

  private static String valueOf(Element holder, String path) {
    Element style = holder.selectFirst(path);
    return style == null ? "" : style.attr("w:val");
  }
}

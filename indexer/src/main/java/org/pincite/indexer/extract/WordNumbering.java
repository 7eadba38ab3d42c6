package org.pincite.indexer.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The ways of numbering that a Word file defines, and the lists that count in them (ECMA-376 part
/// 1, 17.9).
final class WordNumbering {

  /// Below all levels that a list has.
  private static final int DEEPER = 9;

  /// One list: paragraphs that count together.
  ///
  /// @param id the list's
  /// @param definition what lists that go on counting from one another have in common
  /// @param levels by their depth, 0 for the outermost
  /// @param anew the depths that begin anew with this list
  record Numbered(String id, String definition, Map<Integer, WordLevel> levels, Set<Integer> anew) {

    Numbered {
      levels = Map.copyOf(levels);
      anew = Set.copyOf(anew);
    }

    /// The first number at a depth.
    int start(int depth) {
      WordLevel level = levels.get(depth);
      return level == null ? 1 : level.start();
    }
  }

  private final Map<String, Element> definitions = new HashMap<>();
  private final Map<String, Element> lists = new HashMap<>();
  private final Map<String, Numbered> read = new HashMap<>();
  private final WordStyles styles;

  WordNumbering(Document part, WordStyles styles) {
    part.select("w|abstractNum")
        .forEach(each -> definitions.putIfAbsent(each.attr("w:abstractNumId"), each));
    part.select("w|num").forEach(each -> lists.putIfAbsent(each.attr("w:numId"), each));
    this.styles = styles;
  }

  /// The list with this id; null where there is none, as for "0", which takes a paragraph out of
  /// its style's list.
  @Nullable Numbered list(String id) {
    Element list = lists.get(id);
    return list == null ? null : read.computeIfAbsent(id, _ -> read(id, list));
  }

  private Numbered read(String id, Element list) {
    String definition = definitionOf(list);
    Map<Integer, WordLevel> levels = new HashMap<>();
    Set<Integer> anew = new HashSet<>();
    Element defined = definitions.get(definition);
    if (defined != null) {
      defined.select("> w|lvl").forEach(level -> put(level, levels));
    }
    for (Element change : list.select("> w|lvlOverride")) {
      change.select("> w|lvl").forEach(level -> put(level, levels));
      Element start = change.selectFirst("> w|startOverride");
      if (start != null) {
        anew.add(depth(change));
        levels.computeIfPresent(
            depth(change), (_, level) -> level.startingAt(WordLevel.number(start, 1)));
      }
    }
    return new Numbered(id, definition, levels, anew);
  }

  private static void put(Element level, Map<Integer, WordLevel> levels) {
    levels.put(depth(level), WordLevel.of(level, depth(level)));
  }

  private static int depth(Element level) {
    String depth = level.attr("w:ilvl");
    return depth.matches("[0-8]") ? Integer.parseInt(depth) : DEEPER;
  }

  /// The id of a list's definition. One that names a style in its stead is that of the style's own
  /// list.
  private String definitionOf(Element list) {
    String id = WordLevel.value(list.selectFirst("> w|abstractNumId"), "");
    Element definition = definitions.get(id);
    String style =
        definition == null ? "" : WordLevel.value(definition.selectFirst("> w|numStyleLink"), "");
    Element linked = style.isEmpty() ? null : lists.get(styles.listOf(style));
    return linked == null ? id : WordLevel.value(linked.selectFirst("> w|abstractNumId"), "");
  }
}

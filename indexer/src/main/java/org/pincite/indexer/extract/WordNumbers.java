package org.pincite.indexer.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.pincite.indexer.extract.WordNumbering.Numbered;

/// Writes the numbers of a Word file's paragraphs into their words, as Word draws them: they are
/// nowhere in the file, and a report is cited by them.
///
/// Paragraphs are counted from the first to the last. Lists of one definition go on counting from
/// one another, except where one says that it begins anew.
final class WordNumbers {

  /// What is longer is no number, but was made to fill the memory.
  private static final int LONGEST = 60;

  private static final Pattern PLACE = Pattern.compile("%([1-9])");

  private final WordNumbering numbering;
  private final WordStyles styles;

  /// The last number of each level, by the definition.
  private final Map<String, Map<Integer, Integer>> counts = new HashMap<>();

  private final Set<String> begun = new HashSet<>();
  private final Set<Element> items = new HashSet<>();

  WordNumbers(WordNumbering numbering, WordStyles styles) {
    this.numbering = numbering;
    this.styles = styles;
  }

  void write(Document document) {
    for (Element paragraph : document.select("w|p")) {
      Numbered list = numbering.list(styles.listOf(paragraph));
      if (list != null) {
        write(paragraph, list);
      }
    }
  }

  /// Whether a paragraph is an item of a list, and not a numbered one of the text.
  boolean isItem(Element paragraph) {
    return items.contains(paragraph);
  }

  private void write(Element paragraph, Numbered list) {
    int depth = depth(paragraph, list);
    WordLevel level = list.levels().get(depth);
    if (level == null) {
      items.add(paragraph); // a list that the file does not define; Word draws bullets
      return;
    }
    Map<Integer, Integer> count = counts.computeIfAbsent(list.definition(), _ -> new HashMap<>());
    count(list, depth, count);
    if (level.isItem()) {
      items.add(paragraph);
    }
    String number = level.way().equals("bullet") ? "" : drawn(list, level, count);
    if (!number.isEmpty() && number.length() <= LONGEST) {
      prepend(number + " ", paragraph);
    }
  }

  /// The paragraph's depth: its own, or that of the level that its style has.
  private int depth(Element paragraph, Numbered list) {
    Element own = paragraph.selectFirst("> w|pPr > w|numPr > w|ilvl");
    if (own != null) {
      return WordLevel.number(own, 0);
    }
    String style = styles.styleOf(paragraph);
    return list.levels().entrySet().stream()
        .filter(level -> !style.isEmpty() && level.getValue().style().equals(style))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseGet(() -> styles.depthOf(paragraph));
  }

  private void count(Numbered list, int depth, Map<Integer, Integer> count) {
    if (begun.add(list.id())) {
      list.anew().forEach(count::remove);
    }
    for (int above = 0; above < depth; above++) {
      count.putIfAbsent(above, list.start(above));
    }
    count.compute(depth, (_, last) -> last == null ? list.start(depth) : last + 1);
    list.levels()
        .forEach((below, level) -> {
          if (below > depth && depth < level.restart()) {
            count.remove(below);
          }
        });
  }

  private static String drawn(Numbered list, WordLevel level, Map<Integer, Integer> count) {
    return PLACE
        .matcher(level.text())
        .replaceAll(place -> {
          int depth = Integer.parseInt(place.group(1)) - 1;
          int number = count.getOrDefault(depth, list.start(depth));
          WordLevel counted = list.levels().get(depth);
          String way = counted == null || level.legal() ? "decimal" : counted.way();
          return Counting.drawn(number, way);
        })
        .strip();
  }

  /// Puts words before a paragraph's own, set as its first ones are.
  private static void prepend(String number, Element paragraph) {
    Element first = paragraph.selectFirst("w|r:has(> w|t)");
    if (first != null && !paragraph.select("w|t").text().isBlank()) {
      Element run = new Element("w:r");
      Element setting = first.selectFirst("> w|rPr");
      if (setting != null) {
        run.appendChild(setting.clone());
      }
      run.appendElement("w:t").appendText(number);
      first.before(run);
    }
  }
}

package org.pincite.indexer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// How far a note goes on an HTML page: from where a link leads to the end of that block, or to the
/// next note in it.
final class NoteScope {

  /// What is put around one note as a whole.
  private static final Set<String> AROUND_ONE = Set.of("li", "dd", "tr", "aside");

  /// The letters that may stand before a note's anchor and are still the note's: "[" or "( ".
  private static final int BRACKET = 2;

  /// A note's own anchor, its paragraph's, and that of the link back; with more than these, a block
  /// holds more than one note.
  private static final int ANCHORS = 3;

  private final Set<Element> targets;

  /// @param targets where the notes of the page begin
  NoteScope(Set<Element> targets) {
    this.targets = targets;
  }

  /// The block that holds the place where a link leads.
  static Element block(Element target) {
    Element block = target;
    for (Element up = target; up != null; up = up.parent()) {
      block = up;
      if (Markup.isBlock(up)) {
        break;
      }
    }
    Element around = block.closest(String.join(",", AROUND_ONE));
    return around != null && around.select("a[name], [id]").size() <= ANCHORS ? around : block;
  }

  /// Puts a note's words into `note`.
  ///
  /// @return false where the words are already another note's
  boolean wrap(Element target, Element note) {
    Element block = block(target);
    if (block.closest(Markup.NOTE) != null) {
      return false;
    }
    List<Node> words = new ArrayList<>();
    boolean within = block.equals(target) || beginsWith(block, target);
    for (Node child : block.childNodes()) {
      if (!block.equals(target) && holdsTarget(child)) {
        within = holds(child, target);
      }
      if (within) {
        words.add(child);
      }
    }
    block.appendChild(note);
    words.forEach(note::appendChild);
    return !words.isEmpty();
  }

  /// Whether hardly anything stands in the block before the target: the bracket of "[1]".
  private boolean beginsWith(Element block, Element target) {
    StringBuilder before = new StringBuilder();
    for (Node child : block.childNodes()) {
      if (holdsTarget(child)) {
        return holds(child, target) && before.toString().strip().length() <= BRACKET;
      }
      before.append(child instanceof Element element ? element.text() : child.outerHtml());
    }
    return false;
  }

  private boolean holdsTarget(Node child) {
    return child instanceof Element element
        && element.getAllElements().stream().anyMatch(targets::contains);
  }

  private static boolean holds(Node child, Element target) {
    return child instanceof Element element && element.getAllElements().contains(target);
  }
}

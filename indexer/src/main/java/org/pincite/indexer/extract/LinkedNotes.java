package org.pincite.indexer.extract;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/// Finds the notes of an HTML page, which are but links there and back, and writes them as
/// [Markup].
///
/// ```
/// the Met.<sup><a name="ref1" href="#note1">1</a></sup> …
/// <p><a href="#ref1" name="note1">1</a>. Review, p.16</p>
/// ```
///
/// A link calls a note if its words are a number, it leads forward, and either the note leads back
/// to it or the link is raised or says that it calls a note.
final class LinkedNotes {

  private static final String MARKED =
      "sup, [class*=footnote], [class*=noteref], [role=doc-noteref], [epub:type=noteref]";

  private final Map<String, Element> anchors = new HashMap<>();
  private final Map<Element, Integer> places = new HashMap<>();

  /// The links that call a note, by the element that the note begins at, both in order.
  private final Map<Element, List<Element>> calls = new LinkedHashMap<>();

  private LinkedNotes(Document document) {
    for (Element element : document.getAllElements()) {
      places.put(element, places.size());
      anchors.putIfAbsent(element.id(), element);
      anchors.putIfAbsent(element.attr("name"), element);
    }
    anchors.remove("");
  }

  static void mark(Document document) {
    LinkedNotes notes = new LinkedNotes(document);
    document.select("a[href^=#]").forEach(notes::find);
    notes.write();
  }

  private void find(Element link) {
    Element target = target(link);
    if (target != null
        && place(link) < place(target)
        && !NoteNumber.of(link.text()).isEmpty()
        && (leadsBack(target, link) || link.closest(MARKED) != null)) {
      calls.computeIfAbsent(target, _ -> new ArrayList<>()).add(link);
    }
  }

  private @Nullable Element target(Element link) {
    String fragment = link.attr("href").substring(1);
    Element target = anchors.get(fragment);
    return target == null && fragment.indexOf('%') >= 0 ? anchors.get(decoded(fragment)) : target;
  }

  private static String decoded(String fragment) {
    try {
      return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return fragment;
    }
  }

  private int place(Element element) {
    return places.getOrDefault(element, 0);
  }

  private boolean leadsBack(Element target, Element link) {
    return NoteScope.block(target).select("a[href^=#]").stream()
        .anyMatch(back -> isAt(target(back), link));
  }

  /// Whether an anchor stands where the link stands: it is the link, or no more than what raises
  /// it.
  private static boolean isAt(@Nullable Element anchor, Element link) {
    return anchor != null
        && (anchor.equals(link)
            || (anchor.equals(link.parent()) && anchor.text().length() <= link.text().length() + 2)
            || (anchor.equals(link.previousElementSibling()) && anchor.text().isEmpty()));
  }

  private void write() {
    Set<Node> written = new HashSet<>();
    NoteScope scopes = new NoteScope(calls.keySet());
    for (Map.Entry<Element, List<Element>> note : calls.entrySet()) {
      String id = "link-" + place(note.getKey());
      String number = NoteNumber.of(note.getValue().getFirst().text());
      List<Element> backs = backs(note.getKey(), note.getValue());
      if (scopes.wrap(note.getKey(), Markup.note(id, number))) {
        note.getValue().stream().filter(written::add).forEach(call -> write(call, id));
        backs.forEach(Node::remove);
      }
    }
  }

  private List<Element> backs(Element target, List<Element> links) {
    return NoteScope.block(target).select("a[href^=#]").stream()
        .filter(back -> links.stream().anyMatch(link -> isAt(target(back), link)))
        .toList();
  }

  private static void write(Element link, String id) {
    Element mark = link;
    Element parent = link.parent();
    while (parent != null
        && !Markup.isBlock(parent)
        && NoteNumber.of(parent.text()).equals(NoteNumber.of(link.text()))) {
      mark = parent;
      parent = parent.parent();
    }
    mark.replaceWith(Markup.call(id));
  }
}

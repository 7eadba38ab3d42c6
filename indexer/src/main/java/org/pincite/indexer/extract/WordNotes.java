package org.pincite.indexer.extract;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Ties a Word file's footnotes or endnotes to their calls, and counts them as Word does: by the
/// order of the calls, in the form that the settings name, anew in each section if they say so.
final class WordNotes {

  /// What Word has notes of.
  enum Kind {
    FOOTNOTE("footnote", "decimal"),
    ENDNOTE("endnote", "lowerRoman");

    private final String word;
    private final String format;

    Kind(String word, String format) {
      this.word = word;
      this.format = format;
    }

    /// How a file's parts are related to that of the notes.
    String part() {
      return word + "s";
    }
  }

  private final Kind kind;
  private final Map<String, Element> bodies = new HashMap<>();
  private final String format;
  private final boolean bySection;

  WordNotes(Kind kind, Document settings, Document part) {
    this.kind = kind;
    part.select("w|" + kind.word).forEach(note -> bodies.putIfAbsent(note.attr("w:id"), note));
    String properties = "w|" + kind.word + "Pr > ";
    Element named = settings.selectFirst(properties + "w|numFmt");
    this.format = named == null ? kind.format : named.attr("w:val");
    this.bySection = settings.selectFirst(properties + "w|numRestart[w:val=eachSect]") != null;
  }

  /// Writes a call for each reference, and the notes called behind the document's last paragraph.
  void tie(Document document) {
    int count = 0;
    for (Element met : document.select("w|%sReference, w|sectPr".formatted(kind.word))) {
      if (met.normalName().equals("w:sectpr")) {
        count = bySection ? 0 : count;
        continue;
      }
      String own = ownMark(met);
      count += own.isEmpty() ? 1 : 0;
      String id = kind.word + "-" + met.attr("w:id");
      Element body = bodies.remove(met.attr("w:id"));
      if (body != null) {
        Element note = Markup.note(id, own.isEmpty() ? Counting.drawn(count, format) : own);
        body.children().forEach(note::appendChild);
        document.children().getLast().appendChild(note);
      }
      met.replaceWith(Markup.call(id));
    }
  }

  /// The sign that a writer chose for the number, which follows in the same run; it is taken off
  /// the text.
  private static String ownMark(Element reference) {
    Element run = reference.parent();
    if (run == null || reference.attr("w:customMarkFollows").isEmpty()) {
      return "";
    }
    String mark = run.select("w|t").text().strip();
    run.select("w|t").remove();
    return mark;
  }
}

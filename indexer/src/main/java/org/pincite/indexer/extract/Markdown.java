package org.pincite.indexer.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Brings Markdown (CommonMark, with tables and notes as GitHub has them) to [Markup]. Numbers
/// before items are kept: reports number their paragraphs so.
final class Markdown {

  private static final Pattern HEADING = Pattern.compile("^ {0,3}(#{1,6})\\s+(.*?)\\s*#*\\s*$");
  private static final Pattern UNDERLINE = Pattern.compile("^ {0,3}(=+|-+)\\s*$");
  private static final Pattern RULE =
      Pattern.compile("^ {0,3}(?:(?:\\*\\s*){3,}|(?:_\\s*){3,}|(?:-\\s*){3,})$");
  private static final Pattern FENCE = Pattern.compile("^ {0,3}(```|~~~).*");
  private static final Pattern BULLET = Pattern.compile("^\\s*[-*+•]\\s+(?=\\S)");
  private static final Pattern NUMBER = Pattern.compile("^ {0,3}\\d{1,3}[.)]\\s+(?=\\S)");
  private static final Pattern QUOTATION = Pattern.compile("^ {0,3}> ?");
  private static final Pattern NOTE = Pattern.compile("^ {0,3}\\[\\^([^\\]\\s]{1,60})]:\\s*");
  private static final Pattern HARD_BREAK = Pattern.compile("(?: {2,}|\\\\)$");

  private final Element body;
  private final MarkdownInline inline;
  private final Map<String, String> numbers;
  private final List<String> open = new ArrayList<>();
  private String fence = "";

  private Markdown(Element body, Map<String, String> numbers) {
    this.body = body;
    this.numbers = numbers;
    this.inline = new MarkdownInline(numbers.keySet());
  }

  static Document read(String text) {
    Document document = Document.createShell("");
    List<String> lines = text.lines().toList();
    Markdown markdown = new Markdown(document.body(), numbers(lines));
    lines.forEach(markdown::add);
    markdown.close();
    SuperscriptNotes.mark(document);
    return document;
  }

  /// What calls and notes name a note by.
  static String id(String label) {
    return "note-" + label;
  }

  /// The number of each note by its label: the label itself, or the note's place where the label is
  /// a word.
  private static Map<String, String> numbers(List<String> lines) {
    Map<String, String> numbers = new LinkedHashMap<>();
    for (String line : lines) {
      Matcher note = NOTE.matcher(line);
      if (note.find()) {
        String number = NoteNumber.of(note.group(1));
        String place = Integer.toString(numbers.size() + 1);
        numbers.putIfAbsent(note.group(1), number.isEmpty() ? place : number);
      }
    }
    return numbers;
  }

  private void add(String written) {
    if (inFence(written)) {
      return;
    }
    String line = QUOTATION.matcher(written).replaceFirst("");
    Matcher heading = HEADING.matcher(line);
    Matcher underline = UNDERLINE.matcher(line);
    if (line.isBlank()) {
      close();
    } else if (heading.matches()) {
      close();
      append("h" + heading.group(1).length(), heading.group(2));
    } else if (underline.matches() && open.size() == 1) {
      append(line.strip().startsWith("=") ? "h1" : "h2", open.removeFirst());
    } else if (RULE.matcher(line).matches()) {
      close();
    } else {
      if (begins(line)) {
        close();
      }
      open.add(line);
    }
  }

  private boolean inFence(String line) {
    Matcher mark = FENCE.matcher(line);
    boolean inside = !fence.isEmpty();
    if (mark.matches() && (!inside || mark.group(1).equals(fence))) {
      close();
      fence = inside ? "" : mark.group(1);
      return true;
    }
    if (inside) {
      body.appendElement("pre").text(line);
    }
    return inside;
  }

  private static boolean begins(String line) {
    return BULLET.matcher(line).find()
        || NUMBER.matcher(line).find()
        || NOTE.matcher(line).find()
        || Superscripts.NOTE.matcher(line).find();
  }

  private void close() {
    if (open.isEmpty()) {
      return;
    }
    String first = open.getFirst();
    Matcher note = NOTE.matcher(first);
    if (MarkdownTable.isTable(open)) {
      body.appendChild(MarkdownTable.of(open, inline));
    } else if (note.find()) {
      String number = numbers.getOrDefault(note.group(1), note.group(1));
      Element words = Markup.note(id(note.group(1)), number);
      body.appendChild(words);
      words.append(inline.html(joined().substring(note.end())));
    } else {
      Matcher bullet = BULLET.matcher(first);
      boolean item = bullet.find();
      append(item ? "li" : "p", item ? String.join(" ", open).substring(bullet.end()) : joined());
    }
    open.clear();
  }

  private void append(String name, String words) {
    body.appendElement(name).append(inline.html(words.strip()));
  }

  private String joined() {
    return WrappedLines.join(
        open.stream().map(line -> HARD_BREAK.matcher(line).replaceFirst("")).toList());
  }
}

package org.pincite.indexer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// Finds the notes of a text that numbers them in superscript digits, and writes them as [Markup].
///
/// ```
/// in its oversight of the Metropolitan Police Service (the Met).¹
///
/// ¹ London Assembly, Police and Crime Committee – transcript, 24 May 2023
/// ```
///
/// A note is called by the one number before it that has not called a note of that number; where
/// there are more (a square metre beside note 2), by none.
final class SuperscriptNotes {

  private final List<Mark> marks = new ArrayList<>();
  private final List<NoteParagraph> notes = new ArrayList<>();

  private record Mark(String number, int paragraph, TextNode text, int start, int end) {}

  private record NoteParagraph(String number, int paragraph, Element element) {}

  private record Tie(Mark mark, String note) {}

  private SuperscriptNotes(Document document) {
    int count = 0;
    for (Element element : document.body().getAllElements()) {
      count += Markup.isBlock(element) ? 1 : 0;
      Matcher note = Superscripts.NOTE.matcher(element.text());
      if (element.normalName().equals("p") && note.find() && isOwn(element, note.group(1))) {
        notes.add(new NoteParagraph(Superscripts.plain(note.group(1)), count, element));
      } else {
        findMarks(element, count);
      }
    }
  }

  /// Whether the number stands in the paragraph itself: behind a link it calls a note.
  private static boolean isOwn(Element paragraph, String number) {
    return paragraph.ownText().stripLeading().startsWith(number);
  }

  static void mark(Document document) {
    SuperscriptNotes found = new SuperscriptNotes(document);
    if (!found.marks.isEmpty()) {
      List<Tie> ties = found.tie();
      ties.sort((a, b) -> Integer.compare(b.mark().start(), a.mark().start()));
      ties.forEach(SuperscriptNotes::write);
    }
  }

  private void findMarks(Element element, int paragraph) {
    for (TextNode text : element.textNodes()) {
      Matcher call = Superscripts.CALL.matcher(text.getWholeText());
      while (call.find()) {
        String number = Superscripts.plain(call.group());
        marks.add(new Mark(number, paragraph, text, call.start(), call.end()));
      }
    }
  }

  private List<Tie> tie() {
    List<Tie> ties = new ArrayList<>();
    for (NoteParagraph note : notes) {
      List<Mark> fitting =
          marks.stream()
              .filter(mark -> mark.number().equals(note.number()))
              .filter(mark -> mark.paragraph() < note.paragraph())
              .toList();
      marks.removeAll(fitting);
      String id = "superscript-" + note.paragraph();
      if (fitting.size() == 1) {
        ties.add(new Tie(fitting.getFirst(), id));
      }
      write(note, id);
    }
    return ties;
  }

  private static void write(NoteParagraph note, String id) {
    Element body = Markup.note(id, note.number());
    note.element().before(new Element(Markup.PAGE_BREAK));
    note.element().replaceWith(body);
    body.appendChild(note.element());
    List<TextNode> texts = note.element().textNodes();
    TextNode first = texts.stream().filter(text -> !text.isBlank()).findFirst().orElseThrow();
    first.text(first.getWholeText().stripLeading().substring(note.number().length()));
  }

  /// Ties are written from the last of a text to its first, so that places stay right.
  private static void write(Tie tie) {
    Mark mark = tie.mark();
    TextNode behind = mark.text().splitText(mark.start());
    behind.text(behind.getWholeText().substring(mark.end() - mark.start()));
    behind.before(Markup.call(tie.note()));
  }
}

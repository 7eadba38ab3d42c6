package org.pincite.indexer.extract;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Brings a Word file of the years before 2007 (DOC) to [Markup].
final class LegacyWord {

  private static final Pattern HEADING = Pattern.compile("(?i)heading ([1-9])\\b.*");

  private static final char FIELD_BEGINS = '\u0013';
  private static final char FIELD_SHOWS = '\u0014';
  private static final char FIELD_ENDS = '\u0015';
  private static final char LINE_BREAK = '\u000B';
  private static final char PAGE_BREAK = '\f';
  private static final char HYPHEN = '\u001E';

  /// All of these, and the one that stands where a note is called.
  private static final String SIGNS = "\u0002\u000B\f\u0013\u0014\u0015\u001E";

  private final HWPFDocument word;
  private final Element body;
  private int footnotes;
  private int endnotes;

  /// Within a field's command, which is not shown.
  private boolean command;

  private LegacyWord(HWPFDocument word, Element body) {
    this.word = word;
    this.body = body;
  }

  static Document read(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
        HWPFDocument word = new HWPFDocument(in)) {
      Document document = Document.createShell("");
      LegacyWord legacy = new LegacyWord(word, document.body());
      legacy.write(word.getRange(), document.body(), 0);
      return document;
    }
  }

  private void write(Range range, Element to, int tableLevel) {
    for (int i = 0; i < range.numParagraphs(); i++) {
      Paragraph paragraph = range.getParagraph(i);
      if (paragraph.isInTable() && paragraph.getTableLevel() > tableLevel) {
        Table table = range.getTable(paragraph);
        write(table, to, tableLevel + 1);
        i += Math.max(0, table.numParagraphs() - 1);
      } else {
        Element block = to.appendElement(nameOf(paragraph));
        for (int run = 0; run < paragraph.numCharacterRuns(); run++) {
          write(paragraph.getCharacterRun(run), block);
        }
      }
    }
  }

  private void write(Table table, Element to, int level) {
    Element rows = to.appendElement("table");
    for (int i = 0; i < table.numRows(); i++) {
      TableRow row = table.getRow(i);
      Element cells = rows.appendElement("tr").attr(Markup.HEADER, row.isTableHeader());
      for (int j = 0; j < row.numCells(); j++) {
        TableCell cell = row.getCell(j);
        write(cell, cells.appendElement("td"), level);
      }
    }
  }

  private String nameOf(Paragraph paragraph) {
    StyleDescription style = word.getStyleSheet().getStyleDescription(paragraph.getStyleIndex());
    String name = style == null ? null : style.getName();
    Matcher heading = HEADING.matcher(name == null ? "" : name);
    if (heading.matches()) {
      return "h" + heading.group(1);
    }
    return paragraph.isInList() ? "li" : "p";
  }

  private void write(CharacterRun run, Element block) {
    if (run.isMarkedDeleted() || run.isVanished()) {
      return;
    }
    Element to = run.isBold() ? block.appendElement("b") : block;
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < run.text().length(); i++) {
      char letter = run.text().charAt(i);
      if (SIGNS.indexOf(letter) < 0) {
        words.append(command ? "" : letter);
      } else {
        to.appendText(words.toString());
        words.setLength(0);
        sign(letter, run.getStartOffset() + i, to);
      }
    }
    to.appendText(words.toString());
  }

  private void sign(char sign, int offset, Element to) {
    switch (sign) {
      case FIELD_BEGINS -> command = true;
      case FIELD_SHOWS, FIELD_ENDS -> command = false;
      case LINE_BREAK -> to.appendElement("br");
      case PAGE_BREAK -> to.appendElement(Markup.PAGE_BREAK);
      case HYPHEN -> to.appendText("-");
      default -> call(offset, to);
    }
  }

  private void call(int offset, Element to) {
    int footnote = word.getFootnotes().getNoteIndexByAnchorPosition(offset);
    int endnote = word.getEndnotes().getNoteIndexByAnchorPosition(offset);
    if (footnote >= 0) {
      footnotes++;
      Range notes = word.getFootnoteRange();
      note("footnote-" + footnote, footnotes, part(notes, word.getFootnotes(), footnote), to);
    } else if (endnote >= 0) {
      endnotes++;
      Range notes = word.getEndnoteRange();
      note("endnote-" + endnote, endnotes, part(notes, word.getEndnotes(), endnote), to);
    }
  }

  private Range part(Range all, Notes notes, int index) {
    int start = all.getStartOffset();
    return new Range(
        start + notes.getNoteTextStartOffset(index),
        start + notes.getNoteTextEndOffset(index),
        word);
  }

  private void note(String id, int count, Range words, Element to) {
    to.appendChild(Markup.call(id));
    Element note = Markup.note(id, Integer.toString(count));
    body.appendChild(note);
    write(words, note, 0);
  }
}

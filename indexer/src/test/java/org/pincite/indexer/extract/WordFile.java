package org.pincite.indexer.extract;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/// A Word file for a test, written paragraph by paragraph.
public final class WordFile {

  private final XWPFDocument word = new XWPFDocument();
  private XWPFParagraph last = word.createParagraph();

  public WordFile heading(int level, String words) {
    return styled("Heading" + level, words);
  }

  public WordFile styled(String style, String words) {
    paragraph(words);
    last.setStyle(style);
    return this;
  }

  public WordFile paragraph(String words) {
    last = word.createParagraph();
    return more(words);
  }

  public WordFile bold(String words) {
    paragraph("");
    XWPFRun run = last.createRun();
    run.setBold(true);
    run.setText(words);
    return this;
  }

  /// Goes on in the last paragraph.
  public WordFile more(String words) {
    last.createRun().setText(words);
    return this;
  }

  /// Goes on in the last paragraph with words that lead to an address.
  public WordFile link(String words, String address) {
    last.createHyperlinkRun(address).setText(words);
    return this;
  }

  public WordFile linkedFootnote(String words, String address, String more) {
    XWPFAbstractFootnoteEndnote note = word.createFootnote();
    XWPFParagraph paragraph = note.createParagraph();
    paragraph.createHyperlinkRun(address).setText(words);
    paragraph.createRun().setText(more);
    last.addFootnoteReference(note);
    return this;
  }

  public WordFile pageBreak() {
    last.createRun().addBreak(BreakType.PAGE);
    return this;
  }

  public WordFile footnote(String words) {
    return note(word.createFootnote(), words);
  }

  public WordFile endnote(String words) {
    return note(word.createEndnote(), words);
  }

  private WordFile note(XWPFAbstractFootnoteEndnote note, String words) {
    note.createParagraph().createRun().setText(words);
    last.addFootnoteReference(note);
    return this;
  }

  public WordFile table(boolean header, String[]... rows) {
    XWPFTable table = word.createTable(rows.length, rows[0].length);
    table.getRow(0).setRepeatHeader(header);
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < rows[i].length; j++) {
        table.getRow(i).getCell(j).setText(rows[i][j]);
      }
    }
    return this;
  }

  public Path write(Path folder) throws IOException {
    Path file = folder.resolve("paper.docx");
    try (OutputStream out = Files.newOutputStream(file)) {
      word.write(out);
    }
    return file;
  }
}

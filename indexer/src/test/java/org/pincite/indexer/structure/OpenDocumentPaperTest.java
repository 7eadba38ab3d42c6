package org.pincite.indexer.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.indexer.document.Paper;

class OpenDocumentPaperTest {

  private static final String TYPE = "application/vnd.oasis.opendocument.text";

  @TempDir Path folder;

  @Test
  void headingsNotesItemsAndRowsAreRead() throws IOException {
    Paper paper =
        read(
            """
            <text:h text:outline-level="2">Data</text:h>
            <text:p>It is<text:s/>late.<text:note text:id="ftn1" text:note-class="footnote">\
            <text:note-citation>1</text:note-citation><text:note-body><text:p>Review</text:p>\
            </text:note-body></text:note> More</text:p>
            <text:list><text:list-item><text:p>one thing</text:p></text:list-item></text:list>
            <table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>Year</text:p>\
            </table:table-cell><table:table-cell><text:p>Cases</text:p></table:table-cell>\
            </table:table-row></table:table-header-rows><table:table-row><table:table-cell>\
            <text:p>2021</text:p></table:table-cell><table:table-cell><text:p>40</text:p>\
            </table:table-cell></table:table-row></table:table>\
            """);
    assertThat(Papers.outline(paper))
        .containsExactly(
            "Data: paragraph: It is late. More",
            "Data: list item: one thing",
            "Data: table row: 2021 | 40");
    assertThat(Papers.notes(paper)).containsExactly("1: Review <- Data It is late.");
  }

  @Test
  void wordsLeadWhereTheirLinksDo() throws IOException {
    Paper paper =
        read(
            """
            <text:p>See the <text:a xlink:href="https://example.org/c">Casey <text:span>Review\
            </text:span></text:a><text:note text:id="ftn1" text:note-class="footnote">\
            <text:note-citation>1</text:note-citation><text:note-body><text:p>At \
            <text:a xlink:href="https://example.org/m">the MPS</text:a></text:p></text:note-body>\
            </text:note> and <text:a xlink:href="#Data">below</text:a>.</text:p>\
            """);
    assertThat(Papers.links(paper))
        .containsExactly(
            "Casey Review -> https://example.org/c", "the MPS -> https://example.org/m");
  }

  private Paper read(String body) throws IOException {
    Path file = folder.resolve("paper.odt");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      storeType(zip);
      zip.putNextEntry(new ZipEntry("content.xml"));
      String content =
          "<office:document-content xmlns:office='o' xmlns:text='t' xmlns:table='tab' xmlns:xlink='x'><office:body>"
              + "<office:text>%s</office:text></office:body></office:document-content>";
      zip.write(content.formatted(body).getBytes(StandardCharsets.UTF_8));
    }
    return Papers.read(file);
  }

  /// The first part of an OpenDocument file names its type, unpacked.
  private static void storeType(ZipOutputStream zip) throws IOException {
    byte[] type = TYPE.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(type);
    ZipEntry entry = new ZipEntry("mimetype");
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(type.length);
    entry.setCrc(sum.getValue());
    zip.putNextEntry(entry);
    zip.write(type);
  }
}

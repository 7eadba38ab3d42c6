package org.pincite.indexer.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.indexer.document.Paper;
import org.pincite.indexer.extract.WordParts;

/// Numbers that Word draws and that stand nowhere in its file.
class WordNumbersTest {

  /// A report's: sections, paragraphs, items.
  private static final String REPORT =
      definition(
              1,
              level(0, "decimal", "%1."),
              level(1, "decimal", "%1.%2"),
              level(2, "lowerLetter", "(%3)"))
          + list(1, 1, "");

  @TempDir private Path folder;

  @Test
  void eachLevelCountsWithinTheOneAboveIt() throws IOException {
    assertThat(
            read(
                REPORT,
                in(1, 0, "Data"),
                in(1, 1, "Late."),
                in(1, 2, "cars"),
                in(1, 2, "vans"),
                in(1, 1, "Wrong."),
                in(1, 2, "trams"),
                in(1, 0, "Trust"),
                in(1, 1, "Low.")))
        .containsExactly(
            "paragraph: 1. Data",
            "paragraph: 1.1 Late.",
            "list item: (a) cars",
            "list item: (b) vans",
            "paragraph: 1.2 Wrong.",
            "list item: (a) trams",
            "paragraph: 2. Trust",
            "paragraph: 2.1 Low.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          decimal     | %1.     | 1   | paragraph: 1. A
          decimal     | %1.     | 12  | paragraph: 12. A
          decimal     | (%1)    | 3   | list item: (3) A
          decimalZero | %1      | 7   | paragraph: 07 A
          lowerLetter | %1)     | 2   | list item: b) A
          lowerLetter | (%1)    | 28  | list item: (bb) A
          upperLetter | %1.     | 3   | list item: C. A
          lowerRoman  | (%1)    | 14  | list item: (xiv) A
          upperRoman  | %1      | 4   | list item: IV A
          ordinal     | %1      | 22  | paragraph: 22nd A
          ordinal     | %1      | 11  | paragraph: 11th A
          none        | Note    | 5   | paragraph: Note A
          none        | ''      | 5   | paragraph: A
          bullet      | \uF0B7 | 1   | list item: A
          # beyond what Word draws
          lowerRoman  | %1      | 999999 | list item: 999999 A
          """)
  void aLevelHasItsWayOfCounting(String way, String text, int start, String passage)
      throws IOException {
    String numbering =
        definition(
                1,
                "<w:lvl w:ilvl='0'><w:start w:val='%d'/><w:numFmt w:val='%s'/><w:lvlText w:val='%s'/></w:lvl>"
                    .formatted(start, way, text))
            + list(1, 1, "");

    assertThat(read(numbering, in(1, 0, "A"))).containsExactly(passage);
  }

  @Test
  void listsOfOneDefinitionGoOnUnlessOneBeginsAnew() throws IOException {
    String numbering =
        definition(1, level(0, "decimal", "%1."))
            + list(1, 1, "")
            + list(2, 1, "")
            + list(3, 1, "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='1'/></w:lvlOverride>");

    assertThat(
            read(
                numbering,
                in(1, 0, "It met."),
                in(2, 0, "It ate."),
                in(3, 0, "It left."),
                in(3, 0, "It sat.")))
        .containsExactly(
            "paragraph: 1. It met.",
            "paragraph: 2. It ate.",
            "paragraph: 1. It left.",
            "paragraph: 2. It sat.");
  }

  @Test
  void aLevelMayGoOnCountingUnderTheNextHeading() throws IOException {
    String through =
        "<w:lvl w:ilvl='1'><w:start w:val='1'/><w:lvlRestart w:val='0'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%2.'/></w:lvl>";
    String numbering = definition(1, level(0, "upperLetter", "%1"), through) + list(1, 1, "");

    assertThat(
            read(
                numbering,
                in(1, 0, "Data"),
                in(1, 1, "Late."),
                in(1, 0, "Trust"),
                in(1, 1, "Low.")))
        .containsExactly(
            "list item: A Data", "paragraph: 1. Late.", "list item: B Trust", "paragraph: 2. Low.");
  }

  @Test
  void allNumbersOfALegalLevelAreInDigits() throws IOException {
    String legal =
        "<w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:isLgl/><w:lvlText w:val='%1.%2'/></w:lvl>";
    String numbering = definition(1, level(0, "upperRoman", "%1"), legal) + list(1, 1, "");

    assertThat(read(numbering, in(1, 0, "Data"), in(1, 0, "Trust"), in(1, 1, "Low.")))
        .endsWith("paragraph: 2.1 Low.");
  }

  @Test
  void aStyleNumbersItsParagraphs() throws IOException {
    String numbering =
        definition(
                1,
                level(0, "decimal", "%1"),
                "<w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:pStyle w:val='Numbered'/><w:lvlText w:val='%1.%2'/></w:lvl>")
            + list(4, 1, "");
    String styles =
        "<w:style w:styleId='Heading1'><w:name w:val='heading 1'/><w:pPr><w:numPr><w:numId w:val='4'/></w:numPr></w:pPr></w:style>"
            + "<w:style w:styleId='Numbered'><w:basedOn w:val='Heading1'/><w:name w:val='numbered'/><w:pPr><w:outlineLvl w:val='9'/></w:pPr></w:style>";
    String plain =
        "<w:p><w:pPr><w:pStyle w:val='Heading1'/><w:numPr><w:numId w:val='0'/></w:numPr></w:pPr><w:r><w:t>Annex</w:t></w:r></w:p>";
    Paper paper =
        Papers.read(
            new WordParts(
                    styled("Heading1", "Data")
                        + styled("Heading1", "Trust")
                        + plain
                        + in(4, 1, "Low."))
                .with("numbering", numbering)
                .with("styles", styles)
                .write(folder));

    assertThat(Papers.outline(paper))
        .containsExactly("heading: 1 Data", "heading: 2 Trust", "Annex: paragraph: 2.1 Low.");
  }

  @Test
  void aDefinitionMayBeThatOfAStyle() throws IOException {
    String numbering =
        definition(1, level(0, "lowerLetter", "(%1)"))
            + "<w:abstractNum w:abstractNumId='2'><w:numStyleLink w:val='Items'/></w:abstractNum>"
            + list(1, 1, "")
            + list(2, 2, "");
    String styles =
        "<w:style w:type='numbering' w:styleId='Items'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>";
    Paper paper =
        Papers.read(
            new WordParts(in(2, 0, "one"))
                .with("numbering", numbering)
                .with("styles", styles)
                .write(folder));

    assertThat(Papers.outline(paper)).containsExactly("list item: (a) one");
  }

  @Test
  void theNumberIsSetAsTheWordsAre() throws IOException {
    String bold =
        "<w:p><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>Data</w:t></w:r></w:p>";
    String numbering = definition(1, level(0, "upperLetter", "%1.")) + list(1, 1, "");

    assertThat(read(numbering, bold, "<w:p><w:r><w:t>They are late.</w:t></w:r></w:p>"))
        .hasSize(2)
        .endsWith("paragraph: They are late.");
  }

  @Test
  void countingStartsAtNothingWhereTheFileDoesNotSay() throws IOException {
    String numbering =
        definition(
                1, "<w:lvl w:ilvl='0'><w:numFmt w:val='ordinal'/><w:lvlText w:val='%1'/></w:lvl>")
            + list(1, 1, "");

    assertThat(read(numbering, in(1, 0, "It met."), in(1, 0, "It left.")))
        .containsExactly("paragraph: 0th It met.", "paragraph: 1st It left.");
  }

  @Test
  void anEmptyParagraphCountsAndIsNotRead() throws IOException {
    assertThat(read(REPORT, in(1, 0, "It met."), in(1, 0, " "), in(1, 0, "It left.")))
        .containsExactly("paragraph: 1. It met.", "paragraph: 3. It left.");
  }

  @Test
  void aNumberMadeToFillTheMemoryIsNone() throws IOException {
    String numbering = definition(1, level(0, "decimal", "x".repeat(1000))) + list(1, 1, "");

    assertThat(read(numbering, in(1, 0, "A"))).containsExactly("paragraph: A");
  }

  private List<String> read(String numbering, String... paragraphs) throws IOException {
    Path file =
        new WordParts(String.join("", paragraphs)).with("numbering", numbering).write(folder);
    return Papers.outline(Papers.read(file));
  }

  private static String definition(int id, String... levels) {
    return "<w:abstractNum w:abstractNumId='%d'>%s</w:abstractNum>"
        .formatted(id, String.join("", levels));
  }

  private static String level(int depth, String way, String text) {
    return "<w:lvl w:ilvl='%d'><w:start w:val='1'/><w:numFmt w:val='%s'/><w:lvlText w:val='%s'/></w:lvl>"
        .formatted(depth, way, text);
  }

  private static String list(int id, int definition, String changes) {
    return "<w:num w:numId='%d'><w:abstractNumId w:val='%d'/>%s</w:num>"
        .formatted(id, definition, changes);
  }

  private static String in(int list, int depth, String words) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val='%d'/><w:numId w:val='%d'/></w:numPr></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
        .formatted(depth, list, words);
  }

  private static String styled(String style, String words) {
    return "<w:p><w:pPr><w:pStyle w:val='%s'/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
        .formatted(style, words);
  }
}

package org.pincite.indexer.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.indexer.document.Paper;
import org.pincite.indexer.document.PassageKind;
import org.pincite.indexer.document.Voice.Speaker;

/// Papers in Markdown, plain text and RTF.
class TextPaperTest {

  @TempDir Path folder;

  @Test
  void superscriptsInMarkdownCallTheNotesAtThePagesFoot() throws IOException {
    Paper paper =
        read(
            "letter.md",
            """
            # Policing Board

            The Board is held in public.² The Committee

            ² MPS, [The Review](#), March 2023 p.16

            notes **the pace**.³

            ³ Letter of 3 May
            """);
    assertThat(Papers.outline(paper))
        .containsExactly(
            "Policing Board: paragraph: The Board is held in public. The Committee notes the pace.");
    assertThat(Papers.notes(paper))
        .containsExactly(
            "2: MPS, The Review, March 2023 p.16 <- is held in public.",
            "3: Letter of 3 May <- Committee notes the pace.");
  }

  @Test
  void aSuperscriptThatMayBeAPowerLeavesTheNoteWithoutAMarker() throws IOException {
    Paper paper = read("area.md", "The site has 40 m² now.² It grows.\n\n² Survey\n");
    assertThat(Papers.notes(paper)).containsExactly("2: Survey <- nowhere");
    assertThat(Papers.outline(paper))
        .containsExactly("paragraph: The site has 40 m² now.² It grows.");
  }

  @Test
  void bracketedNotesInMarkdownCountByTheirPlaceWhereTheirLabelIsAWord() throws IOException {
    Paper paper =
        read(
            "notes.md",
            "It is late.[^why] It is [not] done.[^2]\n\n[^why]: As said\n[^2]: See `p.16`\n");
    assertThat(Papers.notes(paper))
        .containsExactly("1: As said <- It is late.", "2: See p.16 <- It is [not] done.");
  }

  @Test
  void markdownListsAndTablesAreItemsAndRows() throws IOException {
    Paper paper =
        read(
            "list.md",
            """
            They asked for:

            - one thing
            - another
              thing

            | Year | Cases |
            |------|-------|
            | 2021 | 40    |
            """);
    assertThat(Papers.outline(paper))
        .containsExactly(
            "paragraph: They asked for:",
            "list item: one thing",
            "list item: another thing",
            "table row: 2021 | 40");
  }

  @Test
  void plainTextIsCutAtBlankLinesAndJoinedWhereItWasWrapped() throws IOException {
    Paper paper =
        read(
            "minutes.txt",
            """
            Caroline Russell AM
            Chair of the Committee,
            City Hall.

            The Committee met on 24 May 2023 to discuss the work of the
            Board, which meets in public.
            """);
    assertThat(Papers.outline(paper))
        .containsExactly(
            "paragraph: Caroline Russell AM\nChair of the Committee,\nCity Hall.",
            "paragraph: The Committee met on 24 May 2023 to discuss the work of the Board, which meets"
                + " in public.");
  }

  @Test
  void turnsInPlainTextAreTheirSpeakers() throws IOException {
    StringBuilder transcript = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      transcript.append("Diana Luchford (MOPAC): We have looked at the data again.\n");
      transcript.append("Mr Bowie: We shall publish what we have found.\n");
    }
    Paper paper = read("transcript.txt", transcript.toString());
    assertThat(Papers.outline(paper)).hasSize(8);
    assertThat(paper.passages())
        .extracting(passage -> passage.voice().toString())
        .startsWith(
            "Speaker[name=Diana Luchford, role=MOPAC]", "Speaker[name=Mr Bowie, role=null]");
  }

  @Test
  void aFormIsNoTranscript() throws IOException {
    String form =
        """
        Printed Name: Helen Ewen

        Job Title: Director

        Printed Name: Rory McKenna

        Job Title: Officer
        """;
    assertThat(Papers.outline(read("form.txt", form)))
        .allSatisfy(passage -> assertThat(passage).startsWith("paragraph: Printed Name: "));
  }

  @Test
  void lettersAreReadInTheCharacterSetOfTheFile() throws IOException {
    String words = "Das Gremium hört zu; die Bürger fragen nach Gebühren und Maßnahmen für Köln.";
    Path file = folder.resolve("latin.txt");
    Files.writeString(file, words, Charset.forName("windows-1252"));
    assertThat(Papers.outline(Papers.read(file))).containsExactly("paragraph: " + words);
  }

  @Test
  void footnotesInRtfLeaveTheSentenceThatCallsThem() throws IOException {
    Paper paper =
        read(
            "letter.rtf",
            "{\\rtf1\\ansi\\pard {\\b Data}\\par It is held in public.{\\super\\chftn{\\footnote \\pard"
                + " {\\super\\chftn} Review, p.16}} It is late.\\par}");
    assertThat(Papers.outline(paper))
        .containsExactly("Data: paragraph: It is held in public. It is late.");
    assertThat(Papers.notes(paper)).containsExactly("1: Review, p.16 <- is held in public.");
  }

  @Test
  void headingsRowsAndItemsInRtfAreThat() throws IOException {
    Paper paper =
        read(
            "report.rtf",
            """
            {\\rtf1\\ansi\\uc0{\\stylesheet{\\s0 Normal;}{\\s1\\outlinelevel0\\b heading 1;}}
            {\\header \\pard Running head\\par}
            \\pard\\plain\\s1\\outlinelevel0\\b Oversight of data\\par
            \\pard\\plain\\s0 The Board meets in public.\\par
            \\pard\\plain\\outlinelevel1 The figures\\par
            \\pard\\plain They were wrong, as the table shows.\\par
            \\trowd\\trhdr\\cellx2000\\cellx4000\\pard\\intbl Year\\cell Searches\\cell
            \\trowd\\trhdr\\cellx2000\\cellx4000\\row
            \\trowd\\cellx2000\\cellx4000\\pard\\intbl 2021\\cell\\pard\\intbl\\cell\\row
            \\trowd\\cellx2000\\cellx4000\\pard\\intbl 2022\\par to May\\cell\\pard\\intbl 38\\
            {\\super\\chftn{\\footnote\\pard{\\super\\chftn} Review, p.16}}\\cell\\row
            \\pard\\plain\\outlinelevel9 They were set right after we had asked.\\par
            {\\listtext\\pard\\plain (a)\\tab}\\ls1 once\\par
            {\\listtext\\pard\\plain\\'96\\tab}\\ls1 twice\\par
            {\\listtext\\pard\\plain 4.\\tab}\\ls2 It was late.\\par}
            """);
    assertThat(Papers.outline(paper))
        .containsExactly(
            "Oversight of data: paragraph: The Board meets in public.",
            "Oversight of data > The figures: paragraph: They were wrong, as the table shows.",
            "Oversight of data > The figures: table row: 2021 | ",
            "Oversight of data > The figures: table row: 2022\nto May | 38",
            "Oversight of data > The figures: paragraph: They were set right after we had asked.",
            "Oversight of data > The figures: list item: (a) once",
            "Oversight of data > The figures: list item: twice",
            "Oversight of data > The figures: paragraph: 4. It was late.");
    assertThat(paper.passages())
        .filteredOn(passage -> passage.kind() == PassageKind.TABLE_ROW)
        .allSatisfy(
            row -> assertThat(paper.text().slice(row.leadIn())).isEqualTo("Year | Searches"));
    assertThat(Papers.notes(paper)).singleElement().asString().startsWith("1: Review, p.16 <- ");
  }

  @ParameterizedTest
  @CsvSource({"turns.txt, ''", "turns.md, **", "turns.html, b"})
  void aTranscriptHasItsTurnsInEveryFormat(String name, String bold) throws IOException {
    String open = bold.equals("b") ? "<p><b>" : bold;
    String close = bold.equals("b") ? "</b>" : bold;
    String end = bold.equals("b") ? "</p>\n" : "\n\n";
    StringBuilder transcript = new StringBuilder();
    for (String turn :
        List.of(
            "Una Desmond AM (Chair):| Good morning. When were the gates painted?",
            "Tom Reed (Director of Ferries, Thames):| In June.",
            "Una Desmond AM (Chair):| All of them?",
            "Tom Reed:| But: not the last.")) {
      transcript.append(open).append(turn.replace("|", close)).append(end);
    }

    Paper paper = read(name, transcript.toString());

    assertThat(paper.passages())
        .extracting(passage -> passage.voice() + " " + paper.words(passage))
        .containsExactly(
            new Speaker("Una Desmond AM", "Chair") + " Good morning. When were the gates painted?",
            new Speaker("Tom Reed", "Director of Ferries, Thames") + " In June.",
            new Speaker("Una Desmond AM", "Chair") + " All of them?",
            new Speaker("Tom Reed", "Director of Ferries, Thames") + " But: not the last.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      nullValues = "none",
      value = {
        "See [the Review](https://example.org/c). => the Review -> https://example.org/c",
        "[*Casey* Review](https://example.org/_a_b_*c*) => Casey Review -> https://example.org/_a_b_*c*",
        "See **[Casey](https://example.org/c)**. => Casey -> https://example.org/c",
        "[Casey](https://example.org/a_(b)?c=1&d=2) => Casey -> https://example.org/a_(b)?c=1&d=2",
        "[Casey](<https://example.org/c> (a title)) => Casey -> https://example.org/c",
        "[Casey](https://example.org/c \"a title\") => Casey -> https://example.org/c",
        "[Casey](https://example.org/c)¹ found it. => Casey -> https://example.org/c",
        "- [Casey](https://example.org/c) => Casey -> https://example.org/c",
        "<a href='https://example.org/c'>Casey</a> => Casey -> https://example.org/c",
        "![a chart](https://example.org/c.png) => none",
        "[below](#data), [beside](data.md), [us](mailto:a@example.org) => none",
        "`[Casey](https://example.org/c)` => none",
        "\\[Casey](https://example.org/c) => none",
      })
  void markdownLeadsFromLabels(String words, String link) throws IOException {
    assertThat(Papers.links(read("links.md", words)))
        .isEqualTo(link == null ? List.of() : List.of(link));
  }

  private Paper read(String name, String words) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, words, StandardCharsets.UTF_8);
    return Papers.read(file);
  }
}

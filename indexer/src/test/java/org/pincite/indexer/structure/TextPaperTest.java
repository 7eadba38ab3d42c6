package org.pincite.indexer.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.indexer.document.Paper;

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

  private Paper read(String name, String words) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, words, StandardCharsets.UTF_8);
    return Papers.read(file);
  }
}

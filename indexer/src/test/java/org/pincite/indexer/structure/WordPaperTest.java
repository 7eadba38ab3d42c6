package org.pincite.indexer.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.indexer.document.Paper;
import org.pincite.indexer.document.Passage;
import org.pincite.indexer.document.PassageKind;
import org.pincite.indexer.document.Voice;
import org.pincite.indexer.extract.Extractor;
import org.pincite.indexer.extract.WordFile;
import org.pincite.indexer.extract.WordParts;

class WordPaperTest {

  @TempDir Path folder;

  @Test
  void headingsStandByTheirStylesAndLevels() throws IOException {
    Paper paper =
        read(
            new WordFile()
                .heading(1, "Oversight")
                .heading(2, "The Board")
                .paragraph("The Board meets in public.")
                .heading(1, "Data")
                .paragraph("Data come late."));
    assertThat(Papers.outline(paper))
        .containsExactly(
            "Oversight > The Board: paragraph: The Board meets in public.",
            "Data: paragraph: Data come late.");
  }

  @Test
  void aShortBoldParagraphIsAHeadingBelowTheStyledOnes() throws IOException {
    Paper paper =
        read(
            new WordFile()
                .heading(1, "Data")
                .bold("Missing children")
                .paragraph("The figures were wrong.")
                .bold("The figures were set right after we asked."));
    assertThat(Papers.outline(paper))
        .containsExactly(
            "Data > Missing children: paragraph: The figures were wrong.",
            "Data > Missing children: paragraph: The figures were set right after we asked.");
  }

  @Test
  void footnotesCountByTheOrderOfTheirCallsAndEndnotesInRomanNumbers() throws IOException {
    Paper paper =
        read(
            new WordFile()
                .paragraph("The Board meets in public.")
                .footnote("Review, p.16")
                .more(" It has nine members.")
                .endnote("As of May")
                .paragraph("They are paid.")
                .footnote("Review, p.17"));
    assertThat(Papers.notes(paper))
        .containsExactlyInAnyOrder(
            "1: Review, p.16 <- Board meets in public.",
            "i: As of May <- It has nine members.",
            "2: Review, p.17 <- members. They are paid.");
  }

  @Test
  void aBoxOfOneCellHoldsARecommendation() throws IOException {
    Paper paper =
        read(new WordFile().table(false, new String[] {"Recommendation: Publish the data."}));
    assertThat(Papers.outline(paper))
        .containsExactly("recommendation: Recommendation: Publish the data.");
  }

  @Test
  void theHeaderOfATableLeadsInEachOfItsRows() throws IOException {
    Paper paper =
        read(
            new WordFile()
                .table(
                    true,
                    new String[] {"Year", "Searches"},
                    new String[] {"2021", "40"},
                    new String[] {"2022", "38"}));
    assertThat(Papers.outline(paper))
        .containsExactly("table row: 2021 | 40", "table row: 2022 | 38");
    assertThat(paper.passages())
        .allSatisfy(
            row -> assertThat(paper.text().slice(row.leadIn())).isEqualTo("Year | Searches"));
  }

  @Test
  void aParagraphGoesOnBehindAPageBreak() throws IOException {
    Paper paper =
        read(
            new WordFile()
                .paragraph("The Committee")
                .pageBreak()
                .paragraph("notes the pace of this."));
    assertThat(Papers.outline(paper))
        .containsExactly("paragraph: The Committee notes the pace of this.");
  }

  @Test
  void aPageOfHtmlWithinTheFileIsReadWhereItStands() throws IOException {
    Path file =
        new WordParts(
                "<w:p><w:r><w:t>Before.</w:t></w:r></w:p><w:altChunk r:id='c'/>"
                    + "<w:p><w:r><w:t>The Board met after.</w:t></w:r></w:p>")
            .with("c", "aFChunk", "chunk.htm", "<h2>Data</h2><p>It is <b>late</b>.</p>")
            .write(folder);

    assertThat(Papers.outline(Papers.read(file)))
        .containsExactly(
            "paragraph: Before.",
            "Data: paragraph: It is late.",
            "Data: paragraph: The Board met after.");
  }

  @Test
  void aPartThatIsNotReadIsNamed() throws IOException {
    Path file =
        new WordParts(
                "<w:p><w:r><w:t>Before.</w:t></w:r></w:p><w:altChunk r:id='c'/><w:altChunk r:id='d'/>")
            .with("c", "aFChunk", "chunk.mht", "MIME-Version: 1.0")
            .write(folder);

    assertThat(Extractor.inProcess().extract(file).unread())
        .containsExactly("part word/chunk.mht", "part d");
  }

  @Test
  void wordsLeadWhereTheirLinksDo() throws IOException {
    Paper paper =
        read(
            new WordFile()
                .paragraph("See the ")
                .link("Casey Review", "https://example.org/c?a=1&b=2")
                .more(" and ")
                .link("us", "mailto:a@example.org")
                .linkedFootnote("The MPS", "https://example.org/m", ", p.3"));
    assertThat(Papers.links(paper))
        .containsExactly(
            "Casey Review -> https://example.org/c?a=1&b=2", "The MPS -> https://example.org/m");
    assertThat(Papers.notes(paper)).hasSize(1);
  }

  @Test
  void aFieldMayBeALink() throws IOException {
    Path file =
        new WordParts(
                "<w:p><w:fldSimple w:instr=' HYPERLINK \"https://example.org/c\" '><w:r><w:t>Casey"
                    + "</w:t></w:r></w:fldSimple><w:hyperlink w:anchor='Data'><w:r><w:t>, below"
                    + "</w:t></w:r></w:hyperlink></w:p>")
            .write(folder);
    assertThat(Papers.links(Papers.read(file))).containsExactly("Casey -> https://example.org/c");
  }

  @Test
  void noPlaceHasAPage() throws IOException {
    Paper paper = read(new WordFile().paragraph("One.").pageBreak().paragraph("Two."));
    assertThat(paper.text().pages()).isEmpty();
    assertThat(paper.passages()).allSatisfy(p -> assertThat(paper.pagesOf(p)).isEmpty());
  }

  @Test
  void aTranscriptHasItsTurnsWithRolesAndQuestionNumbers() throws IOException {
    Paper paper =
        read(
            new WordFile()
                .heading(1, "Ferries")
                .paragraph("PRESENT: Una Desmond AM (Chair), Ann Lund AM")
                .bold("Q426 Una Desmond AM:")
                .more(" When were the gates")
                .pageBreak()
                .paragraph("painted? I ask because of the Review")
                .footnote("Review, p.16")
                .more(".")
                .bold("Tom Reed QPM (Director of Ferries, Thames):")
                .more(" In June.")
                .paragraph("They were red.")
                .bold("(Laughter)")
                .paragraph("They are grey now.")
                .bold("Q427 Ann Lund AM:")
                .more(" All of them?")
                .bold("Tom Reed:")
                .more(" But: not the last.")
                .heading(2, "Motions")
                .paragraph("Motion 1")
                .more(" Moved by Ann Lund, Seconded by Una Desmond")
                .paragraph("THAT the gates be painted again.")
                .bold("Una Desmond AM:")
                .more(" All in favour? Carried."));
    assertThat(paper.passages())
        .filteredOn(passage -> passage.kind() != PassageKind.FOOTNOTE)
        .extracting(passage -> credited(passage, paper))
        .containsExactly(
            "Ferries: nobody: PRESENT: Una Desmond AM (Chair), Ann Lund AM",
            "Ferries > Q426: Una Desmond AM, Chair: When were the gates painted? I ask because of the"
                + " Review.",
            "Ferries > Q426: Tom Reed QPM, Director of Ferries, Thames: In June.",
            "Ferries > Q426: Tom Reed QPM, Director of Ferries, Thames: They were red.",
            "Ferries > Q426: nobody: (Laughter)",
            "Ferries > Q426: Tom Reed QPM, Director of Ferries, Thames: They are grey now.",
            "Ferries > Q427: Ann Lund AM: All of them?",
            "Ferries > Q427: Tom Reed, Director of Ferries, Thames: But: not the last.",
            "Ferries > Motions: nobody: Motion 1 Moved by Ann Lund, Seconded by Una Desmond",
            "Ferries > Motions > Motion 1 Moved by Ann Lund, Seconded by Una Desmond: nobody: THAT the"
                + " gates be painted again.",
            "Ferries > Motions: Una Desmond AM, Chair: All in favour? Carried.");
    assertThat(Papers.notes(paper)).singleElement().asString().endsWith("because of the Review");
  }

  private static String credited(Passage passage, Paper paper) {
    String by =
        switch (passage.voice()) {
          case Voice.Speaker(String name, String role) -> role == null ? name : name + ", " + role;
          case Voice.Unclear(), Voice.Written() -> "nobody";
        };
    return "%s: %s: %s".formatted(String.join(" > ", passage.headings()), by, paper.words(passage));
  }

  private Paper read(WordFile word) throws IOException {
    return Papers.read(word.write(folder));
  }
}

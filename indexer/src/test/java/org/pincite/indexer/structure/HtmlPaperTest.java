package org.pincite.indexer.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.indexer.document.Footnote;
import org.pincite.indexer.document.Paper;

class HtmlPaperTest {

  @TempDir Path folder;

  @Test
  void aLinkThereAndBackIsANote() throws IOException {
    Paper paper =
        read(
            """
            <h1>Chapter 1</h1><p><a href="#p1" name="p1">1.1</a> It is public.<sup><a name="r1"
            href="#n1">1</a></sup> It is late.</p>
            <p><a href="#r1" name="n1">1</a>.  p16, <a href="review.pdf">Review</a></p>\
            """);
    assertThat(Papers.outline(paper))
        .containsExactly("Chapter 1: paragraph: 1.1 It is public. It is late.");
    assertThat(Papers.notes(paper)).containsExactly("1: p16, Review <- 1.1 It is public.");
  }

  @Test
  void wordsOwnHtmlHasItsNotesInBrackets() throws IOException {
    Paper paper =
        read(
            """
            <p>It is public.<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a></p>
            <div id="ftn1"><p><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> Review</p></div>\
            """);
    assertThat(Papers.notes(paper)).containsExactly("1: Review <- It is public.");
  }

  @Test
  void aNoteInAListHasAllItsParagraphs() throws IOException {
    Paper paper =
        read(
            """
            <p>It is public.<sup id="r1"><a href="#n1">a</a></sup></p>
            <ol><li id="n1"><p>Review</p><p>and Letter <a href="#r1">↩</a></p></li></ol>\
            """);
    assertThat(Papers.notes(paper)).containsExactly("a: Review\nand Letter <- It is public.");
  }

  @Test
  void severalNotesMayShareAParagraph() throws IOException {
    Paper paper =
        read(
            """
            <p>One<sup><a href="#n1">1</a></sup> two<sup><a href="#n2">2</a></sup></p>
            <p>[<a id="n1">1</a>] First<br>[<a id="n2">2</a>] Second</p>\
            """);
    assertThat(Papers.notes(paper)).hasSize(2);
    assertThat(Papers.notes(paper).getFirst()).startsWith("1: First").endsWith("<- One");
    assertThat(Papers.notes(paper).getLast()).isEqualTo("2: Second <- One two");
  }

  @Test
  void aTableOfContentsHasNoNotes() throws IOException {
    Paper paper = read("<ul><li><a href='#c1'>1</a></li></ul><h2 id='c1'>One</h2><p>Words.</p>");
    assertThat(paper.footnotes()).isEmpty();
  }

  @Test
  void numbersThatBeginAnewCountWithinTheirChapter() throws IOException {
    Paper paper =
        read(
            """
            <h1>Chapter 1</h1><h2>Data</h2><p>One.<sup><a href="#a">1</a></sup></p>
            <h1>Chapter 2</h1><p>Two.<sup><a href="#b">1</a></sup></p>
            <p id="a">First</p><p id="b">Second</p>\
            """);
    assertThat(Papers.notes(paper))
        .containsExactly(
            "1 (Chapter 1): First <- Chapter 1 Data One.",
            "1 (Chapter 2): Second <- One. Chapter 2 Two.");
  }

  @Test
  void aTitleAboveAllChaptersIsNoChapter() throws IOException {
    Paper paper =
        read(
            """
            <h1>Report</h1><h2>Chapter 1</h2><p>One.<sup><a href="#a">1</a></sup></p>
            <h2>Chapter 2</h2><p>Two.<sup><a href="#b">1</a></sup></p>
            <p id="a">First</p><p id="b">Second</p>\
            """);
    assertThat(paper.footnotes())
        .extracting(Footnote::section)
        .containsExactly("Chapter 1", "Chapter 2");
  }

  @Test
  void aTableThatLaysOutThePageIsNoTable() throws IOException {
    Paper paper =
        read(
            "<table><tr><td>Menu</td><td><h1>Data</h1><p>It is late.</p></td></tr></table>"
                + "<table><tr><th>Year<th>Cases<tr><td>2021<td>40</table>");
    assertThat(Papers.outline(paper))
        .containsExactly(
            "paragraph: Menu", "Data: paragraph: It is late.", "Data: table row: 2021 | 40");
  }

  @Test
  void wordsLeadWhereTheirLinksDo() throws IOException {
    Paper paper =
        read(
            """
            <h1><a href="https://example.org/top">Report</a></h1>
            <p>See <a href="https://example.org/c"><b>Casey</b> Review </a>, <a href="#r1">below</a>,
            <a href="review.pdf">beside</a>, <a href="mailto:a@example.org">us</a>, <a>nobody</a> and
            <a href="https://example.org/bad address">none</a>.<sup><a name="r1" href="#n1">1</a></sup>
            <table><tr><td>2021<td><a href="https://example.org/t">40</a></table>
            <p><a href="#r1" name="n1">1</a>. <a href="http://example.org/m">The MPS</a> ↩</p>\
            """);
    assertThat(Papers.links(paper))
        .containsExactly(
            "Report -> https://example.org/top",
            "Casey Review -> https://example.org/c",
            "40 -> https://example.org/t",
            "The MPS -> http://example.org/m");
    assertThat(Papers.notes(paper)).hasSize(1);
  }

  @Test
  void aLinkOverTwoParagraphsLeadsFromBoth() throws IOException {
    Paper paper = read("<a href='https://example.org/'><div>One</div><div>Two</div></a> Three");
    assertThat(Papers.links(paper))
        .containsExactly("One -> https://example.org/", "Two -> https://example.org/");
  }

  @Test
  void elementsMayNestWithoutEnd() throws IOException {
    Paper paper = read("<p>Words.</p>" + "<div><b>".repeat(20_000) + "deep");
    assertThat(Papers.outline(paper)).hasSize(2).contains("paragraph: Words.");
  }

  private Paper read(String html) throws IOException {
    Path file = folder.resolve("paper.html");
    Files.writeString(file, "<!DOCTYPE html><html><body>" + html);
    return Papers.read(file);
  }
}

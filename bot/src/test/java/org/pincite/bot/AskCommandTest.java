package org.pincite.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pincite.indexer.cli.ExitCode.USAGE;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `pincite ask` for a person, on the letter that ships.
class AskCommandTest {

  private static final String QUESTION = "what did Kenny Bowie say about the Met's data systems?";

  private static Home home;

  @BeforeAll
  static void index(@TempDir Path folder) throws IOException {
    home = Home.withLetter(folder);
    home.run("index").done();
  }

  @Test
  void printsCitationQuoteAndNotes() {
    assertThat(sized(home.run("ask", "--top", "1", QUESTION).done()))
        .isEqualTo(
            """

              1  London Assembly, Police and Crime Committee – letter to MOPAC, 10 August 2023 p.4
                 under "Good data for good oversight"
                 "Kenny Bowie told the Committee that the Met's data systems need to be improved, including
                 the platform used by officers to input data."[17]
                   [17] London Assembly, Police and Crime Committee – transcript, 24 May 2023 p.7
                        cited, not held: put the transcript into corpus/ (./pincite status says where to get
                        it)

              Searched 2 papers, N passages.
            """);
  }

  @Test
  void printsTheAnsweringWordsBoldWhereThatShows() {
    String printed = home.runInColour("ask", "--top", "1", QUESTION).done().out();

    assertThat(printed.replace("\u001b[1m", "<").replace("\u001b[0m", ">"))
        .contains(
            """
                 "<Kenny> <Bowie> told the Committee that the <Met's> <data> <systems> need to be improved, including
                 the platform used by officers to input <data>."[17]
            """)
        .containsOnlyOnce("<Kenny>")
        .doesNotContain("\u001b");
    assertThat(printed.replaceAll("\u001b\\[[01]m", ""))
        .isEqualTo(home.run("ask", "--top", "1", QUESTION).out());
  }

  @Test
  void printsNoEscapeWhereItDoesNot() {
    assertThat(home.run("ask", QUESTION).done().out()).doesNotContain("\u001b");
  }

  @Test
  void printsThreePassagesUnlessToldOtherwise() {
    assertThat(home.run("ask", QUESTION).out()).contains("\n  1  ", "\n  2  ", "\n  3  ");
    assertThat(home.run("ask", QUESTION).out()).doesNotContain("\n  4  ");
    assertThat(home.run("ask", "--top", "12", QUESTION).out()).contains("\n 12  ");
  }

  @Test
  void saysWhereItLookedIfNothingAnswers() {
    assertThat(sized(home.run("ask", "zebras").done()))
        .isEqualTo(
            """

              Nothing in 2 papers, N passages answers this.
              No passage has any of the question's words.
            """);
  }

  @Test
  void looksOnlyWhereItIsToldTo() {
    assertThat(home.run("ask", "--document", "mda-1512-decision", "CONNECT").done().out())
        .contains("Nothing in 1 paper, ");
    assertThat(home.run("ask", "--collection", "police", "CONNECT").done().out())
        .contains("Nothing in 0 papers, 0 passages ");
    assertThat(home.run("ask", "--speaker", "Kenny Bowie", "CONNECT").done().out())
        .contains("Nothing in 2 papers, 0 passages ");
  }

  @Test
  void severalDocumentsMayBeNamed() {
    Run run =
        home.run(
            "ask",
            "CONNECT",
            "--document",
            "mda-1512-decision",
            "--document",
            "letter-to-mopac-2023-08-10");

    assertThat(run.done().out()).contains("Searched 2 papers, ");
  }

  @Test
  void aDocumentThatIsNotThereIsNamed() {
    home.run("ask", "--document", "leter", QUESTION)
        .refused(
            USAGE,
            "pincite: no paper has the id \"leter\": ./pincite index and /api/documents list the ids");
  }

  /// How many passages the papers are cut into is not for this test to say.
  private static String sized(Run run) {
    return run.out().replaceAll("\\d+ passages", "N passages");
  }
}

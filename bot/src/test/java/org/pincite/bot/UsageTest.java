package org.pincite.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pincite.indexer.cli.ExitCode.USAGE;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is said to somebody who calls a command wrongly.
class UsageTest {

  private Home home;

  @BeforeEach
  void layOut(@TempDir Path folder) throws IOException {
    home = Home.empty(folder);
  }

  @Test
  void withoutACommandTheCommandsAreListed() {
    Run run = home.run();

    assertThat(run.code()).isEqualTo(USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("Usage: pincite [-hV] COMMAND\n")
        .contains("  index  ", "  show   ", "  status ", "  fetch  ", "  ask    ", "  serve  ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          answer           | Unmatched argument at index 0: 'answer' (see pincite --help)
          --nope           | Unknown option: '--nope' (see pincite --help)
          ask --nope Who?  | Unknown option: '--nope' (see pincite ask --help)
          ask --top        | Missing required parameter for option '--top' (N) (see pincite ask --help)
          ask --top x Who? | Invalid value for option '--top': 'x' is not an int (see pincite ask --help)
          ask --top 0 Who? | top 0: expected 1 to 100
          ask --top 101 A? | top 101: expected 1 to 100
          # a question without quotation marks
          ask Who chairs   | Unmatched argument at index 2: 'chairs' (see pincite ask --help)
          index corpus     | Unmatched argument at index 1: 'corpus' (see pincite index --help)
          serve now        | Unmatched argument at index 1: 'now' (see pincite serve --help)
          """)
  void aBadArgumentIsNamed(String arguments, String sentence) {
    home.run(arguments.split(" ")).refused(USAGE, "pincite: " + sentence);
  }

  @Test
  void aQuestionOrAFileOfQuestionsIsNeeded() {
    home.run("ask")
        .refused(
            USAGE,
            "pincite: Error: Missing required argument (specify one of these):"
                + " (QUESTION | --batch=QUESTIONS.jsonl) (see pincite ask --help)");
  }

  @Test
  void aFileOrAnIdIsNeededToShow() {
    home.run("show")
        .refused(
            USAGE,
            "pincite: Error: Missing required argument (specify one of these):"
                + " (FILE | --id=ID) (see pincite show --help)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0      | the question is empty: ask it in a few words, up to 2,000 characters
          100000 | the question has 100,000 characters: ask it in at most 2,000
          """)
  void aQuestionThatIsNoneIsRefused(int length, String sentence) {
    home.run("ask", "a".repeat(length)).refused(USAGE, "pincite: " + sentence);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "-h"})
  void helpIsPrintedWhereItIsAskedFor(String option) {
    assertThat(home.run(option).done().out()).startsWith("Usage: pincite [-hV] COMMAND\n");
  }

  @Test
  void theVersionIsPrinted() {
    assertThat(home.run("--version").done().out()).startsWith("pincite ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"index", "show", "status", "fetch", "ask", "serve"})
  void aCommandHelps(String command) {
    assertThat(home.run(command, "--help").done().out()).startsWith("Usage: pincite " + command);
  }
}

package org.pincite.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pincite.indexer.cli.ExitCode.USAGE;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What happens to whoever asks before there is an index.
class FirstUseTest {

  private Home home;

  @BeforeEach
  void layOut(@TempDir Path folder) throws IOException {
    home = Home.empty(folder);
  }

  @Test
  void theIndexIsMadeWhichIsSaidOnStandardErrorOnly() throws IOException {
    home.holding("letter.pdf", "The budget is fixed.");

    Run run = home.run("ask", "--json", "budget");

    assertThat(run.code()).isZero();
    assertThat(run.json().at("/passages/0/quote").asString()).isEqualTo("The budget is fixed.");
    assertThat(run.err())
        .isEqualTo(
            """
            Reading the papers in %s …
            1 added, 0 updated, 0 unchanged, 0 moved, 0 removed, 0 failed
            """
                .formatted(home.corpus()));
  }

  @Test
  void theIndexIsMadeOnce() throws IOException {
    home.holding("letter.pdf", "The budget is fixed.").run("ask", "budget");

    home.run("ask", "budget").done();
  }

  @Test
  void aBatchMakesItToo() throws IOException {
    home.holding("letter.pdf", "The budget is fixed.");
    Path questions = home.write("q.jsonl", "{\"id\": \"1\", \"question\": \"budget\"}");

    Run run = home.run("ask", "--batch", questions.toString());

    assertThat(run.json().at("/id").asString()).isEqualTo("1");
    assertThat(run.err()).startsWith("Reading the papers in ");
  }

  @Test
  void aPaperThatCannotBeReadIsNamed() throws IOException {
    Path empty = home.holding("letter.pdf", "The budget is fixed.").write("corpus/b.pdf", "");

    Run run = home.run("ask", "budget");

    assertThat(run.code()).isZero();
    assertThat(run.err())
        .isEqualTo(
            """
            Reading the papers in %s …
            %s is empty
            1 added, 0 updated, 0 unchanged, 0 moved, 0 removed, 1 failed
            """
                .formatted(home.corpus(), empty));
  }

  @Test
  void withoutPapersThatIsSaid() {
    Run run = home.run("ask", "budget");

    assertThat(run.code()).isEqualTo(USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            """
            Reading the papers in %1$s …
            pincite: corpus "%1$s" holds no papers: put files into it, or name another
            """
                .formatted(home.corpus()));
  }

  @Test
  void aBadQuestionIsRefusedBeforeAnythingIsRead() throws IOException {
    home.holding("letter.pdf", "The budget is fixed.");

    home.run("ask", " ")
        .refused(
            USAGE, "pincite: the question is empty: ask it in a few words, up to 2,000 characters");
    assertThat(home.index()).doesNotExist();
  }
}

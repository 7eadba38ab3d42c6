package org.pincite.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.pincite.indexer.cli.ExitCode.USAGE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.bot.answer.Question;
import org.pincite.bot.gold.Evidence;
import org.pincite.bot.gold.Gold;
import org.pincite.bot.gold.GoldSet;
import org.pincite.bot.gold.Scored;
import org.pincite.indexer.index.Filter;
import org.pincite.indexer.index.IndexView;
import org.pincite.indexer.index.IndexedPage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `pincite eval`, on the questions to the letter that ship beside it.
class EvalCommandTest {

  private static final Path QUESTIONS = Path.of("..", "corpus", "questions.jsonl");
  private static final Path ACRONYMS = Path.of("..", "config", "acronyms.properties");
  private static final Path SCRIPT = Path.of("..", "..", "shared/eval/score.py");

  private static Home home;

  @BeforeAll
  static void index(@TempDir Path folder) throws IOException {
    home = Home.withLetter(folder);
    Files.copy(QUESTIONS, home.corpus().resolve("questions.jsonl"));
    home.write("config/acronyms.properties", Files.readString(ACRONYMS));
    home.run("index").done();
  }

  @Test
  void theQuestionsAreAnsweredAsWellAsEver() throws IOException {
    List<Scored> scored = scored();
    ExpectedAnswers now = ExpectedAnswers.of(scored);
    if (Boolean.getBoolean("golden.update")) {
      now.write();
    }
    ExpectedAnswers expected = ExpectedAnswers.read();

    assertThat(expected.fallen(now))
        .as("fallen, as these questions are answered otherwise:%n%s", expected.changes(now))
        .isEmpty();
  }

  @Test
  void aListOfQuestionsBesideThePapersIsNoPaper() throws IOException {
    try (Opened opened = Opened.open(home.index(), SettingsReader.read(home.folder()));
        IndexView view = opened.index().view()) {
      assertThat(view.papers()).hasSize(2);
    }
  }

  @Test
  void theFiguresAreThoseOfTheScript() throws Exception {
    assumeTrue(Files.exists(SCRIPT), "the script is not at " + SCRIPT);
    Path answers =
        home.write("answers.jsonl", home.run("ask", "--batch", QUESTIONS.toString()).out());
    Process script = python(SCRIPT.toString(), QUESTIONS.toString(), answers.toString(), "--json");
    assumeTrue(script != null, "there is no python3");
    JsonNode wanted;
    try (var out = script.inputReader()) {
      wanted = JsonMapper.shared().readTree(out);
    }

    JsonNode figures = home.run("eval", "--json", QUESTIONS.toString()).done().json();

    assertThat(figures.properties().stream().map(Map.Entry::getKey))
        .containsExactlyInAnyOrderElementsOf(
            wanted.properties().stream().map(Map.Entry::getKey).toList());
    wanted
        .properties()
        .forEach(figure ->
            assertThat(figures.get(figure.getKey()).asDouble())
                .as(figure.getKey())
                .isEqualTo(figure.getValue().asDouble()));
  }

  @Test
  void aMissIsListedWithWhatCameFirstInstead() throws IOException {
    Path gold =
        home.write(
            "miss.jsonl",
            """
            {"id": "x-1", "question": "Kenny Bowie data systems", "answerable": true, "evidence": \
            [{"document": "mda-1512-decision", "pages": [], "text": "The above request has my approval."}]}
            """);

    assertThat(home.run("eval", "--worst", "5", gold.toString()).done().out())
        .contains("hit@1          0.0\n", "questions      1\n")
        .contains(
            "\nmiss x-1  not among the first ten, ",
            "  asked    Kenny Bowie data systems\n",
            "  answer   \"The above request has my approval.\" (mda-1512-decision)\n",
            "  first    \"Kenny Bowie told the Committee that the Met's data systems need");
  }

  @Test
  void aLineThatIsNoQuestionIsNamed() throws IOException {
    Path gold = home.write("bad.jsonl", "{\"id\": \"x\"}\n");

    home.run("eval", gold.toString())
        .refused(
            USAGE,
            "pincite: %s line 1: no question with its answer: expected {\"id\", \"question\", \"answerable\", \"evidence\": [{\"document\", \"pages\", \"text\"}]} in JSON"
                .formatted(gold));
  }

  @Test
  void anIdThatComesTwiceIsNamed() throws IOException {
    String line = "{\"id\": \"x\", \"question\": \"Who?\", \"answerable\": false}\n";
    Path gold = home.write("twice.jsonl", line + line);

    home.run("eval", gold.toString())
        .refused(USAGE, "pincite: %s line 2: the id \"x\" is another question's".formatted(gold));
  }

  @Test
  void everyEvidenceStandsInThePapersOnItsPage() throws IOException {
    try (Opened opened = Opened.open(home.index(), SettingsReader.read(home.folder()));
        IndexView view = opened.index().view()) {
      for (Gold gold : GoldSet.read(QUESTIONS.toString()).questions()) {
        for (Evidence evidence : gold.evidence()) {
          assertThat(letters(printed(evidence, view)))
              .as(gold.id())
              .contains(letters(evidence.text()));
          assertThat(evidence.text()).contains(Objects.requireNonNullElse(evidence.key(), ""));
        }
      }
    }
  }

  /// The running text of the evidence's pages, and then their notes.
  private static String printed(Evidence evidence, IndexView view) {
    List<IndexedPage> pages =
        evidence.pages().stream()
            .map(page -> view.page(evidence.document(), page.index()))
            .map(Objects::requireNonNull)
            .toList();
    return Stream.concat(
            pages.stream().map(IndexedPage::text), pages.stream().map(IndexedPage::notes))
        .collect(Collectors.joining("\n"));
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  private static List<Scored> scored() throws IOException {
    try (Opened opened = Opened.open(home.index(), SettingsReader.read(home.folder()))) {
      return GoldSet.read(QUESTIONS.toString()).questions().stream()
          .map(gold ->
              Scored.of(
                  gold,
                  opened
                      .answerer()
                      .answer(new Question(gold.question(), gold.context(), Filter.NONE, 10))))
          .toList();
    }
  }

  private static Process python(String... arguments) throws InterruptedException {
    try {
      List<String> command = new ArrayList<>(List.of("python3"));
      command.addAll(List.of(arguments));
      return new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException e) {
      return null;
    }
  }
}

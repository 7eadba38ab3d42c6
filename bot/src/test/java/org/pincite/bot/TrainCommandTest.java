package org.pincite.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pincite.indexer.cli.ExitCode.USAGE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `pincite train` and `pincite calibrate`, on a few lines.
class TrainCommandTest {

  private static final String GOLD =
      """
      {"id": "1", "question": "How large is the rail budget?", "answerable": true, "evidence": \
      [{"document": "budget", "pages": [], "text": "The rail budget is nine million pounds this year."}]}
      {"id": "2", "question": "Which trees are planted?", "answerable": true, "evidence": \
      [{"document": "parks", "pages": [], "text": "Forty lime trees are planted along the high street."}]}
      {"id": "3", "question": "Who paints the bridge?", "answerable": false}
      {"id": "4", "question": "rail budget of Wales", "answerable": false}
      """;

  private Home home;
  private Path gold;

  @BeforeEach
  void layOut(@TempDir Path folder) throws IOException {
    home =
        Home.empty(folder)
            .holding(
                "budget.pdf",
                "The rail budget is nine million pounds this year.",
                "The road budget was cut by the council last year.")
            .holding(
                "parks.pdf",
                "Forty lime trees are planted along the high street.",
                "The old bridge in the park is closed until further notice.");
    gold = home.write("gold/dev.jsonl", GOLD);
    home.run("index").done();
  }

  @Test
  void printsHowOftenTheFirstPassagesAnswer() {
    String printed = home.run("train", "--folds", gold.toString()).done().out();

    assertThat(printed)
        .contains("All papers asked", "Its own papers asked")
        .contains("as it is now           learned of all         its set left out")
        .containsPattern("gold/dev +2   1\\.000 1\\.000 1\\.000 ")
        .endsWith("Nothing is written: name a file with --output to keep the weights.\n");
  }

  @Test
  void writesWeightsThatAnswersAreThenMadeWith() throws IOException {
    Path weights = home.folder().resolve("config/ranking.properties");
    Files.createDirectories(weights.getParent());

    home.run("train", "--output", weights.toString(), gold.toString()).done();

    assertThat(Files.readString(weights))
        .startsWith("# What the ranking weighs")
        .contains("\nmeaning = ");
    home.run("ask", "rail budget").done();
    Files.writeString(weights, "words = 1\n");
    home.run("ask", "rail budget")
        .refused(USAGE, "pincite: %s has no weight for \"around\"".formatted(weights));
  }

  @Test
  void writesWhatIsWeighedForOtherTools() throws IOException {
    Path lines = home.folder().resolve("features.jsonl");

    home.run("train", "--features", lines.toString(), gold.toString()).done();

    List<JsonNode> read =
        Files.readAllLines(lines).stream().map(JsonMapper.shared()::readTree).toList();
    assertThat(read).hasSize(1 + 2 * 4);
    int features = read.getFirst().get("features").size();
    JsonNode first = read.get(1);
    assertThat(first.get("id").asString()).isEqualTo("1");
    assertThat(first.get("papers").asString()).isEqualTo("all");
    assertThat(first.get("signs").has("passage")).isTrue();
    assertThat(first.get("candidates"))
        .hasSize(4)
        .allSatisfy(candidate -> assertThat(candidate.get("features")).hasSize(features));
    assertThat(first.get("candidates").valueStream().filter(c -> c.get("answers").asBoolean()))
        .hasSize(1);
  }

  @Test
  void calibratesTheVerdict() throws IOException {
    Path weights = home.folder().resolve("judging.properties");

    String printed =
        home.run("calibrate", "--output", weights.toString(), gold.toString()).done().out();

    assertThat(printed)
        .contains("As it is now", "Learned of all", "Learned with its set left out")
        .containsPattern("gold/dev +2 +2 +\\d\\.\\d{3} +\\d\\.\\d{3} +\\d\\.\\d{3}\n");
    assertThat(Files.readString(weights)).contains("\nanswered-from = 0.", "\nnothing-below = 0.");
  }

  @Test
  void questionsThatAllHaveAnAnswerDoNotCalibrate() throws IOException {
    Path answerable =
        home.write("gold/yes.jsonl", GOLD.lines().limit(2).reduce("", (a, b) -> a + b + "\n"));

    home.run("calibrate", answerable.toString())
        .refused(
            USAGE,
            "pincite: nothing to learn from: 2 of 2 questions have an answer; expected some of both");
  }
}

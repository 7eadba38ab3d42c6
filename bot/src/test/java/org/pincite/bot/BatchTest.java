package org.pincite.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pincite.indexer.cli.ExitCode.USAGE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `pincite ask --batch`: a file of questions.
class BatchTest {

  private static final String GOOD = "{\"id\": \"1\", \"question\": \"trains\"}\n";

  private static Home home;

  @BeforeAll
  static void index(@TempDir Path folder) throws IOException {
    home =
        Home.empty(folder)
            .holding("letter.pdf", "The Board will meet in spring.", "Trains are late.")
            .holding("police/talk.pdf", "The Panel will meet in autumn.", "Trains are early.");
    for (int i = 1; i <= 12; i++) {
      home.holding("buses/bus %d.pdf".formatted(i), "Bus %d is blue.".formatted(i));
    }
    home.run("index").done();
  }

  @Test
  void answersStandInTheOrderOfTheQuestionsEachWithItsId() throws IOException {
    List<JsonNode> answers =
        answers(
            """
            {"id": "b", "question": "trains"}

            {"id": "a", "question": "zebras", "type": "fact", "evidence": []}
            {"question": "the Panel", "id": 3}
            """);

    assertThat(answers)
        .extracting(answer -> answer.get("id").asString())
        .containsExactly("b", "a", "3");
    assertThat(answers)
        .extracting(answer -> answer.get("question").asString())
        .containsExactly("trains", "zebras", "the Panel");
    assertThat(answers)
        .allSatisfy(answer ->
            assertThat(answer.propertyNames())
                .containsExactly(
                    "id",
                    "question",
                    "verdict",
                    "confidence",
                    "explanation",
                    "searched",
                    "passages",
                    "tookMillis"));
  }

  @Test
  void aQuestionIsAskedOfItsOwnDocuments() throws IOException {
    String questions = "{\"id\": \"1\", \"question\": \"trains\", \"documents\": [\"talk\"]}";

    assertThat(documents(answers(questions).getFirst())).containsOnly("talk");
    assertThat(documents(answers(questions, "--pooled").getFirst())).contains("letter", "talk");
  }

  @Test
  void nullAndNoneAreAllDocuments() throws IOException {
    List<JsonNode> answers =
        answers(
            """
            {"id": "1", "question": "trains", "documents": null, "context": null}
            {"id": "2", "question": "trains", "documents": [], "context": []}
            """);

    assertThat(answers)
        .allSatisfy(answer -> assertThat(documents(answer)).contains("letter", "talk"));
  }

  @Test
  void pooledLeavesWhatTheCommandLineNames() throws IOException {
    String questions = "{\"id\": \"1\", \"question\": \"trains\", \"documents\": [\"talk\"]}";

    assertThat(documents(answers(questions, "--pooled", "--document", "letter").getFirst()))
        .containsOnly("letter");
    assertThat(documents(answers(questions, "--pooled", "--collection", "police").getFirst()))
        .containsOnly("talk");
  }

  @Test
  void aQuestionIsReadWithTheOneBefore() throws IOException {
    List<JsonNode> answers =
        answers(
            """
            {"id": "1", "question": "When will it meet?", "context": ["What is the Board?"]}
            {"id": "2", "question": "When will it meet?", "context": ["What is the Panel?"]}
            """);

    assertThat(answers)
        .extracting(answer -> answer.at("/passages/0/document/id").asString())
        .containsExactly("letter", "talk");
  }

  @Test
  void thereAreTenPassagesUnlessToldOtherwise() throws IOException {
    String questions = "{\"id\": \"1\", \"question\": \"blue buses\"}";

    assertThat(answers(questions).getFirst().get("passages")).hasSize(10);
    assertThat(answers(questions, "--top", "12").getFirst().get("passages")).hasSize(12);
    assertThat(answers(questions, "--top", "1").getFirst().get("passages")).hasSize(1);
  }

  @Test
  void aFileWithoutQuestionsHasNoAnswers() throws IOException {
    assertThat(answers("\n  \n")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"id": "2"}                        | : no question: expected {"id", "question"} in JSON, with "context" and "documents" as lists of words if given
          {"question": "trains"}             | : no question: expected {"id", "question"} in JSON, with "context" and "documents" as lists of words if given
          {"id": null, "question": "trains"} | : no question: expected {"id", "question"} in JSON, with "context" and "documents" as lists of words if given
          {"id": "2", "question": "  "}      | : the question is empty: ask it in a few words, up to 2,000 characters
          trains                             | : no question: expected {"id", "question"} in JSON, with "context" and "documents" as lists of words if given
          """)
  void aBadLineIsNamedAndNothingIsAnswered(String line, String sentence) throws IOException {
    Path file = home.write("questions.jsonl", GOOD + line + "\n");

    ask(file).refused(USAGE, "pincite: %s line 2%s".formatted(file, sentence));
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    Path file = home.folder().resolve("none.jsonl");

    ask(file).refused(USAGE, "pincite: no file %s".formatted(file));
  }

  @Test
  void aFileThatIsNoTextIsNamed() throws IOException {
    Path file = Files.write(home.folder().resolve("q.bin"), new byte[] {(byte) 0xff, 0, 1, 13});

    ask(file).refused(USAGE, "pincite: %s is not text in UTF-8".formatted(file));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "{\"id\": \"2\", \"question\": \"trains\", \"context\": [null]}",
        "{\"id\": \"2\", \"question\": \"trains\", \"documents\": [null]}"
      })
  void aNullWhereNoneMayBeIsABadLine(String line) throws IOException {
    Path file = home.write("questions.jsonl", GOOD + line + "\n");

    Run run = ask(file);

    assertThat(run.err()).startsWith("pincite: %s line 2".formatted(file));
    run.refused(USAGE, run.err().strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1]",
        "\"trains\"",
        "{\"id\": \"2\", \"documents\": \"x\"}",
        "{",
        "{\"id\": \"2\"} 7"
      })
  void aLineOfAnotherShapeIsToldInWordsOfTheReader(String line) throws IOException {
    Run run = ask(home.write("questions.jsonl", GOOD + line + "\n"));

    assertThat(run.err()).doesNotContain("java", "org.pincite", "JsonToken", "REDACTED");
  }

  @Test
  void aDocumentThatIsNotThereIsNamedBeforeAnythingIsAnswered() throws IOException {
    String bad = "{\"id\": \"2\", \"question\": \"trains\", \"documents\": [\"nope\"]}";
    Path file = home.write("questions.jsonl", GOOD + bad + "\n");

    Run run = ask(file);

    assertThat(run.err()).startsWith("pincite: %s line 2: no paper has the id".formatted(file));
    run.refused(USAGE, run.err().strip());
  }

  @Test
  void aFolderIsNoFileOfQuestions() {
    Run run = ask(home.folder());

    run.refused(USAGE, run.err().strip());
  }

  @Test
  void aByteOrderMarkIsPassedOver() throws IOException {
    assertThat(answers("\ufeff" + GOOD)).hasSize(1);
  }

  private static Run ask(Path file, String... options) {
    List<String> arguments = new ArrayList<>(List.of("ask", "--batch", file.toString()));
    arguments.addAll(List.of(options));
    return home.run(arguments.toArray(String[]::new));
  }

  private static List<JsonNode> answers(String questions, String... options) throws IOException {
    Run run = ask(home.write("questions.jsonl", questions), options).done();
    return run.out().lines().map(line -> JsonMapper.shared().readTree(line)).toList();
  }

  private static List<String> documents(JsonNode answer) {
    return answer
        .get("passages")
        .valueStream()
        .map(passage -> passage.at("/document/id").asString())
        .toList();
  }
}

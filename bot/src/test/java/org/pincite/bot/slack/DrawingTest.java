package org.pincite.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.Schema;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pincite.bot.answer.Answer;
import org.pincite.bot.answer.Cited;
import org.pincite.bot.answer.Verdict;
import org.pincite.bot.history.KeptQuestion;
import org.pincite.bot.slack.AnswerMessage.Reach;
import org.pincite.indexer.index.IndexView;
import org.pincite.indexer.index.IndexedPaper;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Whatever the papers and the questions hold, Slack can take what is drawn of it.
class DrawingTest {

  private static final int ROUNDS = 60;
  private static final int MOST_BLOCKS = 45;
  private static final int MOST_OF_HOME = 100;

  private final AnswerMessage drawing =
      new AnswerMessage(cited -> "https://pincite.example.org/" + cited.score());

  @Test
  void everyMessageKeepsSlacksLimits() {
    each((message, answer) -> Limits.hold(blocks(message), MOST_BLOCKS));
  }

  @Test
  void everyMessageIsValidUnderSlacksSchema() {
    assumeTrue(Vendor.isHere(), Vendor.MISSING);
    Schema schema = Vendor.schema("Blocks.schema.json");
    each((message, answer) ->
        assertThat(Vendor.faults(schema, blocks(message).toString())).isEmpty());
  }

  @Test
  void aQuoteIsTheBeginningOfWhatIsQuotedLetterForLetter() {
    each((message, answer) -> {
      List<Cited> list = RecommendationList.in(answer);
      List<String> quotes = quotes(message);
      for (int i = 0; i < quotes.size(); i++) {
        String words =
            list.isEmpty()
                ? answer.passages().get(i).quote().words()
                : list.get(i).passage().text();
        assertThat(words).startsWith(quotes.get(i));
      }
    });
  }

  @Test
  void nothingInTheFallbackCallsAnybody() {
    each((message, answer) -> {
      assertThat(message.text()).doesNotContain("<", ">").isNotBlank();
      assertThat(message.text().replaceAll("&(amp|lt|gt);", "")).doesNotContain("&");
    });
  }

  @Test
  void everyPassageHasOneNumber() {
    each((message, answer) -> {
      int number = 1;
      for (JsonNode block : blocks(message)) {
        if (block.path("type").asString().equals("rich_text") && isPassage(block)) {
          String first =
              block.path("elements").get(0).path("elements").get(0).path("text").asString();
          if (RecommendationList.in(answer).isEmpty()) {
            assertThat(first).startsWith(number++ + "  ");
          }
        }
      }
    });
  }

  @Test
  void whereSeveralMayBeMeantItIsAskedWhich() {
    Answer ambiguous =
        new Answer(
            "footnote 3",
            Verdict.NEAREST,
            0.5,
            "",
            "2 papers have a footnote 3: name the one that is meant.",
            "",
            new Answer.Searched(2, 90),
            new RandomAnswers(1).answer("").passages(),
            Duration.ofMillis(1));

    Message message = drawing.of(1, ambiguous, new Searched("2 papers", "Searched"), Reach.ALL);

    assertThat(message.text()).startsWith(ambiguous.ambiguity()).doesNotContain("answers this");
    assertThat(blocks(message).get(0).path("text").path("text").asString())
        .isEqualTo("Several may be meant");
  }

  @Test
  void homeIsValidWhateverWasAsked() {
    Schema schema = Vendor.isHere() ? Vendor.schema("Home.schema.json") : null;
    List<IndexedPaper> papers;
    try (IndexView view = Papers.INDEX.view()) {
      papers = new ArrayList<>(view.papers());
    }
    for (int seed = 0; seed < 20; seed++) {
      RandomAnswers random = new RandomAnswers(seed);
      List<KeptQuestion> asked =
          Stream.generate(() -> kept(random.text(2_000))).limit(seed % 6).toList();
      String view = Json.of(HomeView.of(seed == 0 ? List.of() : papers, asked));

      Limits.hold(JsonMapper.shared().readTree(view).path("blocks"), MOST_OF_HOME);
      if (schema != null) {
        assertThat(Vendor.faults(schema, view)).as("seed %d", seed).isEmpty();
      }
    }
  }

  @Test
  void whatPinciteSaysItselfIsValid() {
    Schema schema = Vendor.isHere() ? Vendor.schema("Blocks.schema.json") : null;
    for (Message message :
        List.of(
            Saying.how(),
            Saying.failed(),
            Saying.unsure(),
            Saying.thanks(),
            Saying.forgotten(),
            Saying.refused("a reason"),
            Saying.footnote(new RandomAnswers(1).text(2_000)),
            drawing.more(4, List.of()))) {
      Limits.hold(blocks(message), MOST_BLOCKS);
      if (schema != null) {
        assertThat(Vendor.faults(schema, blocks(message).toString())).isEmpty();
      }
    }
  }

  private static KeptQuestion kept(String words) {
    return new KeptQuestion(1, Instant.EPOCH, words, null, "nearest", List.of(), 0, 0);
  }

  /// Draws random answers, and more passages of each.
  private void each(BiConsumer<Message, Answer> check) {
    for (int seed = 0; seed < ROUNDS; seed++) {
      RandomAnswers random = new RandomAnswers(seed);
      String question = seed % 3 == 0 ? "what is recommended?" : random.text(300);
      Answer answer = random.answer(question);
      Searched searched = new Searched("2 papers", "Searched " + random.text(800));
      List<Cited> more = answer.passages().subList(0, Math.min(3, answer.passages().size()));
      try {
        check.accept(drawing.of(seed, answer, searched, Reach.values()[seed % 2]), answer);
        if (!more.isEmpty()) {
          check.accept(drawing.more(1, more), answerOf(answer, more));
        }
      } catch (AssertionError e) {
        throw new AssertionError("seed %d".formatted(seed), e);
      }
    }
  }

  /// The same, as if nothing had been a list.
  private static Answer answerOf(Answer answer, List<Cited> passages) {
    return new Answer(
        "",
        answer.verdict(),
        answer.confidence(),
        answer.corrections(),
        answer.ambiguity(),
        answer.explanation(),
        answer.searched(),
        passages,
        answer.took());
  }

  static JsonNode blocks(Message message) {
    return JsonMapper.shared().readTree(Json.of(message.blocks()));
  }

  private static boolean isPassage(JsonNode block) {
    return block
        .path("elements")
        .valueStream()
        .anyMatch(element -> element.path("type").asString().equals("rich_text_quote"));
  }

  /// What is quoted, without the numbers of notes, which are in italics, as is that it goes on.
  private static List<String> quotes(Message message) {
    List<String> quotes = new ArrayList<>();
    for (JsonNode block : blocks(message)) {
      for (JsonNode element : block.path("elements")) {
        if (element.path("type").asString().equals("rich_text_quote")) {
          StringBuilder words = new StringBuilder();
          for (JsonNode run : element.path("elements")) {
            if (!run.path("style").path("italic").asBoolean()) {
              words.append(run.path("text").asString());
            }
          }
          quotes.add(words.toString());
        }
      }
    }
    return quotes;
  }
}

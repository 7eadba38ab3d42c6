package org.pincite.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.bot.answer.Answerer;
import org.pincite.bot.answer.Cited;
import org.pincite.bot.answer.Models;
import org.pincite.bot.answer.Question;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.index.Filter;
import org.pincite.indexer.index.PassageIndex;
import org.pincite.indexer.ingest.Ingest;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Questions to the letter with their answers, written by people; they lie beside the checkout.
class LetterGoldTest {

  private static final Path GOLD = Path.of("..", "..", "shared/data/letter/gold-dev.jsonl");
  private static final int MOST = 10;

  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private record GoldPage(int index, String label) {}

  private record Evidence(String document, List<GoldPage> pages, String text) {}

  private record Gold(
      String id,
      String question,
      boolean answerable,
      @Nullable List<String> context,
      List<Evidence> evidence) {}

  /// The rank of a question's first hit, and of the first that also names the right page; counted
  /// from 1, more than [#MOST] if there is none.
  private record Ranks(int hit, int page) {}

  @Test
  void mostQuestionsAreAnsweredByTheFirstPassagesAndFromTheRightPage(@TempDir Path index)
      throws IOException {
    assumeTrue(Files.exists(GOLD), "the questions to the letter are not at " + GOLD);
    Ingest.run(Path.of("..", "corpus"), index, true, outcome -> {});

    List<Ranks> ranks = new ArrayList<>();
    try (PassageIndex opened = PassageIndex.open(index)) {
      for (String line : Files.readAllLines(GOLD)) {
        Gold gold = JSON.readValue(line, Gold.class);
        if (gold.answerable() && !gold.evidence().isEmpty()) {
          ranks.add(
              ranks(gold, new Answerer(opened, Models.NONE).answer(question(gold)).passages()));
        }
      }
    }

    double hitAt3 = share(ranks, rank -> rank.hit() <= 3);
    assertThat(ranks).hasSizeGreaterThan(20);
    assertThat(hitAt3).as("hit@3").isGreaterThanOrEqualTo(0.60);
    assertThat(share(ranks, rank -> rank.hit() <= 10)).as("hit@10").isGreaterThanOrEqualTo(0.85);
    // One question in forty: the quote of a passage that runs over a page's end may stand on the
    // other page than the words that were thought of.
    assertThat(share(ranks, rank -> rank.page() <= 3)).as("page@3").isCloseTo(hitAt3, within(0.03));
  }

  private static Question question(Gold gold) {
    List<String> context = gold.context() == null ? List.of() : gold.context();
    return new Question(gold.question(), context, Filter.NONE, MOST);
  }

  private static double share(List<Ranks> ranks, Predicate<Ranks> which) {
    return (double) ranks.stream().filter(which).count() / ranks.size();
  }

  private static Ranks ranks(Gold gold, List<Cited> passages) {
    int hit = MOST + 1;
    int page = MOST + 1;
    for (int rank = passages.size(); rank >= 1; rank--) {
      Cited cited = passages.get(rank - 1);
      List<Evidence> found = gold.evidence().stream().filter(e -> hits(cited, e)).toList();
      hit = found.isEmpty() ? hit : rank;
      page = found.stream().anyMatch(e -> namesPage(cited, e)) ? rank : page;
    }
    return new Ranks(hit, page);
  }

  /// A passage hits an evidence of its document when half of the five-word runs of the shorter of
  /// the two occur in the other.
  private static boolean hits(Cited cited, Evidence evidence) {
    Set<List<String>> passage = runs(cited.passage().text());
    Set<List<String>> wanted = runs(evidence.text());
    Set<List<String>> both = new HashSet<>(passage);
    both.retainAll(wanted);
    return cited.passage().document().id().equals(evidence.document())
        && !both.isEmpty()
        && both.size() * 2 >= Math.min(passage.size(), wanted.size());
  }

  private static boolean namesPage(Cited cited, Evidence evidence) {
    Set<String> labels = evidence.pages().stream().map(GoldPage::label).collect(Collectors.toSet());
    return cited.passage().pages().stream().map(Page::label).anyMatch(labels::contains);
  }

  private static Set<List<String>> runs(String text) {
    List<String> words =
        Pattern.compile("[a-z0-9]+")
            .matcher(text.toLowerCase(Locale.ROOT))
            .results()
            .map(MatchResult::group)
            .toList();
    Set<List<String>> runs = new HashSet<>();
    for (int i = 0; i <= Math.max(0, words.size() - 5); i++) {
      runs.add(words.subList(i, Math.min(words.size(), i + 5)));
    }
    return runs;
  }
}

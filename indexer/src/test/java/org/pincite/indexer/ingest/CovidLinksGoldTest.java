package org.pincite.indexer.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.indexer.document.Resolution;
import org.pincite.indexer.document.Target;
import org.pincite.indexer.document.Target.Relation;
import org.pincite.indexer.extract.Extractor;
import org.pincite.indexer.index.IndexView;
import org.pincite.indexer.index.IndexedCitation;
import org.pincite.indexer.index.PassageIndex;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The covid inquiry's report, followed into the hearings of June 2023 that it cites, against what
/// a person found there, where the data lie beside the checkout. The hearings' pages and lines in
/// the notes are those of an original that the held papers do not have.
class CovidLinksGoldTest {

  private static final Path DATA = Path.of("..", "..", "shared", "data", "covid");
  private static final String REPORT = "covid-m1-report";
  private static final String JUNE = "covid-inquiry-m1-2023-06";

  private static final double DOCUMENT = 0.95;
  private static final double PAGE = 0.90;
  private static final double WORDS = 0.88;

  private static List<JsonNode> links;
  private static List<IndexedCitation> citations;

  @BeforeAll
  static void follow(@TempDir Path folder) throws IOException {
    Path gold = DATA.resolve("links-dev.jsonl");
    assumeTrue(Files.exists(gold), gold + " is not there: links are not scored");
    links =
        Files.readAllLines(gold).stream()
            .map(JsonMapper.shared()::readTree)
            .filter(link -> link.at("/target/document").asString().startsWith(JUNE))
            .filter(link -> link.path("footnote_cites").asString().startsWith("this"))
            .toList();
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    try (Stream<Path> papers = Files.list(DATA)) {
      for (Path paper : papers.filter(file -> file.toString().endsWith(".pdf")).toList()) {
        Files.copy(paper, corpus.resolve(paper.getFileName().toString()));
      }
    }
    Path index = folder.resolve("index");
    try (Extractor here = Extractor.inProcess()) {
      Ingest.run(corpus, index, false, here, outcome -> {});
    }
    try (PassageIndex opened = PassageIndex.open(index);
        IndexView view = opened.view()) {
      citations = view.citations(REPORT);
    }
  }

  @Test
  void linksLeadToThePaperThePageAndTheWordsMeant() {
    assertThat(share(CovidLinksGoldTest::isRightPaper))
        .as("paper")
        .isGreaterThanOrEqualTo(DOCUMENT);
    assertThat(share(CovidLinksGoldTest::isRightPage)).as("page").isGreaterThanOrEqualTo(PAGE);
    assertThat(share((link, target) -> isRightPage(link, target) && isLike(link, target)))
        .as("words")
        .isGreaterThanOrEqualTo(WORDS);
  }

  /// A note may serve several quotations, so that its target may have more words than one link.
  @Test
  void whatIsCalledExactIsWhatWasQuoted() {
    List<String> wrong = new ArrayList<>();
    for (JsonNode link : links) {
      for (Target target : targets(link)) {
        String words = letters(link.at("/target/text").asString());
        if (target.relation() == Relation.EXACT
            && !isLike(link, target)
            && !letters(target.text()).contains(words)) {
          wrong.add(link.path("id").asString());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private interface Rightness {
    boolean holds(JsonNode link, Target target);
  }

  private static double share(Rightness right) {
    long held =
        links.stream()
            .filter(link -> targets(link).stream().anyMatch(target -> right.holds(link, target)))
            .count();
    return (double) held / links.size();
  }

  private static List<Target> targets(JsonNode link) {
    String number = link.at("/report/footnote").asString();
    Set<Integer> pages = positions(link.at("/report/pages"));
    return citations.stream()
        .filter(citation -> number.equals(citation.citing().number()))
        .filter(
            citation -> pages.contains(Objects.requireNonNull(citation.citing().page()).index()))
        .map(IndexedCitation::resolution)
        .filter(Resolution.Resolved.class::isInstance)
        .map(resolution -> ((Resolution.Resolved) resolution).target())
        .toList();
  }

  private static boolean isRightPaper(JsonNode link, Target target) {
    return target.document().equals(link.at("/target/document").asString());
  }

  private static boolean isRightPage(JsonNode link, Target target) {
    Set<Integer> pages = positions(link.at("/target/pages"));
    return isRightPaper(link, target)
        && target.pages().stream().anyMatch(page -> pages.contains(page.index()));
  }

  /// Whether half of the runs of five words of the shorter are the longer's.
  private static boolean isLike(JsonNode link, Target target) {
    Set<String> gold = runs(link.at("/target/text").asString());
    Set<String> found = runs(target.text());
    long common = gold.stream().filter(found::contains).count();
    return !found.isEmpty() && 2 * common >= Math.min(gold.size(), found.size());
  }

  private static Set<String> runs(String text) {
    List<String> words =
        Stream.of(text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
            .filter(word -> !word.isEmpty())
            .toList();
    return Stream.iterate(0, i -> i < Math.max(1, words.size() - 4), i -> i + 1)
        .map(i -> String.join(" ", words.subList(i, Math.min(words.size(), i + 5))))
        .collect(Collectors.toSet());
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
  }

  private static Set<Integer> positions(JsonNode pages) {
    return pages.valueStream().map(page -> page.path("index").asInt()).collect(Collectors.toSet());
  }
}

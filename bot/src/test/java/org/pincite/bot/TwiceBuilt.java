package org.pincite.bot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pincite.bot.answer.Answer;
import org.pincite.bot.answer.Answerer;
import org.pincite.bot.answer.Models;
import org.pincite.bot.answer.Question;
import org.pincite.bot.answer.Weights;
import org.pincite.bot.gold.Gold;
import org.pincite.bot.gold.GoldSet;
import org.pincite.indexer.embed.Embedder;
import org.pincite.indexer.index.Filter;
import org.pincite.indexer.index.PassageIndex;
import org.pincite.indexer.ingest.EmbeddingRun;
import org.pincite.indexer.ingest.Ingest;
import org.pincite.indexer.source.CorpusException;

/// An index that papers came to in a random order, some under other names at first, and some that
/// went again; and one that was made of the same papers from nothing. Both are asked the same.
///
/// By itself: `TwiceBuilt CORPUS PAPERS SEED FOLDER GOLD.jsonl[,GOLD.jsonl…] [embed]`.
final class TwiceBuilt {

  /// Of the papers, so many bear another name at first; so many more come that go again.
  private static final double RENAMED = 0.4;

  private static final double STRANGERS = 0.25;

  private static final int ACTIONS_A_RUN = 6;
  private static final int TOP = 10;

  private final Path corpus;
  private final Random random;
  private final boolean embeds;
  private final Path grown;
  private final Path fresh;
  private int runs;

  /// @param corpus is made here, and filled
  TwiceBuilt(Path folder, long seed, boolean embeds) throws IOException {
    this.corpus = Files.createDirectories(folder.resolve("corpus"));
    this.random = new Random(seed);
    this.embeds = embeds;
    this.grown = folder.resolve("grown/index");
    this.fresh = folder.resolve("fresh/index");
  }

  private interface Action {
    void act() throws IOException;
  }

  /// What the answers to some question are in either index, by the questions that differ.
  record Difference(String question, String grown, String fresh) {}

  public static void main(String[] args) throws IOException {
    long seed = Long.parseLong(args[2]);
    List<Path> all = papers(Path.of(args[0]));
    Collections.shuffle(all, new Random(seed));
    int count = Math.min(Integer.parseInt(args[1]), all.size());
    List<Path> strangers =
        all.subList(count, Math.min(all.size(), count + (int) (count * STRANGERS)));
    List<String> questions =
        GoldSet.read(args[4]).questions().stream().map(Gold::question).distinct().toList();
    TwiceBuilt twice = new TwiceBuilt(Path.of(args[3]), seed, List.of(args).contains("embed"));
    List<Difference> differences =
        twice.differences(Path.of(args[0]), all.subList(0, count), strangers, questions);
    differences.stream()
        .limit(5)
        .forEach(one -> System.out.printf("%s%n%s%n%s%n", one.question, one.grown, one.fresh));
    System.out.printf(
        "seed %d: %d papers in %d runs, %d strangers, %d questions, %d answered otherwise%n",
        seed, count, twice.runs, strangers.size(), questions.size(), differences.size());
    System.exit(differences.isEmpty() ? 0 : 1);
  }

  private static List<Path> papers(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().matches("(?i).*\\.(pdf|docx|md|html?)"))
          .sorted()
          .collect(Collectors.toCollection(ArrayList::new));
    }
  }

  /// Builds both, asks both.
  ///
  /// @param from the folder in which the papers stand as they are to stand in the corpus
  /// @param strangers come and go
  List<Difference> differences(
      Path from, List<Path> papers, List<Path> strangers, List<String> questions)
      throws IOException {
    List<List<Action>> lines = new ArrayList<>();
    for (Path paper : papers) {
      lines.add(coming(paper, corpus.resolve(from.relativize(paper))));
    }
    for (int i = 0; i < strangers.size(); i++) {
      lines.add(passing(strangers.get(i), corpus.resolve("stranger%d.pdf".formatted(i))));
    }
    play(lines);
    run(grown);
    run(fresh);
    Map<String, String> one = answers(grown, questions);
    Map<String, String> other = answers(fresh, questions);
    return questions.stream()
        .filter(question -> !one.get(question).equals(other.get(question)))
        .map(question -> new Difference(question, one.get(question), other.get(question)))
        .toList();
  }

  private List<Action> coming(Path paper, Path place) {
    if (random.nextDouble() >= RENAMED) {
      return List.of(() -> copy(paper, place));
    }
    Path first = corpus.resolve("new %d".formatted(random.nextInt(1_000_000_000)) + ending(paper));
    return List.of(
        () -> copy(paper, first),
        () -> {
          Files.createDirectories(place.getParent());
          Files.move(first, place);
        });
  }

  private static List<Action> passing(Path paper, Path place) {
    return List.of(() -> copy(paper, place), () -> Files.delete(place));
  }

  private static String ending(Path paper) {
    String name = paper.getFileName().toString();
    return name.substring(name.lastIndexOf('.'));
  }

  private static void copy(Path paper, Path place) throws IOException {
    Files.createDirectories(place.getParent());
    Files.copy(paper, place);
  }

  /// Acts in a random order that keeps each line's own, and runs now and then.
  private void play(List<List<Action>> lines) throws IOException {
    List<List<Action>> left = new ArrayList<>();
    lines.forEach(line -> left.add(new ArrayList<>(line)));
    int acts = 0;
    while (!left.isEmpty()) {
      List<Action> line = left.get(random.nextInt(left.size()));
      line.removeFirst().act();
      left.remove(line.isEmpty() ? line : null);
      if (++acts % ACTIONS_A_RUN == 1) {
        run(grown);
      }
    }
  }

  private void run(Path index) {
    runs++;
    try {
      Ingest.run(corpus, index, false, _ -> {});
    } catch (CorpusException e) {
      return; // the one paper that had come has gone again
    }
    if (embeds) {
      EmbeddingRun.run(index, _ -> {});
    }
  }

  private Map<String, String> answers(Path index, List<String> questions) {
    Map<String, String> answers = new TreeMap<>();
    try (PassageIndex opened = PassageIndex.open(index);
        Embedder embedder = Embedder.open(Ingest.libraries(index))) {
      Models models = embeds ? new Models(embedder, null, Map.of(), Weights.SHIPPED) : Models.NONE;
      Answerer answerer = new Answerer(opened, models);
      for (String question : questions) {
        answers.put(
            question, words(answerer.answer(new Question(question, List.of(), Filter.NONE, TOP))));
      }
    }
    return answers;
  }

  private static String words(Answer answer) {
    return answer.verdict()
        + " "
        + Math.round(answer.confidence() * 1e4)
        + answer.passages().stream()
            .map(cited ->
                "\n  %s %d %s %s"
                    .formatted(
                        cited.passage().id(),
                        Math.round(cited.score() * 1e4),
                        cited.citation(),
                        cited.quote().words()))
            .collect(Collectors.joining());
  }
}

package org.pincite.bot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pincite.bot.gold.Figures;
import org.pincite.bot.gold.Scored;

/// How the questions that ship have been answered so far: the figures, and for each question the
/// place of the passage that answers, or the verdict where nothing does.
///
/// @param lines figures by name, then questions by id
record ExpectedAnswers(Map<String, String> lines) {

  private static final Path FILE = Path.of("src/test/resources/questions-expected.txt");

  /// What processors add up differently in quantised arithmetic moves a question or two of 71.
  private static final double ALLOWED = 0.03;

  /// Figures that are better when lower.
  private static final List<String> LOWER = List.of("false_denial", "false_answer");

  private static final String MISSED = "-";

  static ExpectedAnswers of(List<Scored> scored) {
    Map<String, String> lines = new TreeMap<>();
    Figures.of(scored).values().forEach((name, value) -> lines.put(name, value.toString()));
    scored.forEach(one -> lines.put(one.gold().id(), said(one)));
    return new ExpectedAnswers(lines);
  }

  static ExpectedAnswers read() throws IOException {
    Map<String, String> lines = new TreeMap<>();
    for (String line : Files.readAllLines(FILE)) {
      if (!line.startsWith("#")) {
        String[] parts = line.split(" = ");
        lines.put(parts[0], parts[1]);
      }
    }
    return new ExpectedAnswers(lines);
  }

  void write() throws IOException {
    Files.writeString(
        FILE,
        lines.entrySet().stream()
            .map(line -> line.getKey() + " = " + line.getValue() + "\n")
            .collect(
                Collectors.joining(
                    "",
                    "# How corpus/questions.jsonl is answered: shares, then for each question the place of its answer (- where it\n"
                        + "# is not among the first ten) or, where there is none, the verdict. -Dgolden.update rewrites this file.\n",
                    "")));
  }

  /// The figures that are worse now than expected.
  List<String> fallen(ExpectedAnswers now) {
    List<String> fallen = new ArrayList<>();
    lines.forEach((name, value) -> {
      if (isFigure(name)) {
        double better = Double.parseDouble(now.lines.getOrDefault(name, "NaN"));
        double loss = Double.parseDouble(value) - better;
        if (!((LOWER.contains(name) ? -loss : loss) <= ALLOWED)) {
          fallen.add("%s %s -> %s".formatted(name, value, better));
        }
      }
    });
    return fallen;
  }

  /// A line for each question that is answered otherwise: "gain own-004 3 -> 1".
  String changes(ExpectedAnswers now) {
    TreeSet<String> ids = new TreeSet<>(lines.keySet());
    ids.addAll(now.lines.keySet());
    return ids.stream()
        .filter(id -> !isFigure(id))
        .filter(id -> !Objects.equals(lines.get(id), now.lines.get(id)))
        .map(id -> change(id, lines.getOrDefault(id, MISSED), now.lines.getOrDefault(id, MISSED)))
        .collect(Collectors.joining("\n"));
  }

  private static String change(String id, String before, String after) {
    return "%s %s %s -> %s"
        .formatted(cost(after) < cost(before) ? "gain" : "loss", id, before, after);
  }

  private static int cost(String said) {
    return switch (said) {
      case "nothing" -> 0;
      case "nearest" -> 1;
      case "answered" -> 2;
      case MISSED -> 11;
      default -> Integer.parseInt(said);
    };
  }

  private static boolean isFigure(String name) {
    return name.contains("@") || name.equals("auc") || LOWER.contains(name);
  }

  private static String said(Scored one) {
    Integer rank = one.rank();
    return !one.gold().answerable()
        ? one.answer().verdict().toString()
        : rank == null ? MISSED : rank.toString();
  }
}

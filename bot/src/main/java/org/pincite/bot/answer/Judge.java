package org.pincite.bot.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pincite.indexer.index.IndexView;
import org.pincite.indexer.index.WeightedTerm;

/// Says whether what was found answers, by a logistic model of what speaks for it.
final class Judge {

  /// From this confidence on the first passage is taken for an answer.
  static final String ANSWERED = "answered-from";

  /// Below this confidence nothing is taken to answer.
  static final String NOTHING = "nothing-below";

  /// What the file of weights has: the signs, and the two bounds.
  static final List<String> SIGNS =
      List.of(
          "bias",
          "sentence",
          "sentence-lead",
          "passage",
          "share",
          "share-around",
          "best-share",
          "unknown",
          "lead",
          "words",
          ANSWERED,
          NOTHING);

  private static final int FIRST_FEW = 3;

  /// Where nothing has been embedded yet, a passage that has this much of what the question tells
  /// is taken for an answer. Over 561 questions to 148 papers, 0.5 calls three quarters of the
  /// unanswerable answered, 0.7 a fifth.
  private static final double WORDS_ANSWER = 0.65;

  private final LinearModel model;

  Judge(LinearModel model) {
    this.model = model;
  }

  /// @param verdict whether the first passage answers
  /// @param confidence that it does, 0 to 1
  /// @param explanation why, in a sentence
  record Judgement(Verdict verdict, double confidence, String explanation) {}

  /// @param ranked what was found, best first
  /// @param cited what of it is to be shown
  Judgement judge(Reading reading, List<Ranked> ranked, List<Cited> cited, IndexView index) {
    String footnote = reading.footnote();
    if (cited.isEmpty()) {
      return new Judgement(
          Verdict.NOTHING,
          0,
          footnote == null
              ? "No passage has any of the question's words."
              : "No paper searched has a footnote %s.".formatted(footnote));
    }
    if (footnote != null) {
      return new Judgement(
          Verdict.ANSWERED, 1, "This is footnote %s, as asked.".formatted(footnote));
    }
    Map<String, Double> signs = signs(reading, ranked, index);
    boolean byWords = signs.getOrDefault("sentence", 0.0) == 0;
    double confidence = byWords ? ranked.getFirst().candidate().shareAround() : confidence(signs);
    double answered = byWords ? WORDS_ANSWER : model.weights().getOrDefault(ANSWERED, 1.0);
    double nothing = byWords ? 0 : model.weights().getOrDefault(NOTHING, 0.0);
    String read = corrections(reading);
    if (confidence >= answered) {
      return new Judgement(
          Verdict.ANSWERED, confidence, read + "The first passage " + has(reading, ranked) + ".");
    }
    return confidence < nothing
        ? new Judgement(Verdict.NOTHING, confidence, read + "Nothing in the papers answers this.")
        : new Judgement(
            Verdict.NEAREST,
            confidence,
            read + "Nothing answers: the first passage " + has(reading, ranked) + ".");
  }

  private double confidence(Map<String, Double> signs) {
    return 1 / (1 + Math.exp(-model.score(signs)));
  }

  /// What speaks for or against an answer being there.
  static Map<String, Double> signs(Reading reading, List<Ranked> ranked, IndexView index) {
    Ranked first = ranked.getFirst();
    List<Ranked> few = ranked.subList(0, Math.min(FIRST_FEW, ranked.size()));
    double sentence =
        few.stream().mapToDouble(r -> r.candidate().nearestSentence()).max().orElse(0);
    double typical =
        ranked.stream().mapToDouble(r -> r.candidate().nearestSentence()).average().orElse(0);
    Map<String, Double> signs = new LinkedHashMap<>();
    signs.put("bias", 1.0);
    signs.put("sentence", sentence);
    signs.put("sentence-lead", sentence - typical);
    signs.put(
        "passage",
        few.stream().mapToDouble(r -> r.candidate().candidate().own().meaning()).max().orElse(0));
    signs.put("share", first.candidate().bestShare());
    signs.put("share-around", first.candidate().shareAround());
    signs.put(
        "best-share", few.stream().mapToDouble(r -> r.candidate().bestShare()).max().orElse(0));
    signs.put("unknown", unknown(reading, index));
    signs.put("lead", first.score() - ranked.get(Math.min(9, ranked.size() - 1)).score());
    signs.put(
        "words",
        few.stream().mapToDouble(r -> r.candidate().candidate().own().text()).max().orElse(0)
            / Math.max(1, Math.sqrt(reading.terms().size()))
            / 10);
    return signs;
  }

  /// How much of what the question tells no paper has.
  private static double unknown(Reading reading, IndexView index) {
    double all = 0;
    double unknown = 0;
    for (WeightedTerm term : reading.terms()) {
      double worth = term.weight() * index.rarity(term.term());
      all += worth;
      unknown += index.isKnown(term.term()) ? 0 : worth;
    }
    return all == 0 ? 0 : unknown / all;
  }

  private static String has(Reading reading, List<Ranked> ranked) {
    int found = ranked.getFirst().candidate().found();
    int asked = reading.terms().size();
    return found == asked
        ? "has every word that matters"
        : "has %d of the %d words that matter".formatted(found, asked);
  }

  /// `Read "policng" as "policing". `, or nothing.
  private static String corrections(Reading reading) {
    return reading.corrections().isEmpty()
        ? ""
        : reading.corrections().stream()
            .map(c -> "\"%s\" as \"%s\"".formatted(c.typed(), c.meant()))
            .collect(Collectors.joining(", ", "Read ", ". "));
  }
}

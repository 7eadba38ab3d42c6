package org.pincite.bot.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.VotePart;
import org.pincite.indexer.index.IndexedPassage;

/// Says whether what was found answers, by a logistic model of what speaks for it.
final class Judge {

  /// From this confidence on the first passage is taken for an answer.
  static final String ANSWERED = "answered-from";

  /// Below this confidence nothing is taken to answer.
  static final String NOTHING = "nothing-below";

  /// What the file of weights has: the signs, and the two bounds.
  static final List<String> SIGNS =
      List.of("bias", "telling", "follows", "passage", "lead", "kind-missing", ANSWERED, NOTHING);

  /// Cosines of what is found first lie within a tenth or two of this; the weights of all signs are
  /// then of one size.
  private static final double COMMON_COSINE = 0.7;

  private static final double COSINES = 10;

  /// The first is held against this one in the order: those between often answer as well.
  private static final int TENTH = 9;

  /// Where nothing has been embedded yet, a passage that has this much of what the question tells
  /// is taken for an answer. Over 561 questions to 148 papers, 0.5 calls three quarters of the
  /// unanswerable answered, 0.7 a fifth.
  private static final double WORDS_ANSWER = 0.65;

  /// A vote that comes this near to the first may be the one that is meant. Of eight questions to
  /// which a vote came first, it was the right one in all three where no other came so near, and in
  /// one of five where another did; the bound was chosen on these.
  private static final double UNSURE = 2.5;

  private final LinearModel model;

  Judge(LinearModel model) {
    this.model = model;
  }

  /// @param verdict whether the first passage answers
  /// @param confidence that it does, 0 to 1
  /// @param explanation why, in a sentence
  /// @param ambiguity what of several things may be meant, in a sentence; "" where one is
  record Judgement(Verdict verdict, double confidence, String explanation, String ambiguity) {

    Judgement(Verdict verdict, double confidence, String explanation) {
      this(verdict, confidence, explanation, "");
    }

    /// Several things may be meant, so that none is said to answer.
    static Judgement ambiguous(double confidence, String corrections, String ambiguity) {
      return new Judgement(Verdict.NEAREST, confidence, corrections + ambiguity, ambiguity);
    }
  }

  /// @param ranked what was found, best first
  /// @param cited what of it is to be shown
  Judgement judge(Reading reading, List<Ranked> ranked, List<Cited> cited) {
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
      return footnote(footnote, reading, ranked);
    }
    return judge(reading, shown(ranked, cited));
  }

  /// A number alone means each paper's footnote alike.
  private static Judgement footnote(String number, Reading reading, List<Ranked> ranked) {
    long papers = ranked.stream().map(one -> one.passage().document().id()).distinct().count();
    return papers > 1 && reading.terms().isEmpty()
        ? Judgement.ambiguous(
            1.0 / papers,
            "",
            "%d papers have a footnote %s: name the one that is meant.".formatted(papers, number))
        : new Judgement(Verdict.ANSWERED, 1, "This is footnote %s, as asked.".formatted(number));
  }

  /// What was found from the first passage on that is shown: of one that is withheld nothing is to
  /// be said.
  private static List<Ranked> shown(List<Ranked> ranked, List<Cited> cited) {
    return ranked.stream()
        .dropWhile(one -> !one.passage().id().equals(cited.getFirst().passage().id()))
        .toList();
  }

  private Judgement judge(Reading reading, List<Ranked> shown) {
    boolean byWords = meaning(shown.getFirst()) == 0;
    double confidence =
        byWords ? shown.getFirst().candidate().shareAround() : confidence(signs(reading, shown));
    double answered = byWords ? WORDS_ANSWER : model.weights().getOrDefault(ANSWERED, 1.0);
    double nothing = byWords ? 0 : model.weights().getOrDefault(NOTHING, 0.0);
    String read = reading.corrections().isEmpty() ? "" : reading.mended() + " ";
    long votes = votesMeant(reading, shown);
    if (votes > 1) {
      return Judgement.ambiguous(
          confidence / votes,
          read,
          "%d votes may be meant: say more of what was voted on.".formatted(votes));
    }
    if (confidence >= answered) {
      return new Judgement(
          Verdict.ANSWERED, confidence, read + "The first passage " + has(reading, shown) + ".");
    }
    return confidence < nothing
        ? new Judgement(Verdict.NOTHING, confidence, read + "Nothing in the papers answers this.")
        : new Judgement(
            Verdict.NEAREST,
            confidence,
            read + "Nothing answers: the first passage " + has(reading, shown) + ".");
  }

  /// How many votes a question may mean: several often end one debate, and their names alone do not
  /// say which is which.
  private static long votesMeant(Reading reading, List<Ranked> shown) {
    VotePart first = reading.kinds().contains(AnswerKind.VOTE) ? part(shown.getFirst()) : null;
    double least = shown.getFirst().score() - UNSURE;
    return first == null
        ? 1
        : shown.stream().filter(one -> one.score() >= least && part(one) == first).count();
  }

  private static @Nullable VotePart part(Ranked one) {
    return VotePart.of(one.passage().text(), one.passage().headings());
  }

  private double confidence(Map<String, Double> signs) {
    return 1 / (1 + Math.exp(-model.score(signs)));
  }

  /// What speaks for or against an answer being there.
  ///
  /// @param ranked what was found, best first; at least one
  static Map<String, Double> signs(Reading reading, List<Ranked> ranked) {
    Ranked first = ranked.getFirst();
    Map<String, Double> signs = new LinkedHashMap<>();
    signs.put("bias", 1.0);
    // Whoever says much of what they seek has mostly seen it.
    signs.put("telling", Math.log(Math.max(1, reading.telling())));
    signs.put("follows", reading.follows() ? 1.0 : 0);
    signs.put("passage", COSINES * (meaning(first) - COMMON_COSINE));
    signs.put("lead", first.score() - ranked.get(Math.min(TENTH, ranked.size() - 1)).score());
    IndexedPassage passage = first.passage();
    boolean missing =
        reading.kinds().stream().anyMatch(kind -> !kind.isIn(passage.text(), passage.headings()));
    signs.put("kind-missing", missing ? 1.0 : 0);
    return signs;
  }

  private static double meaning(Ranked ranked) {
    return ranked.candidate().candidate().own().meaning();
  }

  private static String has(Reading reading, List<Ranked> ranked) {
    if (reading.kinds().contains(AnswerKind.VOTE) && part(ranked.getFirst()) != null) {
      return "is of the vote that followed what was said on this";
    }
    int found = ranked.getFirst().candidate().found();
    int asked = reading.terms().size();
    return found == asked
        ? "has every word that matters"
        : "has %d of the %d words that matter".formatted(found, asked);
  }
}

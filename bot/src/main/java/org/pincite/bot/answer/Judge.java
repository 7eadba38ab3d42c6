package org.pincite.bot.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pincite.indexer.document.Voice;
import org.pincite.indexer.index.IndexTerm;
import org.pincite.indexer.index.IndexView;
import org.pincite.indexer.index.IndexedPassage;
import org.pincite.indexer.index.WeightedTerm;

/// Says whether what was found answers.
///
/// The measure is how much of what the question tells (its words by rarity) the first passage and
/// what stands around it have. A word that no paper has counts in full: a question about "budget"
/// is not answered by a passage on the Met.
final class Judge {

  /// From here on a passage is taken for an answer. Over 561 questions to 148 papers, 0.5 calls
  /// three quarters of the unanswerable answered, 0.7 a fifth; what is not called answered is still
  /// shown, as the nearest.
  private static final double ANSWERS = 0.65;

  private Judge() {}

  /// @param verdict whether the first passage answers
  /// @param confidence that it does, 0 to 1
  /// @param explanation why, in a sentence
  record Judgement(Verdict verdict, double confidence, String explanation) {}

  /// @param cited what is to be shown, best first
  static Judgement judge(Reading reading, List<Cited> cited, IndexView index) {
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
    Set<String> there = termsOf(cited.getFirst().passage(), index);
    double all = reading.rarity(index);
    double found = 0;
    int count = 0;
    for (WeightedTerm term : reading.terms()) {
      if (there.contains(term.term())) {
        found += term.weight() * index.rarity(term.term());
        count++;
      }
    }
    double share = all == 0 ? 0 : Math.min(1, found / all);
    int asked = reading.terms().size();
    String has =
        count == asked
            ? "the first passage has every word that matters"
            : "the first passage has %d of the %d words that matter".formatted(count, asked);
    return share >= ANSWERS
        ? new Judgement(Verdict.ANSWERED, share, capital(has) + ".")
        : new Judgement(Verdict.NEAREST, share, "Nothing answers: " + has + ".");
  }

  private static Set<String> termsOf(IndexedPassage passage, IndexView index) {
    String around =
        String.join(
            "\n",
            passage.text(),
            passage.leadIn(),
            speaker(passage.voice()),
            String.join("\n", passage.headings()),
            passage.document().title());
    Set<String> terms = new HashSet<>();
    for (IndexTerm term : index.terms(around)) {
      terms.add(term.term());
    }
    return terms;
  }

  private static String speaker(Voice voice) {
    return switch (voice) {
      case Voice.Speaker(String name, String role) -> role == null ? name : name + "\n" + role;
      case Voice.Unclear(), Voice.Written() -> "";
    };
  }

  private static String capital(String sentence) {
    return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }
}

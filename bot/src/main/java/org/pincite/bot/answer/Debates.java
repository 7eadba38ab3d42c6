package org.pincite.bot.answer;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.VotePart;
import org.pincite.indexer.index.IndexedPassage;

/// How well the debates that led to votes fit a question. What was voted on is said in the debate
/// alone: the vote itself is "Nays" and some names.
final class Debates {

  /// So many of a debate's candidates say how well it fits.
  private static final int BEST = 3;

  /// A candidate that a debate lacks counts as so much less than its best: a debate may be short.
  private static final double MISSING = 0.5;

  /// Votes that follow one another at no more than this distance end one debate.
  private static final int SERIES = 8;

  /// What is said before an earlier vote on the same item is as likely about that one.
  private static final double EARLIER = 0.3;

  /// What is said under another heading is less likely about it: a delegation in the morning.
  private static final double ELSEWHERE = 0.5;

  /// The part of a vote's worth that it has for a question that wants another part of it.
  private static final double OTHER_PART = 0.5;

  private static final Pattern AGAINST =
      Pattern.compile(
          "\\b(?:against|oppos\\w+|reject\\w*|nays?|noes|vot(?:e|ed|es|ing) (?:no|down))\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern FOR =
      Pattern.compile(
          "\\bvot(?:e|ed|es|ing) (?:for|in favou?r)\\b|\\b(?:support\\w*|back(?:ed)?|yeas?|ayes?)\\b",
          Pattern.CASE_INSENSITIVE);

  private final List<ReadCandidate> candidates;
  private final ToDoubleFunction<ReadCandidate> worth;
  private final double best;
  private final VotePart wanted;

  /// The places of each paper's candidates that are part of a vote.
  private final Map<String, NavigableSet<Integer>> votes = new HashMap<>();

  /// @param worth how good a candidate is by itself
  Debates(Reading reading, List<ReadCandidate> candidates, ToDoubleFunction<ReadCandidate> worth) {
    this.candidates = candidates.stream().filter(one -> part(one) == null).toList();
    this.worth = worth;
    this.best = candidates.stream().mapToDouble(worth).max().orElse(0);
    this.wanted = wanted(reading.text());
    for (ReadCandidate candidate : candidates) {
      if (part(candidate) != null) {
        votes
            .computeIfAbsent(paper(candidate), _ -> new TreeSet<>())
            .add(candidate.candidate().place());
      }
    }
  }

  private static VotePart wanted(String question) {
    if (AGAINST.matcher(question).find()) {
      return VotePart.AGAINST;
    }
    return FOR.matcher(question).find() ? VotePart.FOR : VotePart.RESULT;
  }

  /// How much a candidate has of the vote that is asked for: 1 for the very part of one whose
  /// debate is as good as the best there is, less for other parts and debates, 0 for what is no
  /// vote.
  double vote(ReadCandidate candidate) {
    VotePart part = part(candidate);
    if (part == null) {
      return 0;
    }
    return Math.max(0, 1 + debate(candidate)) * (part == wanted ? 1 : OTHER_PART);
  }

  /// How well the debate fits that led to a vote: 0 where its candidates are as good as the best of
  /// all, less for others.
  private double debate(ReadCandidate candidate) {
    int vote = candidate.candidate().place();
    int since = earlier(candidate);
    List<String> item = item(candidate.passage());
    List<Double> debate =
        candidates.stream()
            .filter(one -> paper(one).equals(paper(candidate)))
            .filter(one -> one.candidate().place() < vote)
            .map(one ->
                worth.applyAsDouble(one)
                    - best
                    - (one.candidate().place() < since ? EARLIER : 0)
                    - (item(one.passage()).equals(item) ? 0 : ELSEWHERE))
            .sorted(Comparator.reverseOrder())
            .limit(BEST)
            .toList();
    if (debate.isEmpty()) {
      return Double.NEGATIVE_INFINITY;
    }
    double lacking = debate.getFirst() - MISSING;
    double sum = debate.stream().mapToDouble(fit -> Math.max(lacking, fit)).sum();
    return (sum + (BEST - debate.size()) * lacking) / BEST;
  }

  /// The place of the last vote before the series that a vote is of; less than 0 if there is none.
  private int earlier(ReadCandidate candidate) {
    NavigableSet<Integer> places = votes.getOrDefault(paper(candidate), new TreeSet<>());
    int first = candidate.candidate().place();
    Integer before = places.lower(first);
    while (before != null && first - before <= SERIES) {
      first = before;
      before = places.lower(first);
    }
    return before == null ? -1 : before;
  }

  /// The headings of what is debated: "Against (5)" is the vote's own.
  private static List<String> item(IndexedPassage passage) {
    List<String> headings = passage.headings();
    boolean own = !headings.isEmpty() && VotePart.isLabel(headings.getLast());
    return own ? headings.subList(0, headings.size() - 1) : headings;
  }

  private static @Nullable VotePart part(ReadCandidate candidate) {
    return VotePart.of(candidate.passage().text(), candidate.passage().headings());
  }

  private static String paper(ReadCandidate candidate) {
    return candidate.passage().document().id();
  }
}

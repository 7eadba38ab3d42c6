package org.pincite.bot.answer;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What the ranking weighs of a candidate. Each is made comparable between questions: scores are
/// shares of the best candidate's, cosines are distances from it.
enum Feature {
  /// BM25 of the passage's own words, as a share of the best candidate's.
  WORDS,
  /// BM25 of what stands around it, as a share of the best candidate's own words.
  AROUND,
  /// The same of its speaker's name and role.
  SPEAKER,
  /// How much further from the question the passage is than the nearest candidate.
  MEANING,
  /// How much further from the question its nearest sentence is than the nearest of all.
  SENTENCE,
  /// How much less near its words come to the question's, word by word, than those of the nearest
  /// of all.
  WORD_BY_WORD,
  /// The mean of [#WORDS] of the passages next to it.
  NEXT_WORDS,
  /// The mean of [#WORDS] of those next but one.
  NEAR_WORDS,
  /// The mean of [#MEANING] of the passages next to it.
  NEXT_MEANING,
  /// How much of what the question tells one of its sentences has.
  SENTENCE_SHARE,
  /// How much of it the passage and what stands around it have.
  CONTEXT_SHARE,
  /// How much of it the passage and the two to either side of it have.
  NEAR_SHARE,
  /// 1 for a passage of a few words: "Yes, I do.", a page's stray line.
  SHORT,
  /// The logarithm of its words by those of a common passage.
  LENGTH,
  /// 1 for a recommendation, where recommendations are asked for.
  RECOMMENDATION,
  /// 1 for a passage with a number, where one is asked for.
  NUMBER,
  /// 1 for a passage with a date, where one is asked for.
  DATE,
  /// 1 for a passage that names somebody, where a person is asked for.
  PERSON,
  /// 1 for a passage that gives a reason, where one is asked for.
  REASON,
  /// How much it has of the vote that is asked for, 1 for the very part of it, as far as the debate
  /// before fits the question.
  VOTE,
  /// How much speaks for the stretch of its paper that it stands in.
  REGION,
  /// How good the best candidates of its paper are together.
  PAPER,
  /// 1 for the words of somebody the question names.
  ASKED,
  /// 1 where the question has the first name too.
  ASKED_IN_FULL,
  /// 1 for the words of somebody else, where somebody has been named.
  OTHER_SPEAKER,
  /// 1 for words that somebody spoke.
  SPOKEN;

  private static final Set<Feature> EVIDENCE = EnumSet.range(WORDS, NEAR_SHARE);

  /// Beside what is near in meaning these count for little. Before a paper is embedded they alone
  /// tell which passage, and which sentence, has what is asked.
  private static final Map<Feature, Double> WITHOUT_MEANING =
      Map.of(WORDS, 0.005, SENTENCE_SHARE, 0.2);

  /// What its weight is at least: evidence never counts against a passage, though beside other
  /// evidence of the same kind it may seem to, on the questions learned from.
  double least() {
    return WITHOUT_MEANING.getOrDefault(
        this, EVIDENCE.contains(this) ? 0 : Double.NEGATIVE_INFINITY);
  }

  /// How the file of weights calls it.
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

package org.pincite.bot.answer;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.pincite.indexer.document.VotePart;

/// What an answer must have to be one, where the question's words say so.
enum AnswerKind {
  /// "how many analysts", "what did it cost"; "two of the six" is as good as "2".
  NUMBER(
      "\\bhow (?:many|much|long|old|often|far|big|large|high|fast)\\b|\\bcosts?\\b"
          + "|\\b(?:percentage|proportion|number|figure|total|amount|price|rate|population|size|budget)\\b",
      "(?i)\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred"
          + "|thousand|[mb]illion|half|third|quarter|per ?cent|twice)\\b"),
  /// "when was it published": a day, a month or a year.
  DATE(
      "\\bwhen\\b|\\b(?:date|year|month|day|deadline)\\b",
      "(?i)\\b(?:19|20)\\d\\d\\b|\\b(?:january|february|march|april|june|july|august|september|october"
          + "|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
          + "|yesterday|today|tomorrow)\\b|\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? may\\b|\\bmay \\d"),
  /// "who chairs it": somebody with a title, or two words written large.
  PERSON(
      "\\bwho(?:se|m)?\\b",
      "\\b(?i:mr|mrs|ms|dr|sir|dame|lord|lady|baroness|professor|councillor|minister)\\b"
          + "|\\b\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+\\b"),
  /// "why was it late": a word that gives reasons.
  REASON(
      "\\bwhy\\b|\\breasons?\\b|\\bhow come\\b",
      "(?i)\\b(?:because|since|reasons?|therefore|due to|so that|in order to|as a result|means that|the fact)\\b"),
  /// "who voted against it", "how did the vote go": part of a recorded vote.
  VOTE("\\bvot(?:e|ed|es|ing)\\b", "") {
    @Override
    boolean isIn(String text, List<String> headings) {
      return VotePart.of(text, headings) != null;
    }
  };

  private final Pattern asks;
  private final Pattern has;

  AnswerKind(String asks, String has) {
    this.asks = Pattern.compile(asks, Pattern.CASE_INSENSITIVE);
    this.has = Pattern.compile(has);
  }

  /// What a question's words ask for; nothing for most questions.
  static Set<AnswerKind> of(String question) {
    EnumSet<AnswerKind> kinds = EnumSet.noneOf(AnswerKind.class);
    Arrays.stream(values()).filter(kind -> kind.asks.matcher(question).find()).forEach(kinds::add);
    if (kinds.contains(REASON)) {
      // Why somebody voted as they did is said in the debate.
      kinds.remove(VOTE);
    }
    return Collections.unmodifiableSet(kinds);
  }

  /// Whether a text under some headings has something of the kind.
  boolean isIn(String text, List<String> headings) {
    return has.matcher(text).find();
  }
}

package org.pincite.bot.answer;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

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
      "(?i)\\b(?:because|since|reasons?|therefore|due to|so that|in order to|as a result|means that|the fact)\\b");

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
    return Collections.unmodifiableSet(kinds);
  }

  /// Whether a text has something of the kind.
  boolean isIn(String text) {
    return has.matcher(text).find();
  }
}

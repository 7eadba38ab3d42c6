package org.pincite.bot.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pincite.bot.answer.Mending.Correction;
import org.pincite.indexer.embed.Embedder;
import org.pincite.indexer.index.Acronym;
import org.pincite.indexer.index.IndexTerm;
import org.pincite.indexer.index.IndexView;
import org.pincite.indexer.index.WeightedTerm;

/// What a question asks for.
///
/// @param own the question as it was meant
/// @param text what is to be embedded: the same with the question before
/// @param words its words in small letters, as they are spelt
/// @param terms what is sought in the index's terms, each once, the question's own first
/// @param footnote the number of the footnote that is asked for; null where none is
/// @param page the label of the page that is asked for; null where none is
/// @param phrases what stands between quotation marks, in small letters
/// @param recommendations whether recommendations are asked for
/// @param kinds what an answer must have to be one
/// @param follows whether it was asked after another, which says what it is about
/// @param corrections the misspelt words, and what they were taken for
record Reading(
    String own,
    String text,
    Set<String> words,
    List<WeightedTerm> terms,
    @Nullable String footnote,
    @Nullable String page,
    List<String> phrases,
    boolean recommendations,
    Set<AnswerKind> kinds,
    boolean follows,
    List<Correction> corrections) {

  /// What a word of an earlier question is worth: it says what "it" and "them" stand for, and no
  /// more.
  private static final double EARLIER = 0.4;

  /// What a word is worth that an acronym of the question stands for, or the acronym that stands
  /// for its words.
  private static final double EXPANDED = 0.4;

  /// "footnote 15", "fn 15", "note no. 15", "what does note 15 say"; not "did they note 2 metrics".
  private static final Pattern FOOTNOTE =
      Pattern.compile(
          "\\b(?:(?:foot ?notes?|end ?notes?|fn)(?: no\\b\\.?| number)?|notes? (?:no\\b\\.?|number))\\s*(\\d{1,4})\\b"
              + "|(?:^|\\b(?:does|is|in|of|see|at|from))\\s*\\bnote\\s+(\\d{1,4})\\b",
          Pattern.CASE_INSENSITIVE);

  /// "page 11 of the transcript", "on p. xiv"; not "which page", "a 12-page letter".
  private static final Pattern PAGE =
      Pattern.compile("\\b(?:[Pp]age|[Pp]g?\\.)\\s*(\\d{1,4}|[ivxlc]{1,6})\\b");

  /// Two words or more between quotation marks: single words are often quoted for irony.
  private static final Pattern PHRASE = Pattern.compile("[\"“]([^\"“”]+\\s[^\"“”]+)[\"”]");

  /// "recommendations about data", "what did the letter recommend?", "what have we told MOPAC to
  /// do?"
  private static final Pattern RECOMMENDATIONS =
      Pattern.compile(
          "\\brecommend|\\b(?:told|asked|urged|call(?:ed)? on|want(?:ed)?)\\b.*\\bto do\\b",
          Pattern.CASE_INSENSITIVE);

  /// More terms than this are not sought: the search would take them, at five fields each, to
  /// Lucene's limit of 1,024.
  private static final int TERMS = 100;

  /// The words of an acronym's long form: "Independent Office for Police Conduct".
  private static final int LONGEST_FORM = 8;

  Reading {
    words = Set.copyOf(words);
    terms = List.copyOf(terms);
    phrases = List.copyOf(phrases);
    kinds = Set.copyOf(kinds);
    corrections = List.copyOf(corrections);
  }

  static Reading of(Question question, IndexView index, Models models) {
    Embedder embedder = models.embedder();
    Predicate<String> isWord = embedder == null ? word -> false : embedder::isWord;
    Matcher footnote = FOOTNOTE.matcher(question.text());
    String number =
        footnote.find() ? Objects.requireNonNullElse(footnote.group(1), footnote.group(2)) : null;
    String asked = number == null ? question.text() : footnote.replaceAll(" ");
    Mending mending = Mending.of(asked, index, isWord);
    String text = mending.text();
    String before =
        question.context().isEmpty()
            ? ""
            : Mending.of(question.context().getLast(), index, isWord).text();
    Map<String, Double> weights = new LinkedHashMap<>();
    seek(telling(text, number != null, index), 1, weights);
    seek(telling(before, number != null, index), EARLIER, weights);
    expand(text, index, models)
        .forEach(words -> seek(telling(words, false, index), EXPANDED, weights));
    return new Reading(
        text,
        before.isEmpty() ? text : before + " " + text,
        index.spelt(text).stream().map(IndexTerm::term).collect(Collectors.toSet()),
        weights.entrySet().stream()
            .limit(TERMS)
            .map(term -> new WeightedTerm(term.getKey(), term.getValue()))
            .toList(),
        number,
        page(asked),
        phrases(asked),
        RECOMMENDATIONS.matcher(text).find(),
        AnswerKind.of(text),
        !before.isEmpty(),
        mending.corrections());
  }

  /// Whether no paper has any of the words sought: what is near in meaning is then about something
  /// else.
  boolean isForeign(IndexView index) {
    return footnote == null
        && !terms.isEmpty()
        && terms.stream().noneMatch(term -> index.isKnown(term.term()));
  }

  /// `Read "policng" as "policing".`, or nothing.
  String mended() {
    return corrections.isEmpty()
        ? ""
        : corrections.stream()
            .map(c -> "\"%s\" as \"%s\"".formatted(c.typed(), c.meant()))
            .collect(Collectors.joining(", ", "Read ", "."));
  }

  /// How many of its own words tell something; those of the question before do not count, and what
  /// its acronyms stand for does not.
  int telling() {
    return (int) terms.stream().filter(term -> term.weight() == 1).count();
  }

  private static @Nullable String page(String question) {
    Matcher page = PAGE.matcher(question);
    return page.find() ? page.group(1) : null;
  }

  private static List<String> phrases(String question) {
    return PHRASE
        .matcher(question)
        .results()
        .map(phrase -> phrase.group(1).strip().toLowerCase(Locale.ROOT))
        .toList();
  }

  private static void seek(List<IndexTerm> terms, double weight, Map<String, Double> weights) {
    terms.forEach(term -> weights.putIfAbsent(term.term(), weight));
  }

  /// What the question's acronyms stand for, and the acronyms that stand for its words.
  private static List<String> expand(String text, IndexView index, Models models) {
    List<IndexTerm> words = index.spelt(text);
    List<String> expanded = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String known = models.acronyms().get(words.get(i).term());
      if (known != null) {
        expanded.add(known);
      }
      index.acronyms(words.get(i).term()).stream().map(Acronym::longForm).forEach(expanded::add);
      for (int j = i + 1; j < Math.min(words.size(), i + LONGEST_FORM); j++) {
        String form = text.substring(words.get(i).span().start(), words.get(j).span().end());
        index.acronymsFor(form).stream().map(Acronym::letters).forEach(expanded::add);
      }
    }
    return expanded;
  }

  /// The terms of a question less the words that only ask; all of them if nothing else is left and
  /// something must be sought.
  private static List<IndexTerm> telling(String question, boolean mayBeNone, IndexView index) {
    List<IndexTerm> terms = index.terms(question);
    List<IndexTerm> telling =
        terms.stream().filter(term -> !AskingWords.ask(term.span().of(question))).toList();
    return telling.isEmpty() && !mayBeNone ? terms : telling;
  }
}

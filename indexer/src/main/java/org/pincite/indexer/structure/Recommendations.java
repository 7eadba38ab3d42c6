package org.pincite.indexer.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells a recommendation by its words.
///
/// A recommendation says what is to be done; a sentence about one ("We have acted on Recommendation
/// 4", "the Guidance recommends that …", "as we recommend in chapter 3") is none, nor is one that
/// stands in quotation marks: it is somebody else's.
final class Recommendations {

  /// "Recommendation: …", "Recommendation 4: …", "Recommendation 3.1 – …"; not "Recommendations
  /// from …".
  private static final Pattern BEGINS =
      Pattern.compile(
          "^Recommendation(?:\\s+[\\dA-Z][\\d.]{0,4})?\\s*[:.–—-]\\s*\\S",
          Pattern.CASE_INSENSITIVE);

  /// "Recommendations: the Council is asked to agree the following:", with a list below.
  private static final Pattern BEGINS_LIST =
      Pattern.compile("(?is)^Recommendation(?:s|\\(s\\))\\s*[:–—-]\\s*\\S.*:$");

  /// What stands alone above one: "Recommendation", "Recommendation 4", "Recommendation 3.1:".
  private static final Pattern TITLE =
      Pattern.compile("(?i)(?:\\d[\\d.]*\\s+)?Recommendation(?:\\s+[\\dA-Z][\\d.]{0,4})?\\s*:?");

  /// What stands above a list of them: "Recommendations", "2. RECOMMENDATIONS",
  /// "Recommendation(s):", "List of recommendations", "The Recommendations".
  private static final Pattern LIST_TITLE =
      Pattern.compile(
          "(?i)(?:[\\d.]+\\s+)?(?:(?:list|summary) of )?(?:the )?Recommendation(?:s|\\(s\\))\\s*:?");

  /// "We recommend that …", "we therefore recommend the …", "The Inquiry recommends that …": the
  /// main clause of a sentence, at its start or behind a comma.
  private static final Pattern RUN_IN =
      Pattern.compile(
          "(?:^|[.!?:;][”\"’)\\]]*\\s+|(?<before>[^.!?;:]*),\\s+)"
              + "(?:[Ww]e|I|(?:[Tt]he|[Tt]his)\\s(?:Select |Joint |Scrutiny )?(?:Sub-)?(?:Committee|Inquiry|Panel))"
              + "(?:\\s(?:also|further|therefore|accordingly|strongly|thus|now|again)){0,2}"
              + "\\srecommends?(?:\\s(?:further|also|strongly))?"
              + "(?:,?\\s(?:that|the|an?|to|this|these)\\b|\\s\\p{Lu}|:)");

  /// A number before a paragraph's words: "4.23. ", "160. ", "(a) ".
  private static final Pattern NUMBER =
      Pattern.compile("^(?:\\d{1,3}(?:\\.\\d{1,3})*[.)]?|\\([a-z]{1,2}\\))\\s+");

  /// What leads to where the recommendation itself stands: "In chapter 3, we recommend that …".
  private static final Pattern ELSEWHERE =
      Pattern.compile("(?i)\\b(?:chapter|paragraph|section|part|appendix)s?\\s[\\dA-Z]");

  /// An item of a list of recommendations: "4. The Board shall …", "(b) agree …", "R4 The …".
  private static final Pattern LISTED =
      Pattern.compile(
          "^(?:R?\\d{1,3}[.):]|R\\d{1,3}|\\((?:[a-z]{1,2}|[ivx]{1,5})\\)|[a-z]\\))\\s+\\S");

  private static final Pattern LETTERED =
      Pattern.compile("^R(\\d{1,2})\\s*[.:)–-]?\\s+(\\p{Lu}.*)");

  /// The end of a paragraph that leads to them: "This leads me to recommend:", "I feel compelled to
  /// make the following recommendations:"; not "In 2023 I made the following recommendations:".
  private static final Pattern LEADS_TO =
      Pattern.compile(
          "\\b(?:I|[Ww]e|me|us)\\b(?:(?!\\bmade\\b)[^.!?;:]){0,80}\\brecommend(?:ations?)?(?: that| as follows)?\\s*:$");

  private static final Pattern DUTY = Pattern.compile("\\b(?:should|shall|must|recommend)\\b");

  private Recommendations() {}

  static boolean begins(String text) {
    return BEGINS.matcher(text).find() || BEGINS_LIST.matcher(text).find();
  }

  static boolean isTitle(String text) {
    return TITLE.matcher(text.strip()).matches();
  }

  static boolean isListTitle(String text) {
    return LIST_TITLE.matcher(text.strip()).matches();
  }

  static boolean isListed(String text) {
    return LISTED.matcher(text).find() && !text.endsWith(":");
  }

  /// Whether an item says what is to be done.
  static boolean isDuty(String text) {
    return isListed(text) && DUTY.matcher(text).find();
  }

  /// Whether the words stop before they say what is to be done: "Recommendation 3: A better
  /// approach to risk".
  static boolean isNamedOnly(String text) {
    return HeadingWords.few(text) && !Prose.endsSentence(text) && !DUTY.matcher(text).find();
  }

  /// Whether one of the text's sentences recommends something in the paper's own voice.
  static boolean isRunIn(String text) {
    if (!text.contains(" recommend")) { // the pattern takes long to find that
      return false;
    }
    Matcher number = NUMBER.matcher(text);
    String words = text.substring(number.find() ? number.end() : 0).replace('\n', ' ');
    Matcher leads = LEADS_TO.matcher(words);
    if (leads.find() && !isQuoted(words, leads.end())) {
      return true;
    }
    Matcher recommends = RUN_IN.matcher(words);
    while (recommends.find()) {
      String before = recommends.group("before");
      boolean elsewhere = before != null && ELSEWHERE.matcher(before).find();
      if (!elsewhere && !isQuoted(words, recommends.end())) {
        return true;
      }
    }
    return false;
  }

  /// The number of "R4. The Board should …", which counts recommendations where the paper counts
  /// them so from 1; null for all else.
  static @Nullable Integer lettered(String text) {
    Matcher lettered = LETTERED.matcher(text);
    return lettered.find() && DUTY.matcher(lettered.group(2)).find()
        ? Integer.valueOf(lettered.group(1))
        : null;
  }

  private static boolean isQuoted(String text, int offset) {
    int open = 0;
    int straight = 0;
    for (int i = 0; i < offset; i++) {
      char letter = text.charAt(i);
      open += letter == '“' ? 1 : letter == '”' && open > 0 ? -1 : 0;
      straight += letter == '"' ? 1 : 0;
    }
    return open > 0 || straight % 2 == 1;
  }
}

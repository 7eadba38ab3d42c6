package org.pincite.indexer.extract;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Brings the words of a Markdown block to HTML: links lead from their labels, emphasis is none,
/// HTML stays.
final class MarkdownInline {

  /// Letters that a backslash or a code span keeps from being marks are set aside as private-use
  /// letters, this much further on.
  private static final int ASIDE = 0xE200;

  private static final Pattern ESCAPED = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");
  private static final Pattern CODE = Pattern.compile("(`+)([^`]++)\\1");
  private static final Pattern LINK =
      Pattern.compile(
          "!?\\[((?:[^\\[\\]]++|\\[[^\\[\\]]*+])*+)]\\(((?:[^()\\n]++|\\([^()\\n]*+\\))*+)\\)");
  private static final Pattern ADDRESS = Pattern.compile("<((?:https?://|mailto:)[^<>\\s]++)>");
  private static final Pattern NO_TAG = Pattern.compile("<(?!/?[A-Za-z][^<>]*>)");
  private static final Pattern STRONG =
      Pattern.compile("\\*\\*(?=\\S)(.+?)(?<=\\S)\\*\\*|\\b__(?=\\S)(.+?)(?<=\\S)__\\b");
  private static final Pattern EMPHASIS =
      Pattern.compile("\\*(?=[^\\s*])([^*]+?)(?<=\\S)\\*|\\b_(?=\\S)([^_]+?)(?<=\\S)_\\b");
  private static final Pattern CALL = Pattern.compile("\\[\\^([^\\]\\s]{1,60})]");

  private final Set<String> notes;

  /// @param notes the labels of the notes that the text has: those called otherwise are words
  MarkdownInline(Set<String> notes) {
    this.notes = Set.copyOf(notes);
  }

  /// @param words with a line feed where a line ends on purpose
  String html(String words) {
    String html = ESCAPED.matcher(words).replaceAll(match -> aside(match.group(1)));
    html = CODE.matcher(html).replaceAll(match -> aside(match.group(2)));
    html = ADDRESS.matcher(html).replaceAll("$1");
    html = NO_TAG.matcher(html).replaceAll("&lt;");
    html = CALL.matcher(html).replaceAll(this::call);
    html = LINK.matcher(html).replaceAll(MarkdownInline::link);
    html = STRONG.matcher(html).replaceAll(match -> "<b>" + either(match) + "</b>");
    html = EMPHASIS.matcher(html).replaceAll(MarkdownInline::either);
    return back(html).replace("\n", "<br>");
  }

  private String call(MatchResult match) {
    String label = match.group(1);
    return Matcher.quoteReplacement(
        notes.contains(label) ? Markup.call(Markdown.id(label)).outerHtml() : match.group());
  }

  /// A link on its label; a picture is its label alone. A title may follow the address.
  private static String link(MatchResult match) {
    String label = Matcher.quoteReplacement(match.group(1));
    String[] address = match.group(2).strip().split("\\s", 2);
    return match.group().startsWith("!")
        ? label
        : "<a href=\"%s\">%s</a>".formatted(aside(address[0]), label);
  }

  private static String either(MatchResult match) {
    return Matcher.quoteReplacement(match.group(1) == null ? match.group(2) : match.group(1));
  }

  private static String aside(String letters) {
    StringBuilder aside = new StringBuilder();
    letters.chars().forEach(c -> aside.append(c > ' ' && c < 0x7F ? (char) (ASIDE + c) : (char) c));
    return Matcher.quoteReplacement(aside.toString());
  }

  private static String back(String html) {
    StringBuilder back = new StringBuilder();
    for (int i = 0; i < html.length(); i++) {
      char letter = html.charAt(i);
      boolean aside = letter > ASIDE + ' ' && letter < ASIDE + 0x7F;
      back.append(aside ? escaped((char) (letter - ASIDE)) : String.valueOf(letter));
    }
    return back.toString();
  }

  private static String escaped(char letter) {
    return switch (letter) {
      case '<' -> "&lt;";
      case '&' -> "&amp;";
      case '"' -> "&quot;";
      default -> String.valueOf(letter);
    };
  }
}

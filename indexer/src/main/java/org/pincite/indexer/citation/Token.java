package org.pincite.indexer.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.indexer.document.Span;

/// The smallest thing that the grammar knows: a word, a number, a web address, a file's name or one
/// mark of punctuation.
///
/// @param text as printed
/// @param span its place in the words that are read
/// @param apart whether space, or nothing at all, stands before it
record Token(String text, Span span, boolean apart) {

  /// In the order of trying: an address, which a line end may have broken behind "-" or "/"; a
  /// file's name ("Witness-Statement-of-Tom-Bradby.pdf"); the letters that stand right before a
  /// number ("p47", "Q130", "paras5"); a document's number ("INQ000187308_0009"); a number with its
  /// letters ("4.2", "24th", "4iii", "7(b)"); a word; any other mark.
  private static final Pattern FORM =
      Pattern.compile(
          "(?:https?://|www\\.|[a-z\\d-]{2,40}\\.[a-z\\d.-]{2,60}/)[^\\s;,)\\]>”\"]++"
              + "(?:[,;][^\\s;,)\\]>”\"]++|(?<=[-/.]) [^\\s;,)\\]]{0,200}(?:/|\\.pdf|\\.html?)[^\\s;,)\\]]*)*+"
              + "|[\\p{L}\\d]++(?:[-_’'][\\p{L}\\d]++){0,40}+\\. ?(?:pdf|docx?|html?)\\b"
              + "|(?:pp?|[Qq][Qq]?|paras?|cols?|c|fn|n)(?=\\d)"
              + "|\\p{Lu}{2,6}\\d{2,12}(?:_\\d{1,6})*+"
              + "|\\d+(?:\\.\\d+)*+(?:\\p{Ll}{1,4}\\b|\\p{Lu}{1,2}\\b)?(?:\\(\\p{Ll}{1,4}\\))*+"
              + "|[\\p{L}\\p{M}](?:[\\p{L}\\p{M}\\d]|[-’'.&](?=\\p{L})|-(?=\\d))*+"
              + "|\\S");

  /// The tokens of some words, in order.
  static List<Token> of(String words) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = FORM.matcher(words);
    int last = -1;
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      tokens.add(new Token(matcher.group(), span, span.start() != last));
      last = span.end();
    }
    return List.copyOf(tokens);
  }

  boolean is(String mark) {
    return text.equals(mark);
  }

  /// The word in small letters, without the stop of an abbreviation.
  String word() {
    return text.toLowerCase(Locale.UK);
  }

  boolean isWord() {
    return Character.isLetter(text.codePointAt(0));
  }

  boolean isCapitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  boolean isNumber() {
    return text.chars().allMatch(letter -> letter >= '0' && letter <= '9');
  }

  boolean isDash() {
    return text.equals("-") || text.equals("–") || text.equals("—") || text.equals("‑");
  }

  boolean isAddress() {
    return text.startsWith("http://")
        || text.startsWith("https://")
        || text.startsWith("www.")
        || (text.contains("/") && text.indexOf('.') > 0 && text.indexOf('.') < text.indexOf('/'));
  }

  boolean isFileName() {
    return text.endsWith(".pdf")
        || text.endsWith(".doc")
        || text.endsWith(".docx")
        || text.endsWith(".htm")
        || text.endsWith(".html");
  }
}

package org.pincite.indexer.extract;

import java.util.regex.Pattern;

/// Numbers written in Unicode's superscript digits: "the Met.¹²".
final class Superscripts {

  private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /// A number that calls a note: it stands behind something.
  static final Pattern CALL = Pattern.compile("(?<=\\S)[%s]{1,4}".formatted(DIGITS));

  /// A number before a note's words.
  static final Pattern NOTE = Pattern.compile("^\\s*([%s]{1,4})\\s+(?=\\S)".formatted(DIGITS));

  private Superscripts() {}

  /// The number in common digits.
  static String plain(String superscripts) {
    StringBuilder plain = new StringBuilder();
    superscripts.chars().forEach(digit -> plain.append(DIGITS.indexOf(digit)));
    return plain.toString();
  }
}

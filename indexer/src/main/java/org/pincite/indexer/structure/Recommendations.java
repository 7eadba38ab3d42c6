package org.pincite.indexer.structure;

import java.util.regex.Pattern;

/// Tells a recommendation by its first word.
final class Recommendations {

  /// "Recommendation: …", "Recommendation 4: …", "Recommendation 3.1 – …"; not "Recommendations
  /// from …".
  private static final Pattern BEGINS =
      Pattern.compile(
          "^Recommendation(?:\\s+[\\dA-Z][\\d.]{0,4})?\\s*[:.–—-]\\s*\\S",
          Pattern.CASE_INSENSITIVE);

  private Recommendations() {}

  static boolean begins(String text) {
    return BEGINS.matcher(text).find();
  }
}

package org.pincite.indexer.citation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds a long quotation that differs from the paper's words in one place: "without a well
/// organised central team" for "without having a well organised central team" (UK Covid-19 Inquiry,
/// Module 1 report, chapter 6 note 144). That is no exact quotation, but there is no doubt what is
/// meant.
final class AlteredQuote {

  /// Shorter ones may be another sentence of the same turn: about twelve words.
  private static final int LEAST = 60;

  /// So many letters may differ, in the quotation and in the paper: about four words.
  private static final int ALTERED = 25;

  private AlteredQuote() {}

  /// The one place; null if there is none, or several.
  ///
  /// @param quotation letters, as [Letters] has them
  static @Nullable Placement place(String quotation, Letters text) {
    if (quotation.length() < LEAST) {
      return null;
    }
    int head = longestHead(quotation, text.letters());
    int tail = Math.min(longestTail(quotation, text.letters()), quotation.length() - head);
    if (quotation.length() - head - tail > ALTERED) {
      return null;
    }
    String first = quotation.substring(0, head);
    String last = quotation.substring(quotation.length() - tail);
    List<QuotedPart> parts =
        head == 0
            ? List.of(new QuotedPart(last, 0, false, true))
            : tail == 0
                ? List.of(new QuotedPart(first, 0, true, false))
                : List.of(
                    new QuotedPart(first, 0, true, false),
                    new QuotedPart(last, ALTERED, false, true));
    List<Placement> placements = Placement.of(new QuotedWords(parts, quotation.length(), 0), text);
    return placements.size() == 1 ? new Placement(List.of(placements.getFirst().whole())) : null;
  }

  /// How many letters from the first on stand in the text in a row.
  private static int longestHead(String quotation, String text) {
    int low = 0;
    int high = quotation.length();
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (text.contains(quotation.substring(0, middle))) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private static int longestTail(String quotation, String text) {
    String backwards = new StringBuilder(quotation).reverse().toString();
    return longestHead(backwards, new StringBuilder(text).reverse().toString());
  }
}

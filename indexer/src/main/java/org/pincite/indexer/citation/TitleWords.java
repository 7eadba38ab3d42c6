package org.pincite.indexer.citation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of a title alone, so that two printings of it are equal: small, without accents,
/// punctuation or a first "The".
record TitleWords(List<String> words) {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+");

  TitleWords {
    words = List.copyOf(words);
  }

  static TitleWords of(String title) {
    String plain =
        Normalizer.normalize(title, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+|['’‘]", "")
            .toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    for (Matcher word = WORD.matcher(plain); word.find(); ) {
      if (!words.isEmpty() || !isArticle(word.group())) {
        words.add(word.group());
      }
    }
    return new TitleWords(words);
  }

  private static boolean isArticle(String word) {
    return word.equals("the") || word.equals("a") || word.equals("an");
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /// Whether the other's words stand among these, in a row.
  boolean has(TitleWords other) {
    return !other.isEmpty() && Collections.indexOfSubList(words, other.words) >= 0;
  }
}

package org.pincite.indexer.citation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.PaperDate;

/// What a paper's file is called, read as words: "Transcript-of-Morning-Hearing-1-February-2012.pdf"
/// is the "Transcript of Morning Hearing" of 1 February 2012.
final class FileName {

  private FileName() {}

  private static Tokens tokens(String name) {
    return Tokens.of(stem(name).replaceAll("(?<=[\\p{L}\\d])[-_]+(?=[\\p{L}\\d])", " "));
  }

  private static String stem(String name) {
    return name.substring(0, name.lastIndexOf('.'));
  }

  /// The words without the date; the whole name where nothing is left.
  static String title(String name) {
    Tokens tokens = tokens(name);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Found<PaperDate> date = DateForm.at(tokens, i);
      if (date == null) {
        words.add(tokens.at(i).text());
      } else {
        i = date.next() - 1;
      }
    }
    return words.isEmpty() ? stem(name) : String.join(" ", words);
  }

  static @Nullable PaperDate date(String name) {
    Tokens tokens = tokens(name);
    for (int i = 0; i < tokens.size(); i++) {
      Found<PaperDate> date = DateForm.at(tokens, i);
      if (date != null) {
        return date.what();
      }
    }
    return null;
  }
}

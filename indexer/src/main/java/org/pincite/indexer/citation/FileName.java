package org.pincite.indexer.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.PaperDate;

/// What a paper's file is called, read as words:
/// "Transcript-of-Morning-Hearing-1-February-2012.pdf" is the "Transcript of Morning Hearing" of 1
/// February 2012.
final class FileName {

  private static final Pattern ISO = Pattern.compile("(?<!\\d)\\d{4}-\\d{2}-\\d{2}(?!\\d)");

  private FileName() {}

  private static Tokens tokens(String name) {
    return Tokens.of(stem(name).replaceAll("(?<=[\\p{L}\\d])[-_]+(?=[\\p{L}\\d])", " "));
  }

  private static String stem(String name) {
    return name.substring(0, name.lastIndexOf('.')).strip();
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

  /// The day in any file's name, as people and systems write it: "2013-01-29_special.pdf", "1st
  /// December, 1999P.pdf", "Printed minutes 30th-Jan-2025 10.00 Cabinet.pdf"; null where it has
  /// none.
  static @Nullable PaperDate dayIn(String file) {
    String stem = file.lastIndexOf('.') > 0 ? stem(file) : file;
    Matcher iso = ISO.matcher(stem);
    if (iso.find()) {
      try {
        return PaperDate.parse(iso.group());
      } catch (IllegalArgumentException e) {
        return null;
      }
    }
    // Kenya's Hansards end with A and P for the morning and the afternoon.
    PaperDate date = date(stem.replaceAll("(?<=\\b\\d{4})\\p{Lu}\\b", "") + ".");
    return date instanceof PaperDate.Day ? date : null;
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

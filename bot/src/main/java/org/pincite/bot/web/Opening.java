package org.pincite.bot.web;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.Span;

/// Where an address opens a paper; with nothing said, at its beginning.
///
/// @param passage the id of the passage to be marked; null for none
/// @param page the position of the page in the file, counted from 1; null where that is left to the
///   passage or the label
/// @param label what the page is called; null where that is left to the others
/// @param words the words of the passage to be marked, as places in its text; none for all
record Opening(
    @Nullable String passage, @Nullable Integer page, @Nullable String label, List<Span> words) {

  /// No passage is so long, in UTF-16 code units.
  private static final Pattern WORDS = Pattern.compile("(\\d{1,6})-(\\d{1,6})");

  Opening {
    words = List.copyOf(words);
  }

  static Opening of(
      @Nullable String passage,
      @Nullable Integer page,
      @Nullable String label,
      String @Nullable [] words) {
    return new Opening(
        blankToNull(passage),
        page,
        blankToNull(label),
        words == null ? List.of() : Arrays.stream(words).map(Opening::span).toList());
  }

  /// As an address has it.
  static String written(Span words) {
    return "%d-%d".formatted(words.start(), words.end());
  }

  private static Span span(String written) {
    Matcher words = WORDS.matcher(written);
    if (words.matches()) {
      int start = Integer.parseInt(words.group(1));
      int end = Integer.parseInt(words.group(2));
      if (start < end) {
        return new Span(start, end);
      }
    }
    throw RefusedException.wrong(
        "words \"%s\": expected the place of the first letter and that behind the last, as in 12-80"
            .formatted(written));
  }

  private static @Nullable String blankToNull(@Nullable String written) {
    return written == null || written.isBlank() ? null : written.strip();
  }
}

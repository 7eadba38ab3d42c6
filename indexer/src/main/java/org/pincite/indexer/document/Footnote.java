package org.pincite.indexer.document;

import org.jspecify.annotations.Nullable;

/// A note at the foot of a page, or at the end of a chapter or paper.
///
/// @param number as printed: "17", "iv", "*"
/// @param section the heading of the chapter within which the number counts; null where numbers run
///   through the paper
/// @param span the note's words in the paper's text, without its number
/// @param marker where in the running text the note is called
public record Footnote(String number, @Nullable String section, Span span, Marker marker) {

  /// Where a note is called.
  public sealed interface Marker {

    /// The note is called at one place.
    ///
    /// @param offset the place in the paper's text that the marker follows; the marker itself is no
    ///   part of the text
    record At(int offset) implements Marker {}

    /// No marker with the note's number was found, or more than one could be meant.
    record Missing() implements Marker {}
  }

  public Footnote {
    if (number.isBlank()) {
      throw new IllegalArgumentException("a footnote without a number");
    }
  }
}

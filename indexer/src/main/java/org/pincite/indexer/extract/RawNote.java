package org.pincite.indexer.extract;

/// A footnote or endnote of a file without pages.
///
/// @param id what calls name it by; unique in its file
/// @param number as printed, or as the file's program would count it: "17", "iv", "*"
/// @param text without the number; a line feed between its paragraphs
public record RawNote(String id, String number, RawText text) {

  public RawNote {
    if (number.isBlank()) {
      throw new IllegalArgumentException("note %s has no number".formatted(id));
    }
  }
}

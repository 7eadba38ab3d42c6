package org.pincite.indexer.document;

/// Where in a cited paper its words are to be looked up. Bounds are as printed, and inclusive;
/// where one place is named, both are the same.
public sealed interface Pinpoint {

  /// "p.11", "pp. 6–7", "page xiv": printed labels.
  record Pages(String first, String last) implements Pinpoint {}

  /// "148/5-22", "73/20-74/4", "p47, lines 18-21": pages and their lines, counted from 1.
  record Lines(String firstPage, int firstLine, String lastPage, int lastLine)
      implements Pinpoint {}

  /// "Q 169", "QQ 12–14": numbers of questions.
  record Questions(String first, String last) implements Pinpoint {}

  /// "para 4.2", "paragraphs 12 to 15", "[34]": numbers of paragraphs.
  record Paragraphs(String first, String last) implements Pinpoint {}

  /// "section 3", "chapter 4", "Annex B": a part of the paper.
  ///
  /// @param word what it is called, in small letters: "section", "chapter", "annex"
  record Section(String word, String number) implements Pinpoint {}

  /// "footnote 12", "fn 3 of the Review": a note of the cited paper.
  record Note(String number) implements Pinpoint {}
}

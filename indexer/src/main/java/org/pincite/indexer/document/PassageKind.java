package org.pincite.indexer.document;

import java.util.Locale;

/// What a passage is in its paper.
public enum PassageKind {
  PARAGRAPH,
  TURN,
  RECOMMENDATION,
  LIST_ITEM,
  TABLE_ROW,
  HEADING,
  FOOTNOTE;

  /// The kind as contracts and messages write it: "list item".
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}

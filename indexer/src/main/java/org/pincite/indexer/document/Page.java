package org.pincite.indexer.document;

/// One page of a paper, with its position in the file and what a reader calls it kept apart.
///
/// @param index the position in the file, counted from 1
/// @param label what is printed on the page ("16", "xiv", "C-3"), else what the file's page labels
///   say, else the position
/// @param printed whether the label stands on the page itself
public record Page(int index, String label, boolean printed) {

  public Page {
    if (index < 1) {
      throw new IllegalArgumentException("page position %d: expected 1 or more".formatted(index));
    }
    if (label.isBlank()) {
      throw new IllegalArgumentException("page %d has a blank label".formatted(index));
    }
  }

  /// A page that says nothing of itself.
  public static Page unlabelled(int index) {
    return new Page(index, Integer.toString(index), false);
  }

  /// Whether a reader who looks for the label would open another page of the file.
  public boolean labelDiffersFromPosition() {
    return !label.equals(Integer.toString(index));
  }
}

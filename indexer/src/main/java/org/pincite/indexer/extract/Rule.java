package org.pincite.indexer.extract;

/// A straight line drawn across or down a page, as between a table's cells.
///
/// @param x the left edge, in points from the page's left
/// @param y the upper edge, in points from the page's top
/// @param width in points; of a line drawn down, its thickness
/// @param height in points; of a line drawn across, its thickness
public record Rule(double x, double y, double width, double height) {

  /// Whether it is drawn across the page; else down.
  public boolean across() {
    return width >= height;
  }
}

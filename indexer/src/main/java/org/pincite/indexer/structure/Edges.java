package org.pincite.indexer.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pincite.indexer.extract.RawPage;
import org.pincite.indexer.extract.TextLine;

/// The lines at a page's head and foot, where running heads and page numbers stand.
final class Edges {

  /// The share of a page's height, at the top and at the bottom, in which furniture was seen.
  private static final double BAND = 0.13;

  /// The most lines that a head or a foot was seen to have, a number beside it counted as a line of
  /// its own.
  private static final int LINES = 4;

  private Edges() {}

  static List<TextLine> of(RawPage page) {
    List<TextLine> sorted =
        page.lines().stream().sorted(Comparator.comparingDouble(TextLine::baseline)).toList();
    List<TextLine> edges = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      double y = sorted.get(i).baseline();
      boolean head = i < LINES && y < page.height() * BAND;
      boolean foot = i >= sorted.size() - LINES && y > page.height() * (1 - BAND);
      if (head || foot) {
        edges.add(sorted.get(i));
      }
    }
    return List.copyOf(edges);
  }
}

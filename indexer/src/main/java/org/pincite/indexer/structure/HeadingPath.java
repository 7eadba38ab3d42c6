package org.pincite.indexer.structure;

import java.util.ArrayList;
import java.util.List;

/// Follows the headings of a paper, so that each element knows what stands above it.
final class HeadingPath {

  private final List<Entered> path = new ArrayList<>();

  private record Entered(Role.Heading heading, String words) {}

  /// Goes below a heading: it ends those of its own level and of those further in.
  ///
  /// @param words the heading's words, without marks
  void enter(Role.Heading heading, String words) {
    while (!path.isEmpty() && path.getLast().heading().endsBefore(heading)) {
      path.removeLast();
    }
    path.add(new Entered(heading, words));
  }

  /// The headings above the next element, outermost first.
  List<String> above() {
    return path.stream().map(Entered::words).toList();
  }

  /// The headings above the one entered last, outermost first.
  List<String> aboveLast() {
    return above().subList(0, path.size() - 1);
  }
}

package org.pincite.indexer.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

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

  /// The kind that is called so.
  ///
  /// @throws IllegalArgumentException with a sentence for whoever named it, if none is
  public static PassageKind named(String name) {
    return Arrays.stream(values())
        .filter(kind -> kind.toString().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "kind \"%s\": expected one of %s"
                    .formatted(
                        name,
                        Arrays.stream(values())
                            .map(PassageKind::toString)
                            .collect(Collectors.joining(", ")))));
  }
}

package org.pincite.indexer.citation;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.Pinpoint;

/// Finds the paragraph or question that a citation names by its number, where the paper has the
/// number before its words: "4.2 The Board …", "Q169 Chair: …".
final class NumberedPassage {

  private NumberedPassage() {}

  /// The passage that bears the first number; null if none is named, or not one passage bears it.
  static @Nullable Placement of(List<Pinpoint> pinpoints, CitedPaper paper) {
    for (Pinpoint pinpoint : pinpoints) {
      Pattern number =
          switch (pinpoint) {
            case Pinpoint.Paragraphs(String first, String _) -> begins("\\(?", first);
            case Pinpoint.Questions(String first, String _) -> begins("Q\\.?\\s?", first);
            case Pinpoint.Pages _, Pinpoint.Lines _, Pinpoint.Section _, Pinpoint.Note _ -> null;
          };
      if (number != null) {
        return bearing(number, paper);
      }
    }
    return null;
  }

  private static Pattern begins(String before, String number) {
    return Pattern.compile(before + Pattern.quote(number) + "(?![\\p{Nd}\\p{L}]|\\.\\p{Nd})");
  }

  private static @Nullable Placement bearing(Pattern number, CitedPaper paper) {
    List<CitedPassage> bearing =
        paper.passages().stream()
            .filter(passage -> number.matcher(passage.span().of(paper.text().text())).lookingAt())
            .toList();
    return bearing.size() == 1 ? new Placement(List.of(bearing.getFirst().span())) : null;
  }
}

package org.pincite.indexer.citation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.Citation;
import org.pincite.indexer.document.Pinpoint;
import org.pincite.indexer.document.Span;

/// What can be followed in words that are no citation as a whole: an address, and a document's long
/// number with the places right behind it. "This is set out in the Progress Update: [INQ00002032]
/// at [13/29]."
final class Unmistakable {

  private Unmistakable() {}

  static List<Citation> in(Tokens tokens, Span clause) {
    List<Citation> citations = new ArrayList<>();
    List<Part> parts = Parts.of(tokens, clause.start(), clause.end());
    for (int i = 0; i < parts.size(); i++) {
      Citation citation = at(tokens, parts, i);
      if (citation != null) {
        citations.add(citation);
      }
    }
    return citations;
  }

  private static @Nullable Citation at(Tokens tokens, List<Part> parts, int i) {
    return switch (parts.get(i)) {
      case Part.Linked linked ->
          new Citation(
              tokens.span(linked.from(), linked.to()),
              null,
              null,
              null,
              null,
              null,
              List.of(),
              linked.address());
      case Part.Numbered numbered when ReferenceForm.isUnmistakable(numbered.reference()) ->
          numbered(tokens, numbered, i + 1 < parts.size() ? parts.get(i + 1) : numbered);
      case Part.Dated dated when i + 1 < parts.size() && parts.get(i + 1) instanceof Part.Slashed ->
          hearing(tokens, dated, parts.subList(i + 1, parts.size()));
      default -> null;
    };
  }

  /// "… (Jim McManus 5 July 2023 36/16-38/9)": the name is the capitalised words right before.
  private static @Nullable Citation hearing(Tokens tokens, Part.Dated dated, List<Part> behind) {
    int from = NameForm.before(tokens, dated.from());
    if (from == dated.from()) {
      return null;
    }
    List<Pinpoint> lines = new ArrayList<>();
    int to = dated.to();
    for (Part part : behind) {
      if (!(part instanceof Part.Slashed(Pinpoint pinpoint, _, int end))) {
        break;
      }
      lines.add(pinpoint);
      to = end;
    }
    return new Citation(
        tokens.span(from, to),
        null,
        null,
        dated.date(),
        tokens.words(from, dated.from()),
        null,
        lines,
        null);
  }

  private static Citation numbered(Tokens tokens, Part.Numbered numbered, Part behind) {
    List<Pinpoint> pinpoints = new ArrayList<>(numbered.reference().pages());
    int to = numbered.to();
    if (behind instanceof Part.Placed(List<Pinpoint> places, int from, int end) && from == to) {
      pinpoints.addAll(places);
      to = end;
    }
    return new Citation(
        tokens.span(numbered.from(), to),
        null,
        null,
        null,
        null,
        numbered.reference().number(),
        pinpoints,
        null);
  }
}

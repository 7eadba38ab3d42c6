package org.pincite.indexer.citation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.Span;

/// Where the parts of a quotation stand in a text, in order.
record Placement(List<Span> spans) {

  /// What has fewer letters than this, some five words, stands somewhere in any long text: such a
  /// part is looked for near the others only.
  static final int TELLING = 25;

  /// "Near" is within so many letters: about two pages.
  private static final int NEAR = 4_000;

  /// More places than this are as good as none.
  private static final int MOST = 50;

  Placement {
    spans = List.copyOf(spans);
  }

  /// From the first word to the last.
  Span whole() {
    return new Span(spans.getFirst().start(), spans.getLast().end());
  }

  /// All places of a quotation: one for each place of its longest part, with the other parts where
  /// they stand next to it.
  static List<Placement> of(QuotedWords quotation, Letters text) {
    List<QuotedPart> parts = quotation.parts();
    if (parts.isEmpty()) {
      return List.of();
    }
    int anchor = longest(parts);
    List<Placement> placements = new ArrayList<>();
    for (int at = next(parts.get(anchor), text, 0, text.length());
        at >= 0 && placements.size() < MOST;
        at = next(parts.get(anchor), text, at + 1, text.length())) {
      Placement placement = around(anchor, at, parts, text);
      if (placement != null) {
        placements.add(placement);
      }
    }
    return placements;
  }

  private static int longest(List<QuotedPart> parts) {
    int longest = 0;
    for (int i = 1; i < parts.size(); i++) {
      if (parts.get(i).letters().length() > parts.get(longest).letters().length()) {
        longest = i;
      }
    }
    return longest;
  }

  private static @Nullable Placement around(
      int anchor, int anchorAt, List<QuotedPart> parts, Letters text) {
    List<Span> before = new ArrayList<>();
    int start = anchorAt;
    for (int i = anchor - 1; i >= 0; i--) {
      int least = Math.max(0, start - gap(parts.get(i + 1), parts.get(i)) - length(parts, i));
      start = last(parts.get(i), text, start - length(parts, i), least);
      if (start < 0) {
        return null;
      }
      before.add(span(parts.get(i), start, text));
    }
    List<Span> spans = new ArrayList<>(before);
    Collections.reverse(spans);
    spans.add(span(parts.get(anchor), anchorAt, text));
    int end = anchorAt + length(parts, anchor);
    for (int i = anchor + 1; i < parts.size(); i++) {
      int most = (int) Math.min(text.length(), (long) end + gap(parts.get(i), parts.get(i)));
      int at = next(parts.get(i), text, end, most);
      if (at < 0) {
        return null;
      }
      spans.add(span(parts.get(i), at, text));
      end = at + length(parts, i);
    }
    return new Placement(spans);
  }

  /// How many letters may stand before `part`; fewer where the part that is looked for is short.
  private static int gap(QuotedPart part, QuotedPart sought) {
    return sought.letters().length() < TELLING ? Math.min(part.gap(), NEAR) : part.gap();
  }

  private static int length(List<QuotedPart> parts, int i) {
    return parts.get(i).letters().length();
  }

  /// The first place of a part from `from` to `most`; -1 if there is none.
  private static int next(QuotedPart part, Letters text, int from, int most) {
    int at = text.letters().indexOf(part.letters(), from);
    while (at >= 0 && at <= most && !fits(part, at, text)) {
      at = text.letters().indexOf(part.letters(), at + 1);
    }
    return at > most ? -1 : at;
  }

  /// The last place of a part from `least` to `from`; -1 if there is none.
  private static int last(QuotedPart part, Letters text, int from, int least) {
    int at = from < 0 ? -1 : text.letters().lastIndexOf(part.letters(), from);
    while (at >= least && !fits(part, at, text)) {
      at = text.letters().lastIndexOf(part.letters(), at - 1);
    }
    return at < least ? -1 : at;
  }

  private static boolean fits(QuotedPart part, int at, Letters text) {
    return (!part.wholeStart() || text.isWordStart(at))
        && (!part.wholeEnd() || text.isWordEnd(at + part.letters().length()));
  }

  private static Span span(QuotedPart part, int at, Letters text) {
    return text.span(at, at + part.letters().length());
  }
}

package org.pincite.indexer.document;

/// A stretch of a text, in UTF-16 code units.
///
/// @param start the first code unit, counted from 0, inclusive
/// @param end the code unit after the last, exclusive; never before `start`
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "span [%d, %d): expected 0 <= start <= end".formatted(start, end));
    }
  }

  /// The number of code units covered.
  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /// Whether `offset` is the place of a code unit of this span.
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /// Whether both have at least one code unit in common.
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /// The same stretch, `by` code units further on.
  public Span shifted(int by) {
    return new Span(start + by, end + by);
  }

  /// The words covered.
  ///
  /// @throws IndexOutOfBoundsException if this span ends behind `text`
  public String of(String text) {
    return text.substring(start, end);
  }

  /// By place: the earlier start first, and of two with one start the shorter.
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}

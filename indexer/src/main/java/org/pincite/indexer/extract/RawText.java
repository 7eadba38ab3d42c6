package org.pincite.indexer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Words in a row, without the marks that call notes.
///
/// @param words parted by single spaces; a line feed where the file ends a line on purpose
/// @param calls the notes called, in the order of their places
/// @param links the words that lead elsewhere, in order, none within another
/// @param bold whether all letters are bold; false where there are none
public record RawText(String words, List<Call> calls, List<Linked> links, boolean bold) {

  /// A note called.
  ///
  /// @param offset the place in the words that the mark follows, in UTF-16 code units
  /// @param note the id of the note
  public record Call(int offset, String note) {

    Call shifted(int by) {
      return new Call(offset + by, note);
    }
  }

  /// Words that lead elsewhere.
  ///
  /// @param start the place of the first of them, in UTF-16 code units, inclusive
  /// @param end the place behind the last, exclusive
  /// @param target the address as the file has it
  public record Linked(int start, int end, String target) {

    Linked shifted(int by) {
      return new Linked(start + by, end + by, target);
    }

    Linked within(int from, int to) {
      return new Linked(Math.max(start, from), Math.min(end, to), target);
    }
  }

  public RawText {
    calls = List.copyOf(calls);
    links = List.copyOf(links);
    for (Call call : calls) {
      if (call.offset() < 0 || call.offset() > words.length()) {
        throw new IllegalArgumentException(
            "note %s called at %d of %d code units"
                .formatted(call.note(), call.offset(), words.length()));
      }
    }
    for (Linked link : links) {
      if (link.start() < 0 || link.end() <= link.start() || link.end() > words.length()) {
        throw new IllegalArgumentException(
            "link on [%d, %d) of %d code units"
                .formatted(link.start(), link.end(), words.length()));
      }
    }
  }

  /// Both, parted by a space.
  public RawText followedBy(RawText other) {
    return joined(List.of(this, other), " ");
  }

  /// The code units from `from`, inclusive, to `to`, exclusive, the notes called behind one of them
  /// and the links on them.
  public RawText part(int from, int to) {
    List<Call> within =
        calls.stream()
            .filter(call -> call.offset() <= to && (from < call.offset() || from == 0))
            .map(call -> call.shifted(-from))
            .toList();
    List<Linked> linked =
        links.stream()
            .map(link -> link.within(from, to))
            .filter(link -> link.start() < link.end())
            .map(link -> link.shifted(-from))
            .toList();
    return new RawText(words.substring(from, to), within, linked, bold);
  }

  static RawText joined(List<RawText> parts, String between) {
    StringBuilder words = new StringBuilder();
    List<Call> calls = new ArrayList<>();
    List<Linked> links = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      RawText part = parts.get(i);
      words.append(i == 0 ? "" : between);
      part.calls().forEach(call -> calls.add(call.shifted(words.length())));
      part.links().forEach(link -> links.add(link.shifted(words.length())));
      words.append(part.words());
    }
    Stream<RawText> worded = parts.stream().filter(part -> !part.words().isEmpty());
    return new RawText(words.toString(), calls, links, worded.allMatch(RawText::bold));
  }
}

package org.pincite.indexer.moderngov;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// A meeting as a committee's list has it.
///
/// @param id its number there
/// @param committee whose it is
/// @param day when it is or was
/// @param status "Confirmed", "Cancelled" …, as written
public record Meeting(int id, Committee committee, LocalDate day, String status) {

  /// The meetings of a reply that are one committee's, and between two days, both included: hosts
  /// have been seen to send those of all committees, and of all years.
  static List<Meeting> all(Element reply, int committee, LocalDate from, LocalDate to) {
    return reply.select("committee").stream()
        .flatMap(each -> of(each, committee))
        .filter(meeting -> !meeting.day().isBefore(from) && !meeting.day().isAfter(to))
        .toList();
  }

  private static Stream<Meeting> of(Element committee, int wanted) {
    Integer id = Xml.number(committee, "committeeid");
    if (id != null && id != wanted) {
      return Stream.of();
    }
    Committee whose = new Committee(wanted, Xml.text(committee, "committeetitle"), false);
    return committee.select("meeting").stream().flatMap(meeting -> one(meeting, whose));
  }

  private static Stream<Meeting> one(Element meeting, Committee committee) {
    Integer id = Xml.number(meeting, "meetingid");
    List<LocalDate> days = Days.in(Xml.text(meeting, "meetingdate"));
    return id == null || days.size() != 1
        ? Stream.of()
        : Stream.of(
            new Meeting(id, committee, days.getFirst(), Xml.text(meeting, "meetingstatus")));
  }

  /// Whether it does not take place.
  boolean isCancelled() {
    String lower = status.toLowerCase(Locale.ROOT);
    return lower.startsWith("cancel") || lower.startsWith("abandon");
  }
}

package org.pincite.bot;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.moderngov.PaperKind;
import org.pincite.indexer.moderngov.Wish;

/// The committees whose papers the server brings while it serves.
///
/// @param address of an installation of ModernGov
/// @param committees their numbers there
/// @param since the day from which meetings are looked at; null for those of the last twelve months
/// @param every how long after one look the next begins
/// @param kinds what is wanted of what they put up
/// @param publisher whose committees they are, as footnotes write it; null where they do not say
/// @param allowPrivate whether addresses of this machine and its network are called as well
record ModernGovSettings(
    String address,
    List<Integer> committees,
    @Nullable LocalDate since,
    Duration every,
    Set<PaperKind> kinds,
    @Nullable String publisher,
    boolean allowPrivate) {

  ModernGovSettings {
    committees = List.copyOf(committees);
    kinds = Set.copyOf(kinds);
  }

  /// Whose papers they are, in words: "what committee 240 at https://a.example puts up".
  String words() {
    String numbers = committees.stream().map(String::valueOf).collect(Collectors.joining(", "));
    String form =
        committees.size() == 1
            ? "what committee %s at %s puts up"
            : "what committees %s at %s put up";
    return form.formatted(numbers, address);
  }

  /// What is wanted of each committee on a day.
  List<Wish> wishes(LocalDate today) {
    LocalDate from = since == null ? today.minusMonths(12) : since;
    return committees.stream()
        .map(committee -> new Wish(committee, from, kinds, publisher, null))
        .toList();
  }
}

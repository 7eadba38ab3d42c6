package org.pincite.bot;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.moderngov.ModernGov;
import org.pincite.indexer.moderngov.PaperKind;
import org.pincite.indexer.moderngov.Wish;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The settings below `pincite.moderngov` as they are written: see [ModernGovSettings].
record WrittenModernGov(
    @Nullable String address,
    @DefaultValue List<Integer> committees,
    @Nullable String since,
    @DefaultValue("6h") Duration every,
    @DefaultValue List<String> kinds,
    @Nullable String publisher,
    @DefaultValue("false") boolean allowPrivate) {

  /// A committee's server is not asked more often.
  private static final Duration OFTENEST = Duration.ofMinutes(15);

  /// @return null where no committees are to be looked at
  /// @throws SettingsException where a value does not fit, or one is missing
  @Nullable ModernGovSettings read() {
    if (address == null && committees.isEmpty()) {
      return null;
    }
    if (address == null) {
      throw wrong("address", "is missing: expected https://democracy.example.gov.uk or the like");
    }
    if (committees.isEmpty()) {
      throw wrong(
          "committees",
          "is missing: expected numbers, as [240] (./pincite fetch --moderngov %s lists them)"
              .formatted(address));
    }
    if (every.compareTo(OFTENEST) < 0) {
      throw wrong("every", "is %s: expected 15m or more".formatted(every));
    }
    try {
      ModernGov.check(address);
      ModernGovSettings settings =
          new ModernGovSettings(
              address, committees, day(since), every, wanted(), publisher, allowPrivate);
      settings.wishes(LocalDate.EPOCH);
      return settings;
    } catch (IllegalArgumentException e) {
      throw new SettingsException("settings pincite.moderngov: " + e.getMessage(), e);
    }
  }

  private Set<PaperKind> wanted() {
    return kinds.isEmpty()
        ? Wish.USUAL_KINDS
        : kinds.stream().map(String::strip).map(PaperKind::named).collect(Collectors.toSet());
  }

  private static @Nullable LocalDate day(@Nullable String written) {
    try {
      return written == null ? null : LocalDate.parse(written);
    } catch (DateTimeParseException e) {
      throw wrong("since", "is \"%s\": expected a day as YYYY-MM-DD".formatted(written));
    }
  }

  private static SettingsException wrong(String key, String what) {
    return new SettingsException("setting pincite.moderngov.%s %s".formatted(key, what));
  }
}

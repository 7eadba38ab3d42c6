package org.pincite.indexer.moderngov;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What an attachment is, and of which day.
///
/// What stands under the item "Minutes" before a meeting is the minutes of an earlier one; what is
/// put there after the meeting, as transcripts are, is of this one. Where nothing tells the day,
/// there is none: a transcript under the wrong date would be quoted under it.
///
/// @param kind null where it is none that a title rule knows
/// @param day null where nothing tells it
record Classified(@Nullable PaperKind kind, @Nullable LocalDate day) {

  /// "A transcript of the discussion is attached at Appendix 1."
  private static final Pattern TRANSCRIBED =
      Pattern.compile(
          "(?i)(?:transcript|record of (?:the )?discussion)[^.]{0,160}?\\b(appendix\\s+\\w+)");

  private static final Pattern APPENDIX = Pattern.compile("(?i)\\bappendix\\s+\\w+");

  /// @param text what the whole meeting's agenda and minutes say
  static Classified of(Attachment attachment, LocalDate meeting, String text) {
    PaperKind kind = kind(attachment, text);
    return new Classified(kind, kind == null ? null : day(attachment, kind, meeting));
  }

  private static @Nullable PaperKind kind(Attachment attachment, String text) {
    PaperKind kind = PaperKind.of(attachment.title());
    if (kind == PaperKind.APPENDIX && isTranscribed(attachment.title(), text)) {
      return PaperKind.TRANSCRIPT;
    }
    if (kind == PaperKind.APPENDIX) {
      boolean toMinutes = attachment.isOfMinutes() || attachment.title().matches("(?i).*minutes.*");
      return toMinutes ? kind : null;
    }
    // "25 Nov 2025 chair approved", under the item "Minutes"
    return kind == null && attachment.isOfMinutes() && !Days.in(attachment.title()).isEmpty()
        ? PaperKind.MINUTES
        : kind;
  }

  private static boolean isTranscribed(String title, String text) {
    Matcher named = APPENDIX.matcher(title);
    if (!named.find()) {
      return false;
    }
    String appendix = spaced(named.group());
    return TRANSCRIBED.matcher(text).results().anyMatch(m -> spaced(m.group(1)).equals(appendix));
  }

  private static String spaced(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }

  private static @Nullable LocalDate day(Attachment attachment, PaperKind kind, LocalDate meeting) {
    if (kind == PaperKind.REPORT) {
      return meeting;
    }
    List<LocalDate> titled = Days.in(attachment.title());
    if (!titled.isEmpty()) {
      return only(titled, meeting);
    }
    if (kind == PaperKind.LETTER) {
      return null;
    }
    LocalDate published = attachment.published();
    boolean after = published != null && published.isAfter(meeting);
    return after || !attachment.isOfMinutes()
        ? meeting
        : only(Days.in(attachment.text()), meeting.minusDays(1));
  }

  /// The one day that is named; null where there are others, or it is after `latest`.
  private static @Nullable LocalDate only(List<LocalDate> days, LocalDate latest) {
    return days.size() == 1 && !days.getFirst().isAfter(latest) ? days.getFirst() : null;
  }
}

package org.pincite.indexer.moderngov;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What an attachment is by its title. The first word that tells decides, except that a transcript
/// is one wherever its title says so: "Minutes – Appendix 1 – Transcript of Item 5".
public enum PaperKind {
  TRANSCRIPT("transcripts?|transcription|verbatim record|record of (?:the )?discussion"),
  MINUTES("minutes?"),
  /// Attached to the minutes; in the London Assembly that is where transcripts stand.
  APPENDIX("appendix|appendices|annex|annexe"),
  LETTER("letters?"),
  REPORT("reports?");

  /// What follows from minutes, and is none: "Action list from the minutes of 3 May".
  private static final Pattern NOT_MINUTES =
      Pattern.compile("(?i)\\b(?:actions?|matters arising|tracker|extract)\\b");

  private final Pattern words;

  PaperKind(String words) {
    this.words = Pattern.compile("(?i)\\b(?:" + words + ")\\b");
  }

  /// The kind of a title; null where it tells none.
  static @Nullable PaperKind of(String title) {
    if (TRANSCRIPT.first(title) < title.length()) {
      return TRANSCRIPT;
    }
    Optional<PaperKind> first =
        Arrays.stream(values())
            .filter(kind -> kind.first(title) < title.length())
            .filter(kind -> kind != MINUTES || !NOT_MINUTES.matcher(title).find())
            .min(Comparator.comparingInt(kind -> kind.first(title)));
    boolean appendix = APPENDIX.first(title) < title.length();
    return first.filter(kind -> kind == MINUTES).isPresent() && appendix
        ? APPENDIX
        : first.orElse(null);
  }

  /// The kind that a word of a command names: "minutes", "Letters".
  ///
  /// @throws IllegalArgumentException if it names none
  public static PaperKind named(String word) {
    return Arrays.stream(values())
        .filter(kind -> kind.plural().equalsIgnoreCase(word) || kind.name().equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "kind \"%s\": expected one of %s"
                    .formatted(
                        word,
                        Arrays.stream(values())
                            .map(PaperKind::plural)
                            .collect(Collectors.joining(", ")))));
  }

  private int first(String title) {
    Matcher matcher = words.matcher(title);
    return matcher.find() ? matcher.start() : title.length();
  }

  private String plural() {
    return switch (this) {
      case MINUTES -> "minutes";
      case APPENDIX -> "appendices";
      default -> this + "s";
    };
  }

  /// As a catalogue writes it: "transcript".
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

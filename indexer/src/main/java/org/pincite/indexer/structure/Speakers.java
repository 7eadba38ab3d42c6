package org.pincite.indexer.structure;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.PersonName;

/// Who speaks in a paper, if anybody does.
///
/// A label is believed by its form, or by the rest of the paper: a name is hardly ever written
/// small, whereas the words before other colons ("But:", "Public Health England:") are. A paper in
/// which hardly anything follows a label is no transcript, and nobody speaks in it.
///
/// @param names the names that are believed; none in a paper that is no transcript
record Speakers(Set<String> names) {

  /// A transcript has at least this many turns, by at least two speakers.
  private static final int TURNS = 4;

  /// At least this share of a transcript's paragraphs begin a turn: the lowest seen was 0.13, of
  /// statements read out; forms ("Signature:") and reports stay below 0.02.
  private static final double SHARE = 0.05;

  /// A name that is also a common word ("Mark", "Will") is believed when it comes this often.
  private static final int OFTEN = 3;

  /// Words that come as often as this before a colon are somebody's name there, however common:
  /// "Counsel Inquiry".
  private static final int ALWAYS = 10;

  /// The share of the labels that have a sentence behind them, and that are persons': seen from
  /// 0.85 up in transcripts, below 0.3 in forms.
  private static final double MOSTLY = 0.5;

  private static final Pattern SENTENCE = Pattern.compile("[.?!…](?:\\s|[\"'”’)\\]]|$)|--\\s*$");

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’-]+");

  Speakers {
    names = Set.copyOf(names);
  }

  /// How often one name stands before a colon.
  ///
  /// @param label the first of its labels
  /// @param count how often
  /// @param sentences how often a sentence follows
  private record Tally(SpeakerLabel label, int count, int sentences) {

    Tally and(Tally other) {
      return new Tally(label, count + other.count, sentences + other.sentences);
    }
  }

  /// @param blocks the words of each paragraph, heading and item in order
  static Speakers of(List<String> blocks) {
    Set<String> small = smallWords(blocks);
    List<Tally> believed =
        tallies(blocks).stream().filter(tally -> isBelieved(tally, small)).toList();
    return areTurns(believed, blocks.size())
        ? new Speakers(
            believed.stream().map(tally -> tally.label().name()).collect(Collectors.toSet()))
        : new Speakers(Set.of());
  }

  private static List<Tally> tallies(List<String> blocks) {
    Map<String, Tally> tallies = new LinkedHashMap<>();
    for (String block : blocks) {
      SpeakerLabel label = SpeakerLabel.of(block);
      if (label != null && label.colon()) {
        boolean sentence = SENTENCE.matcher(block.substring(label.length())).find();
        tallies.merge(label.name(), new Tally(label, 1, sentence ? 1 : 0), Tally::and);
      }
    }
    return List.copyOf(tallies.values());
  }

  /// Whether people speak in a paper. In a form ("Signature:", "Printed Name:") next to no label
  /// has a sentence behind it, and in a report's summary ("Legal Implications:") none comes twice
  /// and none is a person's.
  private static boolean areTurns(List<Tally> believed, int blocks) {
    int turns = 0;
    int sentences = 0;
    int persons = 0;
    for (Tally tally : believed) {
      turns += tally.count();
      sentences += tally.sentences();
      persons += tally.label().isPersons() || tally.count() > 1 ? tally.count() : 0;
    }
    return believed.size() > 1
        && turns >= TURNS
        && turns >= SHARE * blocks
        && sentences >= MOSTLY * turns
        && persons >= MOSTLY * turns;
  }

  /// Whether anybody speaks in the paper.
  boolean isTranscript() {
    return !names.isEmpty();
  }

  /// How the labels name a person; null where they do not.
  @Nullable String called(PersonName name) {
    return names.stream()
        .filter(label -> PersonName.of(label).equals(name))
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /// The label that begins a turn; null where `text` begins none.
  @Nullable SpeakerLabel labelOf(String text) {
    SpeakerLabel label = names.isEmpty() ? null : SpeakerLabel.of(text);
    if (label == null || !names.contains(label.name())) {
      return null;
    }
    // "Madam Speaker." is how members address the chair; a stop for a colon was seen behind
    // members' names alone.
    return label.colon() || stopForColon(label, text) ? label : null;
  }

  /// Whether a stop was printed for the colon: "Councillor Mayes. Thank you." The name alone calls
  /// somebody, and "Madam Speaker. I rise" addresses the chair.
  private static boolean stopForColon(SpeakerLabel label, String text) {
    return label.length() < text.length() && !Presiding.presides(label.name());
  }

  private static boolean isBelieved(Tally tally, Set<String> small) {
    List<String> words =
        WORD.matcher(tally.label().name())
            .results()
            .map(word -> word.group().toLowerCase(Locale.ROOT))
            .toList();
    boolean common = words.stream().allMatch(small::contains);
    boolean partlyCommon = words.stream().anyMatch(small::contains);
    return switch (tally.label().form()) {
      case TITLED, UNNAMED -> true;
      case PLAIN -> !partlyCommon || (tally.count() >= OFTEN && !common) || tally.count() >= ALWAYS;
      case SINGLE -> tally.count() >= OFTEN && !common;
    };
  }

  private static Set<String> smallWords(List<String> blocks) {
    Set<String> small = new HashSet<>();
    for (String block : blocks) {
      Matcher word = WORD.matcher(block);
      while (word.find()) {
        if (Character.isLowerCase(word.group().codePointAt(0))) {
          small.add(word.group());
        }
      }
    }
    return small;
  }
}

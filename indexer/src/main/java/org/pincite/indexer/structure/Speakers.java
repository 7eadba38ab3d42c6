package org.pincite.indexer.structure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

  /// What fills a form in is no longer: "Monitoring Officer, 3 August 2023".
  private static final int FIELD_WORDS = 6;

  /// Where more than this share of what follows labels is short and no sentence, the paper is a
  /// form: "Printed Name: Helen Ewen" stood four times in one of five labels.
  private static final double MOST_FIELDS = 0.7;

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’-]+");

  Speakers {
    names = Set.copyOf(names);
  }

  /// @param blocks the words of each paragraph, heading and item in order
  static Speakers of(List<String> blocks) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Integer> fields = new HashMap<>();
    Map<String, SpeakerLabel> labels = new HashMap<>();
    for (String block : blocks) {
      SpeakerLabel label = SpeakerLabel.of(block);
      if (label != null && label.colon()) {
        counts.merge(label.name(), 1, Integer::sum);
        fields.merge(label.name(), isField(block.substring(label.length())) ? 1 : 0, Integer::sum);
        labels.putIfAbsent(label.name(), label);
      }
    }
    Set<String> small = smallWords(blocks);
    Set<String> names = new HashSet<>();
    labels.forEach((name, label) -> {
      if (believed(label, counts.getOrDefault(name, 0), small)) {
        names.add(name);
      }
    });
    int turns = names.stream().mapToInt(name -> counts.getOrDefault(name, 0)).sum();
    int filledIn = names.stream().mapToInt(name -> fields.getOrDefault(name, 0)).sum();
    boolean transcript =
        turns >= TURNS
            && names.size() > 1
            && turns >= SHARE * blocks.size()
            && filledIn <= turns * MOST_FIELDS;
    return new Speakers(transcript ? names : Set.of());
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

  /// Whether what follows a label fills in a form rather than says something.
  private static boolean isField(String said) {
    return Prose.words(said) <= FIELD_WORDS && !Prose.endsSentence(said);
  }

  private static boolean believed(SpeakerLabel label, int count, Set<String> small) {
    List<String> words =
        WORD.matcher(label.name())
            .results()
            .map(word -> word.group().toLowerCase(Locale.ROOT))
            .toList();
    if (words.isEmpty()) {
      return false;
    }
    boolean common = words.stream().allMatch(small::contains);
    boolean somewhatCommon = words.stream().anyMatch(small::contains);
    return switch (label.form()) {
      case TITLED -> true;
      case PLAIN -> !somewhatCommon || (count >= OFTEN && !common) || count >= ALWAYS;
      case SINGLE -> count >= OFTEN && !common;
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

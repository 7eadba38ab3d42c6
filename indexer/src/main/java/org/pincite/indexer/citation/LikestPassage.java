package org.pincite.indexer.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.document.Voice;

/// Finds, among the passages on the cited pages, the one that is likest to the words that cite.
final class LikestPassage {

  /// Words with fewer letters than this say little.
  private static final int SHORTEST = 4;

  /// Words that begin with the same letters are taken for forms of one: "improved", "improving".
  private static final int STEM = 6;

  /// So many words at least must be in common.
  private static final int COMMON = 2;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+");

  private final CitedPaper paper;
  private final Map<CitedPassage, Set<String>> stems = new HashMap<>();
  private final Map<String, Integer> having = new HashMap<>();

  LikestPassage(CitedPaper paper) {
    this.paper = paper;
    for (CitedPassage passage : paper.passages()) {
      Set<String> own = stems(passage.span().of(paper.text().text()));
      stems.put(passage, own);
      own.forEach(stem -> having.merge(stem, 1, Integer::sum));
    }
  }

  /// The passage that has most of the words, rare ones counting more; null if none has some of
  /// them, or two are equally good. Where the words name a speaker of these pages, theirs alone
  /// count.
  @Nullable CitedPassage on(List<Page> pages, String words) {
    List<CitedPassage> there =
        paper.passages().stream().filter(passage -> paper.isOn(passage.span(), pages)).toList();
    List<CitedPassage> theirs =
        there.stream().filter(passage -> isNamed(passage.voice(), words)).toList();
    return likest(theirs.isEmpty() ? there : theirs, stems(words));
  }

  private @Nullable CitedPassage likest(List<CitedPassage> passages, Set<String> sought) {
    List<CitedPassage> best = new ArrayList<>();
    double most = 0;
    for (CitedPassage passage : passages) {
      Set<String> common = new HashSet<>(stems.getOrDefault(passage, Set.of()));
      common.retainAll(sought);
      double worth = common.stream().sorted().mapToDouble(this::rarity).sum();
      if (common.size() >= COMMON && worth >= most) {
        if (worth > most) {
          best.clear();
        }
        best.add(passage);
        most = worth;
      }
    }
    return best.size() == 1 ? best.getFirst() : null;
  }

  private double rarity(String stem) {
    return Math.log(1 + paper.passages().size() / (double) having.getOrDefault(stem, 1));
  }

  /// Whether the words have the speaker's name, with a given name where the paper has one: "the
  /// Inquiry" does not name "Lead Inquiry".
  private static boolean isNamed(Voice voice, String words) {
    if (!(voice instanceof Voice.Speaker(String name, String _))) {
      return false;
    }
    PersonName person = PersonName.of(name);
    List<String> present = List.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}'’-]+"));
    return present.contains(person.family())
        && (person.given().isEmpty() || present.contains(person.given().getFirst()));
  }

  private static Set<String> stems(String words) {
    Set<String> stems = new HashSet<>();
    for (Matcher word = WORD.matcher(words.toLowerCase(Locale.ROOT)); word.find(); ) {
      if (word.group().length() >= SHORTEST) {
        stems.add(word.group().substring(0, Math.min(STEM, word.group().length())));
      }
    }
    return stems;
  }
}

package org.pincite.indexer.citation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.document.Voice;

/// Looks for quotations in one paper.
final class QuoteSearch {

  /// A quotation must have so many words and letters to be looked for on a page ("data systems"),
  /// or in a whole paper ("reconvened if needed"); "the Met" stands everywhere.
  private static final Least ON_PAGES = new Least(2, 9);

  private static final Least ANYWHERE = new Least(3, 12);

  private final CitedPaper paper;
  private final Letters letters;

  private record Least(int words, int letters) {
    boolean reachedBy(QuotedWords quotation) {
      return quotation.words() >= words && quotation.letters() >= letters;
    }
  }

  /// What a search came to.
  sealed interface Finding {
    /// One place.
    ///
    /// @param sure whether it is meant beyond doubt; a few words ("quite a lot of work") may stand
    ///   once in a whole paper by chance
    record Found(Placement placement, boolean sure) implements Finding {}

    /// Places in several passages are equally good.
    record Several() implements Finding {}

    record None() implements Finding {}
  }

  QuoteSearch(CitedPaper paper) {
    this.paper = paper;
    this.letters = Letters.of(paper.text().text());
  }

  CitedPaper paper() {
    return paper;
  }

  /// Where a quotation stands.
  ///
  /// @param pages the pages on one of which it must stand in part; null for the whole paper
  /// @param person whose words they are; of equal places theirs is better
  Finding find(String quotation, @Nullable List<Page> pages, @Nullable PersonName person) {
    Least least = pages == null ? ANYWHERE : ON_PAGES;
    for (QuotedWords reading : QuotedWords.readings(quotation)) {
      if (least.reachedBy(reading)) {
        List<Placement> placements =
            Placement.of(reading, letters).stream()
                .filter(placement -> hasOneVoice(placement))
                .filter(placement -> pages == null || isOn(placement, pages))
                .toList();
        if (!placements.isEmpty()) {
          return oneOf(placements, person, pages != null || reading.letters() >= Placement.TELLING);
        }
      }
    }
    return new Finding.None();
  }

  /// Where the words of a long quotation stand all but some in one place of it: it was misquoted.
  /// Null unless that is one place.
  @Nullable Placement altered(String quotation) {
    Placement altered = AlteredQuote.place(Letters.of(quotation).letters(), letters);
    return altered != null && hasOneVoice(altered) ? altered : null;
  }

  private Finding oneOf(List<Placement> placements, @Nullable PersonName person, boolean sure) {
    List<Placement> theirs =
        person == null
            ? placements
            : placements.stream().filter(place -> isSpokenBy(place, person)).toList();
    List<Placement> best = theirs.isEmpty() ? placements : theirs;
    Set<CitedPassage> passages = new HashSet<>();
    best.forEach(placement -> passages.add(first(placement)));
    return passages.size() == 1 ? new Finding.Found(best.getFirst(), sure) : new Finding.Several();
  }

  /// The passage in which a placement begins.
  CitedPassage first(Placement placement) {
    return paper.passagesIn(placement.spans().getFirst()).getFirst();
  }

  private boolean isSpokenBy(Placement placement, PersonName person) {
    return first(placement).voice() instanceof Voice.Speaker(String name, String _)
        && PersonName.of(name).mayBe(person);
  }

  private boolean isOn(Placement placement, List<Page> pages) {
    return placement.spans().stream().anyMatch(span -> paper.isOn(span, pages));
  }

  /// A quotation is of one speaker: what runs over a question and its answer is none.
  private boolean hasOneVoice(Placement placement) {
    return placement.spans().stream()
            .flatMap(span -> paper.passagesIn(span).stream())
            .map(passage -> whose(passage.voice()))
            .distinct()
            .count()
        == 1;
  }

  private static String whose(Voice voice) {
    return switch (voice) {
      case Voice.Speaker(String name, String _) -> "speaker " + name;
      case Voice.Unclear() -> "unclear";
      case Voice.Written() -> "written";
    };
  }
}

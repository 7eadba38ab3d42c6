package org.pincite.indexer.citation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.CatalogueEntry;
import org.pincite.indexer.document.Citation;
import org.pincite.indexer.document.PaperDate;
import org.pincite.indexer.document.Voice;

/// The papers that can be cited, and which of them a citation names.
public final class Catalogue {

  /// A title of fewer words is too common to be meant where it is only part of another.
  private static final int TELLING_TITLE = 2;

  private final Set<CatalogueEntry> held;
  private final Map<CatalogueEntry, List<TitleWords>> names = new LinkedHashMap<>();
  private final Recent<CitedPaper> papers;

  /// @param held the papers that are there
  /// @param awaited the papers that are known of and are not there
  /// @param papers a held paper by its id
  public Catalogue(
      List<CatalogueEntry> held,
      List<CatalogueEntry> awaited,
      Function<String, CitedPaper> papers) {
    this.held = new LinkedHashSet<>(held);
    Stream.concat(held.stream(), awaited.stream()).forEach(entry -> names.put(entry, names(entry)));
    this.papers = new Recent<>(papers);
  }

  /// Which paper a citation names.
  public sealed interface Named {
    /// One that is there.
    record Held(CatalogueEntry entry) implements Named {}

    /// One that is not there.
    ///
    /// @param entry null where it is clear that a paper is named, and no entry is of it
    record Awaited(@Nullable CatalogueEntry entry) implements Named {}

    /// Several are named equally well.
    record Several() implements Named {}

    /// The words name no paper.
    record Nothing() implements Named {}
  }

  /// How well an entry fits, best last.
  private enum Fit {
    NOT,
    /// One's title is part of the other's, and the dates agree to the month at least.
    PART_OF_TITLE,
    /// The title or reference is the same; the date of one is not known.
    TITLE,
    /// Title and date are the same.
    TITLE_AND_DATE
  }

  /// A held paper.
  CitedPaper paper(String id) {
    return papers.of(id);
  }

  /// The paper that a citation in the paper `citing` names. A paper that names itself cites
  /// nothing.
  public Named find(Citation citation, String citing) {
    List<CatalogueEntry> best = best(citation);
    if (best.isEmpty() && citation.person() != null) {
      best = hearings(citation, citing);
    }
    if (best.isEmpty()) {
      boolean names =
          citation.title() != null
              || citation.reference() != null
              || citation.person() != null
              || citation.address() != null;
      return names ? new Named.Awaited(null) : new Named.Nothing();
    }
    if (best.size() > 1) {
      return new Named.Several();
    }
    CatalogueEntry entry = best.getFirst();
    if (entry.id().equals(citing)) {
      return new Named.Nothing();
    }
    return held.contains(entry) ? new Named.Held(entry) : new Named.Awaited(entry);
  }

  private List<CatalogueEntry> best(Citation citation) {
    List<TitleWords> cited = names(citation);
    Fit most = Fit.PART_OF_TITLE;
    List<CatalogueEntry> best = new ArrayList<>();
    for (Map.Entry<CatalogueEntry, List<TitleWords>> named : names.entrySet()) {
      Fit fit = fit(citation, cited, named.getKey(), named.getValue());
      if (fit.compareTo(most) > 0) {
        best.clear();
        most = fit;
      }
      if (fit == most) {
        best.add(named.getKey());
      }
    }
    return best;
  }

  private static Fit fit(
      Citation citation, List<TitleWords> mine, CatalogueEntry entry, List<TitleWords> theirs) {
    PaperDate cited = citation.date();
    PaperDate borne = entry.date();
    if (cited != null && borne != null && !mayBeOneDay(cited, borne)) {
      return Fit.NOT;
    }
    boolean dated = cited != null && borne != null;
    if (hasReference(citation, theirs) || mine.stream().anyMatch(theirs::contains)) {
      return dated ? Fit.TITLE_AND_DATE : agreeing(citation, entry, Fit.TITLE);
    }
    boolean exactlyDated =
        dated && !(cited instanceof PaperDate.InYear) && !(borne instanceof PaperDate.InYear);
    boolean part = mine.stream().anyMatch(name -> theirs.stream().anyMatch(n -> isPart(name, n)));
    return exactlyDated && part ? agreeing(citation, entry, Fit.PART_OF_TITLE) : Fit.NOT;
  }

  /// A fit that counts only where the publishers may be one: "Annual report" is the title of many.
  private static Fit agreeing(Citation citation, CatalogueEntry entry, Fit fit) {
    String mine = citation.publisher();
    String theirs = entry.publisher();
    return mine == null || theirs == null || Publisher.mayBeOne(mine, theirs) ? fit : Fit.NOT;
  }

  private static boolean isPart(TitleWords a, TitleWords b) {
    return (isTelling(a) && b.has(a)) || (isTelling(b) && a.has(b));
  }

  private static boolean isTelling(TitleWords title) {
    return title.words().size() >= TELLING_TITLE;
  }

  private static boolean hasReference(Citation citation, List<TitleWords> names) {
    String reference = citation.reference();
    return reference != null && names.stream().anyMatch(name -> name.has(TitleWords.of(reference)));
  }

  private static List<TitleWords> names(Citation citation) {
    String title = citation.title();
    return title == null ? List.of() : names(title, citation.publisher());
  }

  private static List<TitleWords> names(CatalogueEntry entry) {
    return Stream.concat(Stream.of(entry.title()), entry.aliases().stream())
        .flatMap(title -> names(title, entry.publisher()).stream())
        .toList();
  }

  /// A title with and without the publisher before it: where the one ends and the other begins is
  /// not always told.
  private static List<TitleWords> names(String title, @Nullable String publisher) {
    TitleWords alone = TitleWords.of(title);
    return publisher == null
        ? List.of(alone)
        : List.of(alone, TitleWords.of(publisher + " " + title));
  }

  /// The held papers of the day on which the person speaks in them.
  private List<CatalogueEntry> hearings(Citation citation, String citing) {
    if (!(citation.date() instanceof PaperDate.Day day)) {
      return List.of();
    }
    PersonName person = PersonName.of(Objects.requireNonNull(citation.person()));
    return held.stream()
        .filter(entry -> !entry.id().equals(citing) && day.equals(entry.date()))
        .filter(entry -> speaks(person, papers.of(entry.id())))
        .toList();
  }

  private static boolean speaks(PersonName person, CitedPaper paper) {
    return paper.passages().stream()
        .map(CitedPassage::voice)
        .distinct()
        .anyMatch(voice ->
            voice instanceof Voice.Speaker(String name, String _)
                && PersonName.of(name).mayBe(person));
  }

  private static boolean mayBeOneDay(PaperDate a, PaperDate b) {
    return !a.lastDay().isBefore(b.firstDay()) && !b.lastDay().isBefore(a.firstDay());
  }
}

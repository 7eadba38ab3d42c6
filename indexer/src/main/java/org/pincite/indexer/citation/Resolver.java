package org.pincite.indexer.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.Citing;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.document.Resolution;
import org.pincite.indexer.document.Span;
import org.pincite.indexer.document.Target;
import org.pincite.indexer.document.Target.Relation;
import org.pincite.indexer.document.Voice;

/// Follows citations: to the paper, in it to the page, and on it to the words.
///
/// The rule throughout is that of Eyecite's resolvers (Free Law Project): where two places are
/// equally good, none is taken.
public final class Resolver {

  private final Catalogue catalogue;
  private final Recent<QuoteSearch> searches;
  private final Recent<LikestPassage> likest;

  public Resolver(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.searches = new Recent<>(id -> new QuoteSearch(catalogue.paper(id)));
    this.likest = new Recent<>(id -> new LikestPassage(catalogue.paper(id)));
  }

  /// Which paper is cited; the first step of [#resolve], for those who need not go on.
  ///
  /// @param paper the id of the paper that cites
  public Catalogue.Named named(Citing citing, String paper) {
    return catalogue.find(citing.citation(), paper);
  }

  /// Where a citation leads.
  ///
  /// @param paper the id of the paper that cites
  public Resolution resolve(Citing citing, String paper) {
    return switch (named(citing, paper)) {
      case Catalogue.Named.Held(var entry) -> within(entry.id(), citing);
      case Catalogue.Named.Awaited(var entry) ->
          entry == null
              ? new Resolution.Awaited(null, null)
              : new Resolution.Awaited(entry.id(), entry.kind());
      case Catalogue.Named.Several() -> new Resolution.Ambiguous();
      case Catalogue.Named.Nothing() -> new Resolution.Unread();
    };
  }

  private Resolution within(String id, Citing citing) {
    QuoteSearch search = searches.of(id);
    CitedPaper paper = search.paper();
    return switch (NamedPages.of(citing.citation().pinpoints(), paper.text())) {
      case NamedPages.Some(List<Page> pages) -> onPages(pages, search, citing);
      case NamedPages.None() -> anywhere(search, citing);
      case NamedPages.Missing() -> new Resolution.PageNotFound(id);
      case NamedPages.Several() -> new Resolution.Ambiguous();
    };
  }

  private Resolution onPages(List<Page> pages, QuoteSearch search, Citing citing) {
    Resolution quoted = quoted(pages, search, citing);
    if (quoted != null) {
      return quoted;
    }
    CitedPaper paper = search.paper();
    CitedPassage passage = likest.of(paper.entry().id()).on(pages, citing.sentence());
    return new Resolution.Resolved(
        passage == null
            ? new Target(paper.entry().id(), pages, null, List.of(), null, Relation.CANDIDATE)
            : new Target(
                paper.entry().id(),
                pages,
                speaker(List.of(passage)),
                List.of(passage.span().of(paper.text().text())),
                passage.id(),
                Relation.CANDIDATE));
  }

  private Resolution anywhere(QuoteSearch search, Citing citing) {
    Resolution quoted = quoted(null, search, citing);
    if (quoted != null) {
      return quoted;
    }
    CitedPaper paper = search.paper();
    Placement likely =
        citing.quotations().stream()
            .map(search::altered)
            .filter(Objects::nonNull)
            .findFirst()
            .orElseGet(() -> NumberedPassage.of(citing.citation().pinpoints(), paper));
    return new Resolution.Resolved(
        likely == null
            ? new Target(paper.entry().id(), List.of(), null, List.of(), null, Relation.CANDIDATE)
            : at(List.of(likely), paper, Relation.CANDIDATE));
  }

  /// Where the quotations of the citing words stand, exact where each is found beyond doubt; null
  /// if none of them is found.
  private static @Nullable Resolution quoted(
      @Nullable List<Page> pages, QuoteSearch search, Citing citing) {
    String person = citing.citation().person();
    List<Placement> placements = new ArrayList<>();
    boolean several = false;
    boolean sure = true;
    for (String quotation : citing.quotations()) {
      switch (search.find(quotation, pages, person == null ? null : PersonName.of(person))) {
        case QuoteSearch.Finding.Found(Placement placement, boolean isSure) -> {
          placements.add(placement);
          sure &= isSure;
        }
        case QuoteSearch.Finding.Several() -> several = true;
        case QuoteSearch.Finding.None() -> {}
      }
    }
    if (placements.isEmpty()) {
      return several ? new Resolution.Ambiguous() : null;
    }
    return new Resolution.Resolved(
        at(placements, search.paper(), sure ? Relation.EXACT : Relation.CANDIDATE));
  }

  private static Target at(List<Placement> placements, CitedPaper paper, Relation relation) {
    List<Span> spans = disjoint(placements);
    List<CitedPassage> passages =
        spans.stream().flatMap(span -> paper.passagesIn(span).stream()).distinct().toList();
    return new Target(
        paper.entry().id(),
        spans.stream().flatMap(span -> paper.text().pagesOf(span).stream()).distinct().toList(),
        speaker(passages),
        spans.stream().map(span -> paper.text().slice(span)).toList(),
        passages.getFirst().id(),
        relation);
  }

  /// The stretches in order, two that overlap made one.
  private static List<Span> disjoint(List<Placement> placements) {
    List<Span> spans = new ArrayList<>();
    for (Span span :
        placements.stream().flatMap(place -> place.spans().stream()).sorted().toList()) {
      if (!spans.isEmpty() && span.start() <= spans.getLast().end()) {
        Span last = spans.removeLast();
        spans.add(new Span(last.start(), Math.max(last.end(), span.end())));
      } else {
        spans.add(span);
      }
    }
    return spans;
  }

  /// The speaker of all the passages; null where there is none, or several.
  private static @Nullable String speaker(List<CitedPassage> passages) {
    List<String> names =
        passages.stream()
            .map(p -> p.voice() instanceof Voice.Speaker(String name, String _) ? name : "")
            .distinct()
            .toList();
    return names.size() == 1 && !names.getFirst().isEmpty() ? names.getFirst() : null;
  }
}

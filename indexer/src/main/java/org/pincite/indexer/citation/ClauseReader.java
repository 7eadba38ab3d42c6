package org.pincite.indexer.citation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.Citation;
import org.pincite.indexer.document.PaperDate;
import org.pincite.indexer.document.Span;

/// Makes citations of the drafts of a clause, or none where its words tell something instead.
final class ClauseReader {

  private static final String WRITTEN_EVIDENCE = "ritten evidence from ";

  private static final int LONGEST_PUBLISHER = 8;

  private final Tokens tokens;
  private final Earlier earlier;

  /// The witness of the citation before in this clause: "Chris Wormald 19 June 2023 122/14 and 20
  /// June 2023 5/6".
  private @Nullable String person;

  /// How the title before in this clause began, where it counts for those behind it: "Written
  /// evidence from BAE Systems (SPA0038) and The Open University (SPA0039)".
  private String shared = "";

  ClauseReader(Tokens tokens, Earlier earlier) {
    this.tokens = tokens;
    this.earlier = earlier;
  }

  List<Citation> read(Span clause) {
    person = null;
    shared = "";
    List<Draft> drafts = Drafts.of(tokens, clause);
    List<Citation> citations = new ArrayList<>();
    for (Draft draft : drafts) {
      List<Citation> read = isTold(draft) ? List.of() : cited(draft);
      if (read.isEmpty()) {
        return Unmistakable.in(tokens, clause);
      }
      read.forEach(earlier::add);
      citations.addAll(read);
    }
    return citations;
  }

  private boolean isTold(Draft draft) {
    List<Part.Words> words = draft.words;
    boolean question =
        words.size() == 2
            && draft.dates.size() == 1
            && words.getFirst().to() - words.getFirst().from() <= LONGEST_PUBLISHER;
    return words.stream()
        .anyMatch(part ->
            !(question && part.equals(words.get(1)) && Prose.mayAsk(tokens, part.from(), part.to()))
                && Prose.is(tokens, part.from(), part.to()));
  }

  private List<Citation> cited(Draft draft) {
    if (draft.earlier != null) {
      return earlier.cited(draft, tokens);
    }
    if (!draft.answering.isEmpty()) {
      return answers(draft);
    }
    Citation citation = whole(draft);
    return citation == null ? List.of() : List.of(citation);
  }

  /// One citation for each who answered; they share the question.
  private List<Citation> answers(Draft draft) {
    List<Citation> citations = new ArrayList<>();
    int from = draft.from();
    for (Part.Words name : draft.answering) {
      citations.add(
          new Citation(
              tokens.span(from, name.to()),
              null,
              null,
              null,
              tokens.words(name.from(), name.to()),
              null,
              draft.pinpoints,
              null));
      from = name.to() + 1;
    }
    return citations;
  }

  private @Nullable Citation whole(Draft draft) {
    List<Part.Words> words = new ArrayList<>(draft.words);
    Part.Words named = Witness.among(words, draft, tokens);
    words.remove(named);
    if (draft.file == null
        && words.stream().limit(1).anyMatch(first -> !Titles.fits(tokens, first))) {
      return null;
    }
    if (draft.isPlaceFirst() && draft.file == null && isNameAlone(words)) {
      return null;
    }
    String witness = named == null ? null : tokens.words(named.from(), named.to());
    person = witness != null ? witness : draft.isSlashed() ? person : null;
    PaperDate date = date(draft);
    Titles titles = titles(words, draft);
    boolean anchored =
        draft.reference != null
            || draft.address != null
            || (!draft.pinpoints.isEmpty() && (titles.title() != null || draft.isOfItself()));
    boolean dated = date != null && titles.title() != null && titles.isPlain();
    if (!anchored && !dated && !titles.standsAlone() && draft.file == null) {
      return null;
    }
    boolean unnamed = person == null && titles.title() == null;
    if (draft.isSlashed() && (unnamed || date == null)) {
      return null;
    }
    return new Citation(
        tokens.span(draft.from(), draft.to()),
        titles.publisher(),
        titles.title(),
        date,
        person,
        draft.reference,
        draft.pinpoints,
        draft.address);
  }

  /// "p6, lines 21-25, Lord Black": who said it, and not where it is written.
  private boolean isNameAlone(List<Part.Words> words) {
    return words.size() == 1
        && NameForm.fits(tokens, words.getFirst().from(), words.getFirst().to());
  }

  private Titles titles(List<Part.Words> words, Draft draft) {
    List<String> segments = new ArrayList<>();
    if (draft.file != null) {
      segments.add(FileName.title(tokens.words(draft.file.from(), draft.file.to())));
    }
    for (Part.Words segment : draft.file == null ? words : List.<Part.Words>of()) {
      segments.add(tokens.words(segment.from(), segment.to()));
    }
    if (!shared.isEmpty() && draft.reference != null && !segments.isEmpty()) {
      return new Titles(null, shared + String.join(", ", segments));
    }
    boolean yearBetween = words.size() > 1 && isBetween(draft.firstDate(), words, tokens);
    boolean yearLast =
        !words.isEmpty()
            && draft.firstDate() > words.getLast().from()
            && tokens.is(draft.firstDate() - 1, "(");
    Titles titles = Titles.of(segments, yearBetween, yearLast);
    String title = titles.title() == null ? "" : titles.title();
    shared =
        title.startsWith(WRITTEN_EVIDENCE, 1)
            ? title.substring(0, WRITTEN_EVIDENCE.length() + 1)
            : "";
    return titles;
  }

  /// Whether the first date is a year in brackets between the first words and the next.
  private static boolean isBetween(int date, List<Part.Words> words, Tokens tokens) {
    return date == words.getFirst().to() + 1
        && date < words.get(1).from()
        && DateForm.year(tokens.at(date)) != null;
  }

  /// The date, if there is one; of two different ones none is taken.
  private @Nullable PaperDate date(Draft draft) {
    Set<PaperDate> dates = new LinkedHashSet<>(draft.dates);
    if (dates.isEmpty() && draft.file != null) {
      return FileName.date(tokens.words(draft.file.from(), draft.file.to()));
    }
    return dates.size() == 1 ? dates.iterator().next() : null;
  }
}

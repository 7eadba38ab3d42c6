package org.pincite.indexer.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.Citation;

/// What was cited before, for "ibid." and "op. cit.".
///
/// "Ibid." means the citation right before it, in the same note or else in the note before. Where
/// that note has several, or none that was read, it means nothing that can be followed.
final class Earlier {

  /// A note that has been read.
  private record Read(String number, @Nullable String section, List<Citation> citations) {}

  private final List<Read> notes = new ArrayList<>();
  private final List<Citation> inThisNote = new ArrayList<>();

  void add(Citation citation) {
    inThisNote.add(citation);
  }

  /// Ends a note.
  void end(NoteWords note, List<Citation> citations) {
    notes.add(new Read(note.number(), note.section(), List.copyOf(citations)));
    inThisNote.clear();
  }

  /// The citation that a draft with "ibid." and the like stands for; none where it is not known.
  List<Citation> cited(Draft draft, Tokens tokens) {
    EarlierForm form = draft.earlier;
    List<Citation> meant =
        switch (form) {
          case EarlierForm.Same _ -> same();
          case EarlierForm.OfThatTitle _ -> ofTitle(title(draft, tokens));
          case EarlierForm.OfNote(String number) -> ofNote(number);
          case null -> List.of();
        };
    return meant.size() == 1 ? List.of(again(meant.getFirst(), draft, tokens)) : List.of();
  }

  private List<Citation> same() {
    if (!inThisNote.isEmpty()) {
      return List.of(inThisNote.getLast());
    }
    return notes.isEmpty() ? List.of() : papers(notes.getLast().citations());
  }

  /// The notes of that number above; numbers that start anew in each chapter mean the nearest.
  private List<Citation> ofNote(String number) {
    return notes.reversed().stream()
        .filter(note -> note.number().equals(number))
        .findFirst()
        .map(note -> papers(note.citations()))
        .orElse(List.of());
  }

  private List<Citation> ofTitle(String title) {
    List<Citation> titled =
        notes.stream()
            .flatMap(note -> note.citations().stream())
            .filter(citation -> !title.isEmpty() && title.equals(plain(citation.title())))
            .toList();
    return papers(titled);
  }

  /// One citation for each paper cited, the last of it.
  private static List<Citation> papers(List<Citation> citations) {
    List<Citation> papers = new ArrayList<>();
    for (Citation citation : citations) {
      papers.removeIf(other -> isSamePaper(other, citation));
      papers.add(citation);
    }
    return papers;
  }

  private static boolean isSamePaper(Citation one, Citation other) {
    return Objects.equals(one.title(), other.title())
        && Objects.equals(one.date(), other.date())
        && Objects.equals(one.reference(), other.reference())
        && Objects.equals(one.address(), other.address())
        && (one.title() != null || Objects.equals(one.person(), other.person()));
  }

  private static String title(Draft draft, Tokens tokens) {
    return draft.words.isEmpty()
        ? ""
        : plain(tokens.words(draft.words.getFirst().from(), draft.words.getFirst().to()));
  }

  private static String plain(@Nullable String title) {
    return title == null
        ? ""
        : title.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\d]+", " ").strip();
  }

  /// Whether the note names a place in a form that is not known: "Ibid at [5]".
  private static boolean isUnread(Draft draft, Part.@Nullable Words named) {
    return draft.words.size() > (named == null ? 0 : 1);
  }

  /// The same paper at another place. Whoever spoke at the first place need not speak at the next.
  private static Citation again(Citation meant, Draft draft, Tokens tokens) {
    Part.Words named = Witness.among(draft.words, draft, tokens);
    boolean elsewhere = !draft.pinpoints.isEmpty();
    String person = elsewhere ? null : meant.person();
    return new Citation(
        tokens.span(draft.from(), draft.to()),
        meant.publisher(),
        meant.title(),
        meant.date(),
        named == null ? person : tokens.words(named.from(), named.to()),
        meant.reference(),
        elsewhere || isUnread(draft, named) ? draft.pinpoints : meant.pinpoints(),
        meant.address());
  }
}

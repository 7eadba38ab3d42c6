package org.pincite.bot.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.bot.answer.Cited;
import org.pincite.bot.answer.Twin;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.document.PassageKind;
import org.pincite.indexer.document.Voice;
import org.pincite.indexer.index.IndexedNote;
import org.pincite.indexer.index.IndexedPassage;

/// A passage of an answer as the page shows it.
///
/// @param number its place in the answer, counted from 1
/// @param citation its place in the papers, as the committee cites
/// @param place what more there is to say of it: the position in the file where the labels of the
///   pages do not say it, the footnote that it is, the heading above it, whom a letter's "you"
///   means
/// @param voice who speaks; null for the paper's own words
/// @param quote what of it answers, piece by piece
/// @param notes the footnotes called within the quote
/// @param words the quote in one piece
/// @param alsoIn where else the same words stand, as the committee cites
/// @param address of the passage in its paper
/// @param receipt the address to be given away with the quote
/// @param files links to its file
record PassageView(
    int number,
    String citation,
    List<String> place,
    @Nullable String voice,
    List<QuotePiece> quote,
    List<NoteView> notes,
    String words,
    List<String> alsoIn,
    String address,
    String receipt,
    List<FileLink> files) {

  static PassageView of(int number, Cited cited) {
    IndexedPassage passage = cited.passage();
    List<NoteView> notes =
        passage.kind() == PassageKind.FOOTNOTE ? List.of() : notes(number, cited);
    return new PassageView(
        number,
        cited.citation(),
        place(cited),
        voice(passage.voice()),
        QuotePiece.of(cited.quote(), notes),
        notes,
        cited.quote().words(),
        cited.twins().stream().map(Twin::citation).toList(),
        PaperAddress.passage(passage.document().id(), passage.id()),
        PaperAddress.receipt(cited),
        FileLink.to(cited));
  }

  private static List<String> place(Cited cited) {
    IndexedPassage passage = cited.passage();
    List<String> place = new ArrayList<>();
    List<Page> elsewhere = cited.pages().stream().filter(Page::labelDiffersFromPosition).toList();
    if (!elsewhere.isEmpty()) {
      int first = elsewhere.getFirst().index();
      int last = elsewhere.getLast().index();
      place.add(
          first == last
              ? "page %d of the file".formatted(first)
              : "pages %d–%d of the file".formatted(first, last));
    }
    if (passage.kind() == PassageKind.FOOTNOTE) {
      passage.notes().forEach(note -> place.add("footnote %s".formatted(note.number())));
    }
    // A paper without pages is cited by its headings, so they need not be said again.
    if (!passage.headings().isEmpty() && !passage.pages().isEmpty()) {
      place.add("under “%s”".formatted(passage.headings().getLast()));
    }
    place.addAll(cited.meant());
    return List.copyOf(place);
  }

  private static List<NoteView> notes(int number, Cited cited) {
    List<IndexedNote> called = cited.quote().notes();
    List<NoteView> notes = new ArrayList<>();
    for (int i = 0; i < called.size(); i++) {
      String anchor = "%d-%d".formatted(number, i + 1);
      notes.add(NoteView.of(anchor, called.get(i), cited));
    }
    return List.copyOf(notes);
  }

  /// Who speaks, with the role; null for the paper's own words.
  static @Nullable String voice(Voice voice) {
    return switch (voice) {
      case Voice.Speaker(String name, String role) ->
          role == null ? name : "%s, %s".formatted(name, role);
      case Voice.Unclear() -> "Spoken by somebody: the paper leaves open who";
      case Voice.Written() -> null;
    };
  }
}

package org.pincite.indexer.index;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.pincite.indexer.document.CatalogueEntry;
import org.pincite.indexer.document.Meant;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.document.PassageKind;
import org.pincite.indexer.document.Span;
import org.pincite.indexer.document.Voice;

/// A passage as it stands in the index.
///
/// @param id names the passage; made of its paper and words, so that it outlives a rebuild
/// @param document the paper it is from
/// @param kind what it is
/// @param voice whose words they are
/// @param headings the headings above it, outermost first
/// @param parts its parts page by page, in order; none where the paper has no pages
/// @param leadIn the words that introduce it, "" where none do
/// @param around words that it is to be understood by and that are not its own: the question
///   before, how its turn began, what a footnote belongs to, whom a letter's "you" means; never
///   quoted for it
/// @param text its words, verbatim
/// @param notes the footnotes called within it, in order
/// @param meant whom "you" and "I" mean in it and in what introduces it, in a letter
public record IndexedPassage(
    String id,
    CatalogueEntry document,
    PassageKind kind,
    Voice voice,
    List<String> headings,
    List<PagePart> parts,
    String leadIn,
    String around,
    String text,
    List<IndexedNote> notes,
    List<Meant> meant) {

  /// A passage without words that stand for a letter's correspondents.
  public IndexedPassage(
      String id,
      CatalogueEntry document,
      PassageKind kind,
      Voice voice,
      List<String> headings,
      List<PagePart> parts,
      String leadIn,
      String around,
      String text,
      List<IndexedNote> notes) {
    this(id, document, kind, voice, headings, parts, leadIn, around, text, notes, List.of());
  }

  public IndexedPassage {
    headings = List.copyOf(headings);
    parts = List.copyOf(parts);
    notes = List.copyOf(notes);
    meant = List.copyOf(meant);
  }

  /// The same as it stands in another paper.
  public IndexedPassage in(CatalogueEntry other) {
    return new IndexedPassage(id, other, kind, voice, headings, parts, leadIn, around, text, notes);
  }

  /// What it is embedded with: the heading, who speaks, and what stands around it. The paper's
  /// title is left to the words: a committee's transcripts bear nearly the same, which moves all
  /// their passages together.
  public String context() {
    StringJoiner context = new StringJoiner(". ");
    context.setEmptyValue("");
    if (!headings.isEmpty()) {
      context.add(headings.getLast());
    }
    if (voice instanceof Voice.Speaker(String name, String role)) {
      context.add(role == null ? name : name + ", " + role);
    }
    if (!around.isEmpty()) {
      context.add(around);
    }
    return context.toString();
  }

  /// The pages it stands on, in order; none where the paper has none.
  public List<Page> pages() {
    return pages(new Span(0, text.length()));
  }

  /// The pages on which some of its words stand, in order; none where the paper has none.
  ///
  /// @param words their place in the passage's text
  public List<Page> pages(Span words) {
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      int end = i + 1 < parts.size() ? parts.get(i + 1).from() : text.length();
      if (words.start() < end && parts.get(i).from() < words.end()) {
        pages.add(parts.get(i).page());
      }
    }
    return List.copyOf(pages);
  }
}

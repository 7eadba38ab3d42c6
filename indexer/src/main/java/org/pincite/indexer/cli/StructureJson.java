package org.pincite.indexer.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.CatalogueEntry;
import org.pincite.indexer.document.Footnote;
import org.pincite.indexer.document.Footnote.Marker;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.document.PagedText;
import org.pincite.indexer.document.Paper;
import org.pincite.indexer.document.Passage;
import org.pincite.indexer.document.PassageKind;
import org.pincite.indexer.document.Voice;
import org.pincite.indexer.json.CitationJson;

/// A paper's structure in the form that programs rely on; the components are the names in the JSON.
///
/// @param document the paper
/// @param pages every page in order
/// @param passages in reading order
/// @param footnotes in order
/// @param recommendations the places among the passages, counted from 0, of the recommendations
record StructureJson(
    DocumentJson document,
    List<Page> pages,
    List<PassageJson> passages,
    List<FootnoteJson> footnotes,
    List<Integer> recommendations) {

  /// The characters before a marker that say where it stands.
  private static final int BEFORE = 80;

  record DocumentJson(String id, String title) {}

  record PassageJson(
      String kind,
      @Nullable String speaker,
      @Nullable String role,
      List<String> heading,
      String text,
      List<Page> pages,
      List<String> footnotes) {}

  /// @param citations what it cites, and where that leads; null, and left out, where that is not
  ///   known
  record FootnoteJson(
      String number,
      @Nullable String section,
      String text,
      @Nullable PlaceJson page,
      @Nullable MarkerJson marker,
      @JsonInclude(Include.NON_NULL) @Nullable List<CitationJson> citations) {}

  record PlaceJson(int index, String label) {}

  record MarkerJson(@Nullable PlaceJson page, String before) {}

  /// @param links where the notes' citations lead; null of a paper that is not indexed
  static StructureJson of(CatalogueEntry entry, Paper paper, @Nullable NoteLinks links) {
    List<Integer> recommendations = new ArrayList<>();
    for (int i = 0; i < paper.passages().size(); i++) {
      if (paper.passages().get(i).kind() == PassageKind.RECOMMENDATION) {
        recommendations.add(i);
      }
    }
    return new StructureJson(
        new DocumentJson(entry.id(), entry.title()),
        paper.text().pages(),
        paper.passages().stream().map(passage -> passage(passage, paper)).toList(),
        footnotes(paper, links),
        recommendations);
  }

  private static PassageJson passage(Passage passage, Paper paper) {
    Voice.@Nullable Speaker speaker = passage.voice() instanceof Voice.Speaker named ? named : null;
    return new PassageJson(
        passage.kind().toString(),
        speaker == null ? null : speaker.name(),
        speaker == null ? null : speaker.role(),
        passage.headings(),
        paper.words(passage),
        paper.pagesOf(passage),
        passage.footnotes().stream().map(i -> paper.footnotes().get(i).number()).toList());
  }

  private static List<FootnoteJson> footnotes(Paper paper, @Nullable NoteLinks links) {
    List<FootnoteJson> footnotes = new ArrayList<>();
    for (int i = 0; i < paper.footnotes().size(); i++) {
      List<CitationJson> citations =
          links == null ? null : links.of(i).stream().map(CitationJson::of).toList();
      footnotes.add(footnote(paper.footnotes().get(i), paper.text(), citations));
    }
    return footnotes;
  }

  private static FootnoteJson footnote(
      Footnote note, PagedText text, @Nullable List<CitationJson> citations) {
    return new FootnoteJson(
        note.number(),
        note.section(),
        text.slice(note.span()),
        place(text.pageAt(note.span().start())),
        marker(note.marker(), text),
        citations);
  }

  private static @Nullable MarkerJson marker(Marker marker, PagedText text) {
    return switch (marker) {
      case Marker.At(int offset) ->
          new MarkerJson(
              place(text.pageAt(Math.max(0, offset - 1))),
              text.text().substring(Math.max(0, offset - BEFORE), offset));
      case Marker.Missing() -> null;
    };
  }

  private static @Nullable PlaceJson place(@Nullable Page page) {
    return page == null ? null : new PlaceJson(page.index(), page.label());
  }
}

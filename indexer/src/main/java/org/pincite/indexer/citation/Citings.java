package org.pincite.indexer.citation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.Citation;
import org.pincite.indexer.document.Citing;
import org.pincite.indexer.document.Footnote;
import org.pincite.indexer.document.Footnote.Marker;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.document.Paper;
import org.pincite.indexer.document.Passage;
import org.pincite.indexer.document.PassageKind;

/// Lists what a paper cites, each with the words for which it is cited.
public final class Citings {

  private final Paper paper;

  private Citings(Paper paper) {
    this.paper = paper;
  }

  /// The citations of the running text, then those of the notes, each in the paper's order.
  ///
  /// @param running reads the running text
  public static List<Citing> of(Paper paper, RunningText running) {
    Citings citings = new Citings(paper);
    List<Citing> all = new ArrayList<>();
    for (int i = 0; i < paper.passages().size(); i++) {
      all.addAll(citings.inPassage(i, running));
    }
    List<List<Citation>> byNote = CitationReader.read(paper);
    for (int i = 0; i < byNote.size(); i++) {
      int note = i;
      byNote.get(i).forEach(citation -> all.add(citings.ofNote(note, citation)));
    }
    return List.copyOf(all);
  }

  /// What a passage of the running text cites. Place and date are numbers, so that words without
  /// any need no reading.
  private List<Citing> inPassage(int at, RunningText running) {
    Passage passage = paper.passages().get(at);
    String words = paper.words(passage);
    if (passage.kind() == PassageKind.FOOTNOTE
        || words.codePoints().noneMatch(Character::isDigit)) {
      return List.of();
    }
    List<Citing> citings = new ArrayList<>();
    for (Citation citation : running.read(words)) {
      CitingWords citing = CitingWords.before(citation.span().end(), at, paper);
      int place = passage.span().start() + citation.span().start();
      citings.add(
          new Citing(
              null,
              null,
              at,
              paper.text().pageAt(place),
              citing.sentence(),
              citing.quotations(),
              citation));
    }
    return citings;
  }

  private Citing ofNote(int ordinal, Citation citation) {
    Footnote note = paper.footnotes().get(ordinal);
    int calling =
        note.marker() instanceof Marker.At(int offset) ? passageCalling(offset, ordinal) : -1;
    if (calling >= 0 && note.marker() instanceof Marker.At(int offset)) {
      Passage passage = paper.passages().get(calling);
      CitingWords words = CitingWords.before(offset - passage.span().start(), calling, paper);
      return citing(ordinal, note, calling, Math.max(0, offset - 1), words, citation);
    }
    CitingWords none = new CitingWords("", List.of());
    return citing(ordinal, note, own(ordinal), note.span().start(), none, citation);
  }

  private Citing citing(
      int ordinal, Footnote note, int passage, int place, CitingWords words, Citation citation) {
    @Nullable Page page = paper.text().pageAt(place);
    return new Citing(
        ordinal, note.number(), passage, page, words.sentence(), words.quotations(), citation);
  }

  /// The passage of the running text in which a note is called; -1 if it stands in none.
  private int passageCalling(int offset, int ordinal) {
    for (int i = 0; i < paper.passages().size(); i++) {
      Passage passage = paper.passages().get(i);
      if (passage.kind() != PassageKind.FOOTNOTE
          && passage.footnotes().contains(ordinal)
          && passage.span().start() <= offset
          && offset <= passage.span().end()) {
        return i;
      }
    }
    return -1;
  }

  /// The passage that the note itself is.
  private int own(int ordinal) {
    for (int i = 0; i < paper.passages().size(); i++) {
      Passage passage = paper.passages().get(i);
      if (passage.kind() == PassageKind.FOOTNOTE && passage.footnotes().contains(ordinal)) {
        return i;
      }
    }
    throw new IllegalArgumentException("note %d is no passage".formatted(ordinal));
  }
}

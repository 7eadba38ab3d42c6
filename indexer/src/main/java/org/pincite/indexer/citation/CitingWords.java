package org.pincite.indexer.citation;

import java.util.ArrayList;
import java.util.List;
import org.pincite.indexer.document.Footnote.Marker;
import org.pincite.indexer.document.Paper;
import org.pincite.indexer.document.Passage;
import org.pincite.indexer.document.PassageKind;
import org.pincite.indexer.document.Sentences;
import org.pincite.indexer.document.Span;

/// The words that a citation stands behind.
///
/// A note belongs to what stands between it and the note before: in `he said “a”,1 and “b”.2` each
/// has one quotation, in `he said “a” and “b”.1` the note has both.
///
/// @param sentence the sentence, from the note before on if that is called in it too
/// @param quotations what is quoted, the nearest first
record CitingWords(String sentence, List<String> quotations) {

  /// A paragraph of fewer words than this is no set-off quotation.
  private static final int SET_OFF = 8;

  /// Passages looked back through for the beginning of a quotation, or of a list.
  private static final int LOOK_BACK = 6;

  CitingWords {
    quotations = List.copyOf(quotations);
  }

  /// The words before a place in a passage, at which a note is called or a citation ends.
  ///
  /// @param at the passage's place in the paper
  /// @param place the place in the passage's text
  static CitingWords before(int place, int at, Paper paper) {
    return new Finder(paper, at, place).find();
  }

  private static final class Finder {
    private final Paper paper;
    private final int at;
    private final int place;
    private final String text;
    private final List<Quoted> quoted;
    private final int before;
    private final int after;
    private final Span sentence;

    Finder(Paper paper, int at, int place) {
      this.paper = paper;
      this.at = at;
      this.place = place;
      this.text = paper.words(paper.passages().get(at));
      this.quoted = Quoted.in(text);
      List<Integer> markers = markers(at);
      this.before =
          markers.stream()
              .filter(marker -> marker < place && hasLetters(text.substring(marker, place)))
              .max(Integer::compare)
              .orElse(0);
      this.after =
          markers.stream().filter(m -> m > place).min(Integer::compare).orElse(text.length());
      this.sentence = sentence();
    }

    CitingWords find() {
      int from = Math.max(before, sentence.start());
      String own = text.substring(from, place);
      String citing = words(own) < 3 ? text.substring(from, sentence.end()) : own;
      return new CitingWords(citing.strip(), quotations(from));
    }

    private List<String> quotations(int from) {
      List<String> quotations = new ArrayList<>();
      for (Quoted quote : quoted.reversed()) {
        if (quote.words().start() < place && quote.words().end() > before) {
          quotations.add(whole(quote));
        }
      }
      if (quoted.stream().noneMatch(quote -> isWithin(quote, from))) {
        quotations.addAll(following());
      }
      if (before == 0 && paper.passages().get(at).kind() == PassageKind.LIST_ITEM) {
        quotations.addAll(earlierItems());
      }
      if (quotations.isEmpty() && words(text.substring(before, place)) >= SET_OFF) {
        quotations.add(text.substring(before, place).strip());
      }
      return quotations;
    }

    private boolean isWithin(Quoted quote, int from) {
      return quote.words().start() < place && quote.words().end() > from;
    }

    /// A quotation with what of it stands in the passages before.
    private String whole(Quoted quote) {
      int end = quote.closed() ? quote.words().end() : Math.max(place, quote.words().start());
      String words = text.substring(quote.words().start(), end);
      if (quote.opened()) {
        return words;
      }
      StringBuilder whole = new StringBuilder(words);
      for (int i = at - 1; i >= Math.max(0, at - LOOK_BACK); i--) {
        String earlier = paper.words(paper.passages().get(i));
        List<Quoted> there = Quoted.in(earlier);
        if (!there.isEmpty() && !there.getLast().closed()) {
          return there.getLast().words().of(earlier) + " " + whole;
        }
        whole.insert(0, earlier + " ");
      }
      return words;
    }

    /// What is quoted after the note: in the rest of its sentence, or, where the sentence leads in,
    /// in the next passage.
    private List<String> following() {
      List<String> following = new ArrayList<>();
      for (Quoted quote : quoted) {
        boolean inSentence =
            quote.words().start() > place && quote.words().start() < sentence.end();
        if (inSentence && (after > sentence.end() || after == text.length())) {
          following.add(quote.words().of(text));
        }
      }
      boolean leadsIn =
          text.substring(0, place).stripTrailing().endsWith(":")
              || text.substring(place).strip().equals(":");
      if (leadsIn && at + 1 < paper.passages().size() && markers(at + 1).isEmpty()) {
        String next = paper.words(paper.passages().get(at + 1));
        List<Quoted> there = Quoted.in(next);
        if (!there.isEmpty()) {
          following.add(there.getFirst().words().of(next));
        } else if (words(next) >= SET_OFF) {
          following.add(next);
        }
      }
      return following;
    }

    /// What the items of a list before this one quote, back to the last that calls a note.
    private List<String> earlierItems() {
      List<String> earlier = new ArrayList<>();
      for (int i = at - 1; i >= Math.max(0, at - LOOK_BACK); i--) {
        Passage passage = paper.passages().get(i);
        if (passage.kind() != PassageKind.LIST_ITEM || !passage.footnotes().isEmpty()) {
          break;
        }
        String words = paper.words(passage);
        Quoted.in(words).forEach(quote -> earlier.add(quote.words().of(words)));
      }
      return earlier;
    }

    /// The sentence of the place, with those before it that a quotation joins to it.
    private Span sentence() {
      List<Span> sentences = Sentences.of(text);
      int last = 0;
      for (int i = 0; i < sentences.size() && sentences.get(i).start() < place; i++) {
        last = i;
      }
      if (sentences.isEmpty()) {
        return new Span(0, text.length());
      }
      int start = sentences.get(last).start();
      for (int i = last; i >= 0; i--) {
        start = isQuotedAt(start) ? sentences.get(i).start() : start;
      }
      return new Span(Math.min(start, place), Math.max(place, sentences.get(last).end()));
    }

    private boolean isQuotedAt(int offset) {
      return quoted.stream()
          .anyMatch(quote -> quote.words().start() < offset && offset <= quote.words().end());
    }

    private List<Integer> markers(int passage) {
      Passage calling = paper.passages().get(passage);
      List<Integer> markers = new ArrayList<>();
      for (int note : calling.footnotes()) {
        if (calling.kind() != PassageKind.FOOTNOTE
            && paper.footnotes().get(note).marker() instanceof Marker.At(int offset)) {
          markers.add(offset - calling.span().start());
        }
      }
      return markers;
    }
  }

  private static boolean hasLetters(String words) {
    return words.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static int words(String text) {
    String stripped = text.strip();
    return stripped.isEmpty() ? 0 : stripped.split("\\s+").length;
  }
}

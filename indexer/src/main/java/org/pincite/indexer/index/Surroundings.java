package org.pincite.indexer.index;

import java.util.ArrayList;
import java.util.List;
import org.pincite.indexer.document.Footnote.Marker;
import org.pincite.indexer.document.Paper;
import org.pincite.indexer.document.Passage;
import org.pincite.indexer.document.PassageKind;
import org.pincite.indexer.document.Span;
import org.pincite.indexer.document.Voice;

/// The words that a passage is to be understood by and that are not its own: what introduces a
/// list, what was asked before an answer, how a long turn began, where a note is called. They are
/// searched and embedded with the passage, and never quoted for it.
final class Surroundings {

  /// The end of what was said before: a question's last words say what is asked. Of 60 words and of
  /// 40, transcripts' answers were found equally well.
  private static final int BEFORE = 40;

  /// The opening of a turn: "On the motion on snow clearing, I …".
  private static final int OPENING = 30;

  private final Paper paper;
  private int turn;
  private int turnBefore = -1;

  private Surroundings(Paper paper) {
    this.paper = paper;
  }

  /// What stands around each passage, in order; "" where nothing does.
  static List<String> of(Paper paper) {
    Surroundings surroundings = new Surroundings(paper);
    List<String> around = new ArrayList<>(paper.passages().size());
    for (int i = 0; i < paper.passages().size(); i++) {
      around.add(surroundings.of(i));
    }
    return around;
  }

  private String of(int place) {
    Passage passage = paper.passages().get(place);
    if (place > 0 && !passage.voice().equals(paper.passages().get(place - 1).voice())) {
      turnBefore = place - 1;
      turn = place;
    }
    if (passage.kind() == PassageKind.FOOTNOTE) {
      return calledAt(passage);
    }
    if (!passage.leadIn().isEmpty()) {
      return paper.text().slice(passage.leadIn());
    }
    return switch (passage.voice()) {
      case Voice.Speaker _ when place > turn -> first(paper.words(paper.passages().get(turn)));
      case Voice.Speaker _ when turnBefore >= 0 ->
          last(paper.words(paper.passages().get(turnBefore)));
      case Voice.Speaker _, Voice.Unclear _, Voice.Written _ -> "";
    };
  }

  /// The words before a note's mark.
  private String calledAt(Passage note) {
    return switch (paper.footnotes().get(note.footnotes().getFirst()).marker()) {
      case Marker.At(int offset) -> {
        for (Passage passage : paper.passages()) {
          if (passage.span().start() < offset && offset <= passage.span().end()) {
            yield last(paper.text().slice(new Span(passage.span().start(), offset)));
          }
        }
        yield "";
      }
      case Marker.Missing() -> "";
    };
  }

  private static String first(String words) {
    int end = 0;
    for (int count = 0; count < OPENING && end >= 0; count++) {
      end = words.indexOf(' ', end + 1);
    }
    return end < 0 ? words : words.substring(0, end);
  }

  private static String last(String words) {
    int start = words.length();
    for (int count = 0; count < BEFORE && start >= 0; count++) {
      start = words.lastIndexOf(' ', start - 1);
    }
    return start < 0 ? words : words.substring(start + 1);
  }
}

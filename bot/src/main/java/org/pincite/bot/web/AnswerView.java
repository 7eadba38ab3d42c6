package org.pincite.bot.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.bot.answer.Answer;

/// An answer as the page shows it.
///
/// @param verdict in a word or two, above everything
/// @param explanation what a reader must know before the quotes; null where they answer
/// @param passages best first
/// @param searched what was looked through, in a sentence
record AnswerView(
    String verdict, @Nullable String explanation, List<PassageView> passages, String searched) {

  static AnswerView of(Answer answer) {
    List<PassageView> passages = new ArrayList<>();
    for (int i = 0; i < answer.passages().size(); i++) {
      passages.add(PassageView.of(i + 1, answer.passages().get(i)));
    }
    String papers = Counted.of(answer.searched().documents(), "paper");
    String searched =
        "Searched %s, %s.".formatted(papers, Counted.of(answer.searched().passages(), "passage"));
    return switch (answer.verdict()) {
      case ANSWERED ->
          new AnswerView(
              "Answer",
              answer.corrections().isEmpty() ? null : answer.corrections(),
              passages,
              searched);
      case NEAREST ->
          new AnswerView(
              "No answer",
              "%s Nothing in %s answers this. Nearest, though it may be about something else:"
                  .formatted(answer.corrections(), papers)
                  .strip(),
              passages,
              searched);
      case NOTHING ->
          new AnswerView(
              "No answer",
              "Nothing in %s answers this. %s".formatted(papers, answer.explanation()),
              passages,
              searched);
    };
  }
}

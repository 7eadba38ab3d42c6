package org.pincite.bot.slack;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pincite.bot.answer.Answer;
import org.pincite.bot.answer.Answerer;
import org.pincite.bot.answer.Cited;
import org.pincite.bot.answer.Question;
import org.pincite.bot.history.GivenAnswer;
import org.pincite.bot.history.History;
import org.pincite.bot.history.KeptQuestion;
import org.pincite.bot.slack.AnswerMessage.Reach;
import org.pincite.indexer.index.Filter;
import org.pincite.indexer.index.IndexView;
import org.pincite.indexer.index.PassageIndex;

/// Answers a question as it stands in the history, and draws the answer.
final class Replies {

  /// So many questions asked earlier in a thread say what "it" and "them" stand for.
  private static final int EARLIER = 3;

  private final Answerer answerer;
  private final PassageIndex index;
  private final History history;
  private final AnswerMessage drawing;

  Replies(Answerer answerer, PassageIndex index, History history, PageLink link) {
    this.answerer = answerer;
    this.index = index;
    this.history = history;
    this.drawing = new AnswerMessage(link);
  }

  /// An answer, drawn.
  ///
  /// @param message what is posted
  /// @param answer what is kept of it
  record Reply(Message message, GivenAnswer answer) {}

  Reply reply(long id, String words, @Nullable String collection, Reach reach) {
    int top =
        RecommendationList.isAskedFor(words) ? RecommendationList.MOST : AnswerMessage.PASSAGES;
    Answer answer = ask(id, words, collection, top);
    try (IndexView view = index.view()) {
      Searched searched = Searched.of(answer, collection, view);
      return new Reply(
          drawing.of(id, answer, searched, reach),
          new GivenAnswer(
              answer.verdict().toString(),
              answer.confidence(),
              ids(AnswerMessage.shown(answer).stream())));
    }
  }

  /// The passages behind those that were shown; they are shown from now on.
  Message more(KeptQuestion question) {
    Set<String> shown = Set.copyOf(question.passages());
    int top = Math.min(shown.size() + RecommendationList.MOST, Question.MOST);
    Answer answer = ask(question.id(), question.words(), question.collection(), top);
    List<Cited> more =
        answer.passages().stream()
            .filter(cited -> !shown.contains(cited.passage().id()))
            .limit(AnswerMessage.PASSAGES)
            .toList();
    if (!more.isEmpty()) {
      history.show(question.id(), ids(more.stream()));
    }
    return drawing.more(shown.size() + 1, more);
  }

  private Answer ask(long id, String words, @Nullable String collection, int top) {
    Filter filter = new Filter(List.of(), collection, null, null);
    return answerer.answer(new Question(words, history.before(id, EARLIER), filter, top));
  }

  private static List<String> ids(Stream<Cited> passages) {
    return passages.map(cited -> cited.passage().id()).toList();
  }
}

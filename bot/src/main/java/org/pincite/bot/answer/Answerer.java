package org.pincite.bot.answer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.pincite.bot.answer.Answer.Searched;
import org.pincite.bot.answer.Judge.Judgement;
import org.pincite.indexer.citation.HouseStyle;
import org.pincite.indexer.index.Filter;
import org.pincite.indexer.index.Hit;
import org.pincite.indexer.index.IndexView;
import org.pincite.indexer.index.IndexedPassage;
import org.pincite.indexer.index.PassageIndex;

/// Answers questions: the package's one entrance.
public final class Answerer {

  /// So many passages are found by their words, beyond those wanted, before they are put in order.
  private static final int FOUND = 50;

  private final PassageIndex index;

  public Answerer(PassageIndex index) {
    this.index = index;
  }

  /// Whether the question can be answered at all.
  ///
  /// @throws UnknownPaperException if it names a paper that is not there
  public void check(Question question) {
    try (IndexView view = index.view()) {
      UnknownPaperException.check(question.filter(), view);
    }
  }

  /// Answers from the index as of its latest commit.
  ///
  /// @throws UnknownPaperException if the question names a paper that is not there
  public Answer answer(Question question) {
    long start = System.nanoTime();
    try (IndexView view = index.view()) {
      UnknownPaperException.check(question.filter(), view);
      Reading reading = Reading.of(question, view);
      Quoter quoter = new Quoter(reading, view);
      List<Hit> found = retrieve(reading, question, view);
      List<Hit> ranked = Ranker.rank(found, quoter, question.top());
      List<Cited> cited = cite(ranked, quoter, view);
      Judgement judgement = Judge.judge(reading, cited, view);
      return new Answer(
          question.text(),
          judgement.verdict(),
          judgement.confidence(),
          judgement.explanation(),
          searched(question.filter(), view),
          cited,
          Duration.ofNanos(System.nanoTime() - start));
    }
  }

  private static List<Hit> retrieve(Reading reading, Question question, IndexView view) {
    int limit = FOUND + question.top();
    String footnote = reading.footnote();
    return footnote == null
        ? view.search(reading.terms(), question.filter(), limit)
        : view.footnotes(footnote, reading.terms(), question.filter(), limit);
  }

  private static List<Cited> cite(List<Hit> ranked, Quoter quoter, IndexView view) {
    List<Cited> cited = new ArrayList<>();
    for (Hit hit : ranked) {
      IndexedPassage passage = hit.passage();
      Quote quote = quoter.quote(passage);
      String citation =
          HouseStyle.cite(passage.document(), passage.pages(quote.span()), passage.headings());
      Cited candidate = new Cited(passage, quote, hit.score(), citation);
      if (Verbatim.holds(candidate, view)) {
        cited.add(candidate);
      }
    }
    return cited;
  }

  private static Searched searched(Filter filter, IndexView view) {
    long papers = view.papers().stream().filter(paper -> filter.lets(paper.entry())).count();
    return new Searched((int) papers, view.count(filter));
  }
}

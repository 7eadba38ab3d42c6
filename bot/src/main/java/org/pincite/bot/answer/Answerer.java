package org.pincite.bot.answer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

  /// Passages are looked up beyond those wanted, because the same words may stand in several.
  private static final int SPARE = 3;

  private final PassageIndex index;

  public Answerer(PassageIndex index) {
    this.index = index;
  }

  /// Answers from the index as of its latest commit.
  ///
  /// @throws UnknownPaperException if the question names a paper that is not there
  public Answer answer(Question question) {
    long start = System.nanoTime();
    try (IndexView view = index.view()) {
      UnknownPaperException.check(question.filter(), view);
      Reading reading = Reading.of(question, view);
      List<Hit> found = view.search(reading.terms(), question.filter(), question.top() * SPARE);
      List<Hit> ranked = withoutRepeats(found, question.top());
      List<Cited> cited = cite(ranked, new Quoter(reading, view), view);
      Judgement judgement = Judge.judge(reading, ranked, view);
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

  /// A letter says "MPS, The Baroness Casey Review, March 2023" in six footnotes: the best of them
  /// stands for all.
  private static List<Hit> withoutRepeats(List<Hit> found, int top) {
    Set<String> said = new HashSet<>();
    return found.stream()
        .filter(hit -> said.add(hit.passage().document().id() + '\n' + hit.passage().text()))
        .limit(top)
        .toList();
  }

  private static List<Cited> cite(List<Hit> ranked, Quoter quoter, IndexView view) {
    List<Cited> cited = new ArrayList<>();
    for (Hit hit : ranked) {
      IndexedPassage passage = hit.passage();
      String citation = HouseStyle.cite(passage.document(), passage.pages(), passage.headings());
      Cited candidate = new Cited(passage, quoter.quote(passage), hit.score(), citation);
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

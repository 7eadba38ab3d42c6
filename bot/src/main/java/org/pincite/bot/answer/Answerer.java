package org.pincite.bot.answer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pincite.bot.answer.Answer.Searched;
import org.pincite.bot.answer.Judge.Judgement;
import org.pincite.indexer.citation.HouseStyle;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.document.Span;
import org.pincite.indexer.embed.CrossEncoder;
import org.pincite.indexer.index.Candidate;
import org.pincite.indexer.index.Facets;
import org.pincite.indexer.index.Filter;
import org.pincite.indexer.index.IndexView;
import org.pincite.indexer.index.IndexedCitation;
import org.pincite.indexer.index.IndexedPaper;
import org.pincite.indexer.index.IndexedPassage;
import org.pincite.indexer.index.PassageIndex;
import org.pincite.indexer.index.Sought;
import org.pincite.indexer.index.WeightedTerm;

/// Answers questions: the package's one entrance.
public final class Answerer {

  /// So many passages are found by words and meaning before they are put in order. Of the passages
  /// that answer, nine in ten are among the first 200, and a twentieth less among the first 100.
  private static final int CANDIDATES = 200;

  /// So many parts of votes are looked at where a vote is asked for: some three to a vote.
  private static final int VOTES = 60;

  /// So many passages a re-ranker reads: some ten milliseconds each.
  private static final int RERANKED = 30;

  private final PassageIndex index;
  private final Models models;
  private final Ranker ranker;
  private final Judge judge;

  public Answerer(PassageIndex index, Models models) {
    this.index = index;
    this.models = models;
    this.ranker = new Ranker(models.weights().ranking());
    this.judge = new Judge(models.weights().judging());
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
      return answer(Reading.of(question, view, models), question, view, start);
    }
  }

  /// Answers, and counts what else there is, from one commit.
  ///
  /// @throws UnknownPaperException if the question names a paper that is not there
  public Found search(Question question) {
    long start = System.nanoTime();
    try (IndexView view = index.view()) {
      UnknownPaperException.check(question.filter(), view);
      Reading reading = Reading.of(question, view, models);
      Answer answer = answer(reading, question, view, start);
      return new Found(answer, facets(reading, question.filter(), view));
    }
  }

  /// @param start when it began, in nanoseconds as the system counts them
  private Answer answer(Reading reading, Question question, IndexView view, long start) {
    List<ReadCandidate> candidates = retrieve(reading, question, view);
    List<Ranked> ranked = rerank(reading, ranker.rank(reading, candidates));
    List<Cited> cited = cite(ranked, question.top(), view);
    Judgement judgement = judge.judge(reading, ranked, cited);
    return new Answer(
        question.text(),
        judgement.verdict(),
        judgement.confidence(),
        reading.mended(),
        judgement.ambiguity(),
        judgement.explanation(),
        searched(question.filter(), view),
        cited,
        Duration.ofNanos(System.nanoTime() - start));
  }

  /// Counts by the question's own words: what an acronym stands for, and a question before, only
  /// help to rank.
  private static Facets facets(Reading reading, Filter filter, IndexView view) {
    String footnote = reading.footnote();
    String page = footnote == null ? reading.page() : null;
    List<WeightedTerm> own = reading.terms().stream().filter(term -> term.weight() == 1).toList();
    Facets onPage = page == null ? Facets.NONE : view.facets(footnote, own, filter.onPage(page));
    return onPage.passages() > 0 ? onPage : view.facets(footnote, own, filter);
  }

  /// What may answer, in no order; nothing where no paper has a word of the question.
  List<ReadCandidate> retrieve(Reading reading, Question question, IndexView view) {
    if (reading.isForeign(view)) {
      return List.of();
    }
    int limit = Math.max(CANDIDATES, question.top());
    String footnote = reading.footnote();
    if (footnote != null) {
      Measures measures = Measures.ofWords(reading, view);
      return view.footnotes(footnote, reading.terms(), question.filter(), limit).stream()
          .map(hit -> ReadCandidate.of(Candidate.of(hit), measures))
          .toList();
    }
    Measures measures = Measures.of(reading, view, models.embedder());
    Sought sought = new Sought(reading.terms(), measures.meaning());
    List<Candidate> found = candidates(sought, reading, question.filter(), limit, view);
    return Stream.concat(found.stream(), votes(sought, reading, question.filter(), found, view))
        .map(candidate -> ReadCandidate.of(candidate, measures))
        .toList();
  }

  /// The votes that what was found led to, where a vote is asked for: "Nays" and some names have
  /// none of the words of a question for those who voted against something.
  private static Stream<Candidate> votes(
      Sought sought, Reading reading, Filter filter, List<Candidate> found, IndexView view) {
    return reading.kinds().contains(AnswerKind.VOTE)
        ? view.votes(sought, filter, found, VOTES).stream()
        : Stream.of();
  }

  /// Those on the page that is asked for; all where none is, or it has nothing.
  private static List<Candidate> candidates(
      Sought sought, Reading reading, Filter filter, int limit, IndexView view) {
    String page = reading.page();
    List<Candidate> onPage =
        page == null ? List.of() : view.candidates(sought, filter.onPage(page), limit);
    return onPage.isEmpty() ? view.candidates(sought, filter, limit) : onPage;
  }

  /// The first passages in the order of the re-ranker, if there is one. Their scores are dealt out
  /// anew, so that they still fall from the first to the last.
  private List<Ranked> rerank(Reading reading, List<Ranked> ranked) {
    CrossEncoder reranker = models.reranker();
    if (reranker == null || reading.footnote() != null) {
      return ranked;
    }
    int count = Math.min(RERANKED, ranked.size());
    Map<String, Double> scores = new HashMap<>();
    for (Ranked one : ranked.subList(0, count)) {
      scores.put(one.passage().id(), reranker.score(reading.text(), one.passage().text()));
    }
    List<Ranked> first = new ArrayList<>(ranked.subList(0, count));
    first.sort(
        Comparator.comparingDouble((Ranked one) -> scores.getOrDefault(one.passage().id(), 0.0))
            .reversed());
    List<Ranked> all = new ArrayList<>(ranked);
    for (int i = 0; i < count; i++) {
      all.set(i, first.get(i).withScore(ranked.get(i).score()));
    }
    return all;
  }

  static List<Cited> cite(List<Ranked> ranked, int top, IndexView view) {
    List<Cited> cited = new ArrayList<>();
    for (Ranked one : ranked) {
      if (cited.size() == top) {
        break;
      }
      IndexedPassage passage = one.passage();
      Quote quote = Quoter.quote(one.candidate());
      String citation =
          HouseStyle.cite(passage.document(), passage.pages(quote.span()), passage.headings());
      Cited candidate =
          new Cited(
              passage,
              quote,
              one.score(),
              citation,
              twins(one, quote, view),
              links(passage, quote, view),
              version(passage, view));
      if (Verbatim.holds(candidate, view)) {
        cited.add(candidate);
      }
    }
    return cited;
  }

  private static @Nullable String version(IndexedPassage passage, IndexView view) {
    IndexedPaper paper = view.paper(passage.document().id());
    return paper == null ? null : paper.version();
  }

  /// What the quote's notes cite.
  private static List<IndexedCitation> links(IndexedPassage passage, Quote quote, IndexView view) {
    return quote.notes().stream()
        .flatMap(note -> view.citations(passage.document().id(), note.ordinal()).stream())
        .toList();
  }

  /// The other papers that have the quote's words, letter for letter, and the other names of the
  /// paper itself.
  private static List<Twin> twins(Ranked ranked, Quote quote, IndexView view) {
    Stream<IndexedPassage> others =
        ranked.twins().stream().filter(twin -> twin.text().contains(quote.words()));
    return Stream.concat(named(ranked.passage(), view), others)
        .map(twin -> twin(twin, quote))
        .toList();
  }

  /// The passage as it stands in files with the same bytes.
  private static Stream<IndexedPassage> named(IndexedPassage passage, IndexView view) {
    IndexedPaper paper = view.paper(passage.document().id());
    return paper == null
        ? Stream.of()
        : paper.names().stream().map(name -> passage.in(name.entry(passage.document())));
  }

  private static Twin twin(IndexedPassage passage, Quote quote) {
    int start = passage.text().indexOf(quote.words());
    List<Page> pages = passage.pages(new Span(start, start + quote.words().length()));
    return new Twin(
        passage.document(), pages, HouseStyle.cite(passage.document(), pages, passage.headings()));
  }

  private static Searched searched(Filter filter, IndexView view) {
    long papers = view.papers().stream().filter(paper -> filter.lets(paper)).count();
    return new Searched((int) papers, view.count(filter));
  }
}

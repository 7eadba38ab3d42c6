package org.pincite.indexer.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.Resolution;

/// The index as of one commit.
public final class IndexView implements AutoCloseable {

  private static final Words WORDS = new Words();

  private final CatalogueSearcher searcher;
  private final Closeable release;
  private final StoredRecords stored;

  /// @param release lets go of what is searched
  IndexView(CatalogueSearcher searcher, Closeable release) {
    this.searcher = searcher;
    this.release = release;
    this.stored = new StoredRecords(searcher);
  }

  IndexSearcher searcher() {
    return searcher;
  }

  /// Names what this commit holds: another commit that holds anything else has another name.
  public String state() {
    return searcher.state();
  }

  /// With what it was built, and when.
  public Built built() {
    return Objects.requireNonNull(reading(searcher::built));
  }

  /// The papers, by id.
  public List<IndexedPaper> papers() {
    return searcher.list();
  }

  /// The paper with this id, be it one of several; null if there is none.
  public @Nullable IndexedPaper paper(String id) {
    return searcher.paper(id);
  }

  /// One page's words; null if the paper or the page is not there.
  ///
  /// @param index the page's position in the file, counted from 1
  public @Nullable IndexedPage page(String paper, int index) {
    return reading(() -> stored.page(idOf(paper), index));
  }

  /// A paper's pages in order, with their words; none for a paper without pages.
  public List<IndexedPage> pages(String paper) {
    return Objects.requireNonNull(reading(() -> stored.pages(idOf(paper))));
  }

  /// What a paper cites, in its order.
  public List<IndexedCitation> citations(String paper) {
    return Objects.requireNonNull(reading(() -> stored.citations(Schema.CITING, idOf(paper))));
  }

  /// What a note of a paper cites, in its order.
  ///
  /// @param note the note's place among the paper's, counted from 0
  public List<IndexedCitation> citations(String paper, int note) {
    String key = CitationCodec.note(idOf(paper), note);
    return Objects.requireNonNull(reading(() -> stored.citations(Schema.CITING_NOTE, key)));
  }

  /// What cites a paper, held or awaited, by paper and in their order.
  public List<IndexedCitation> citedBy(String paper) {
    return Objects.requireNonNull(reading(() -> stored.citations(Schema.CITED, idOf(paper))));
  }

  /// All citations of papers that are not there, by paper and in their order.
  public List<IndexedCitation> awaitedCitations() {
    String awaited = new Resolution.Awaited(null, null).status();
    return Objects.requireNonNull(reading(() -> stored.citations(Schema.STATUS, awaited)));
  }

  /// The papers that are known of and not there, in the manifest's order.
  public List<AwaitedEntry> awaited() {
    return Objects.requireNonNull(reading(stored::awaited));
  }

  /// The passages of a paper in reading order, footnotes last.
  public List<IndexedPassage> passages(String paper) {
    return passages(new Filter(List.of(paper), null, null, null));
  }

  /// The passages that the filter lets pass, each paper's in reading order, footnotes last.
  public List<IndexedPassage> passages(Filter filter) {
    return Objects.requireNonNull(reading(() -> stored.passages(filter)));
  }

  /// The passages of a paper as [#passages(String)] has them, with where they are printed.
  public List<PlacedPassage> placed(String paper) {
    return Objects.requireNonNull(reading(() -> stored.passages(idOf(paper))));
  }

  /// The passage with this id; null if there is none.
  public @Nullable IndexedPassage passage(String id) {
    return reading(() -> stored.passage(id));
  }

  /// The passages that have some of the terms, best first.
  ///
  /// @param limit at most so many
  public List<Hit> search(List<WeightedTerm> terms, Filter filter, int limit) {
    Query query = Queries.words(terms, filter);
    return Objects.requireNonNull(reading(() -> hits(new Ties(searcher).search(query, limit))));
  }

  /// The passages that words or meaning find, in no telling order.
  ///
  /// @param limit at most so many
  public List<Candidate> candidates(Sought sought, Filter filter, int limit) {
    return Objects.requireNonNull(
        reading(() -> new CandidateSearch(searcher, limit).find(sought, filter)));
  }

  /// The passages with part of a recorded vote that come after some candidates in their papers and
  /// are not among them, in no telling order.
  ///
  /// @param found the candidates
  /// @param limit at most so many
  public List<Candidate> votes(Sought sought, Filter filter, List<Candidate> found, int limit) {
    return Objects.requireNonNull(
        reading(() -> new CandidateSearch(searcher, limit).votes(sought, filter, found)));
  }

  /// Counts the passages that have at least half of the terms, or the footnotes that bear a number.
  ///
  /// @param footnote its number as printed; null where none is sought
  public Facets facets(@Nullable String footnote, List<WeightedTerm> terms, Filter filter) {
    Filter scope = filter.elsewhere();
    Query query =
        footnote == null ? Queries.half(terms, scope) : Queries.footnote(footnote, terms, scope);
    return Objects.requireNonNull(reading(() -> FacetCount.of(query, filter, searcher)));
  }

  /// The footnotes that bear a number, those first that have some of the terms or are called under
  /// headings that have.
  ///
  /// @param number as printed
  /// @param limit at most so many
  public List<Hit> footnotes(String number, List<WeightedTerm> terms, Filter filter, int limit) {
    Query query = Queries.footnote(number, terms, filter);
    return Objects.requireNonNull(reading(() -> hits(new Ties(searcher).search(query, limit))));
  }

  /// The papers' word that is meant by one that they do not have; null if none is like it, or they
  /// have it.
  ///
  /// @param word in small letters
  /// @param others the words that it stands with
  public @Nullable String respelt(String word, List<String> others) {
    List<IndexTerm> stem = WORDS.terms(word);
    return stem.isEmpty()
        ? null
        : reading(() -> new Spelling(searcher).mend(word, stem.getFirst().term(), others));
  }

  /// What the papers say that an acronym stands for.
  public List<Acronym> acronyms(String letters) {
    return Objects.requireNonNull(reading(() -> new AcronymSearch(searcher).of(letters)));
  }

  /// The acronyms by which the papers call what these words say.
  public List<Acronym> acronymsFor(String words) {
    return Objects.requireNonNull(reading(() -> new AcronymSearch(searcher).standingFor(words)));
  }

  /// How many passages the filter lets pass.
  public int count(Filter filter) {
    return Objects.requireNonNull(reading(() -> searcher.count(Queries.filter(filter))));
  }

  /// The index terms of a text, each with its place.
  public List<IndexTerm> terms(String text) {
    return WORDS.terms(text);
  }

  /// The words of a text in small letters, as they are spelt, each with its place.
  public List<IndexTerm> spelt(String text) {
    return WORDS.spelt(text);
  }

  /// How telling a term is: BM25's inverse document frequency, in nats; a term that no passage has
  /// is the most telling.
  public double rarity(String term) {
    int passages = searcher.passageCount();
    Integer having = reading(() -> searcher.getIndexReader().docFreq(new Term(Schema.TEXT, term)));
    int with = having == null ? 0 : having;
    return Math.log(1 + (Math.max(0, passages - with) + 0.5) / (with + 0.5));
  }

  /// Whether any passage has the term in its own words or around them.
  public boolean isKnown(String term) {
    for (String field : Queries.FIELDS.keySet()) {
      Integer having = reading(() -> searcher.getIndexReader().docFreq(new Term(field, term)));
      if (having != null && having > 0) {
        return true;
      }
    }
    return false;
  }

  /// The id under which a paper is indexed that may be called by another of its names.
  private String idOf(String name) {
    IndexedPaper paper = searcher.paper(name);
    return paper == null ? name : paper.entry().id();
  }

  @Override
  public void close() {
    try {
      release.close();
    } catch (IOException e) {
      throw new UncheckedIOException("releasing the index", e);
    }
  }

  private List<Hit> hits(ScoreDoc[] found) throws IOException {
    List<Hit> hits = new ArrayList<>(found.length);
    for (ScoreDoc doc : found) {
      Document document = searcher.storedFields().document(doc.doc);
      IndexedPaper paper =
          Objects.requireNonNull(searcher.papers().get(document.get(Schema.PAPER)));
      hits.add(new Hit(PassageCodec.decode(document, paper.entry()), doc.score));
    }
    return List.copyOf(hits);
  }

  private interface Reading<T> {
    @Nullable T read() throws IOException;
  }

  private static <T> @Nullable T reading(Reading<T> reading) {
    try {
      return reading.read();
    } catch (IOException e) {
      throw new UncheckedIOException("reading the index", e);
    }
  }
}

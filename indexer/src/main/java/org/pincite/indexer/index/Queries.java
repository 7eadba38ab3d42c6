package org.pincite.indexer.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.pincite.indexer.document.PassageKind;

/// Says in Lucene's terms what is sought.
final class Queries {

  /// What a word is worth in each field: most in the passage's own words, less in what stands
  /// around it.
  static final Map<String, Float> FIELDS =
      Map.of(
          Schema.TEXT, 1f,
          Schema.SPEAKER, 0.6f,
          Schema.AROUND, 0.3f,
          Schema.HEADING, 0.4f,
          Schema.TITLE, 0.2f);

  private Queries() {}

  /// Passages that have some of the terms in some field, as far as the filter lets them pass.
  static Query words(List<WeightedTerm> terms, Filter filter) {
    return new BooleanQuery.Builder()
        .add(some(terms), Occur.MUST)
        .add(filter(filter), Occur.FILTER)
        .build();
  }

  /// Passages that have at least half of the terms, each in some field, as far as the filter lets
  /// them pass.
  static Query half(List<WeightedTerm> terms, Filter filter) {
    BooleanQuery.Builder half = new BooleanQuery.Builder();
    terms.forEach(term -> half.add(some(List.of(term)), Occur.SHOULD));
    half.setMinimumNumberShouldMatch((terms.size() + 1) / 2);
    return new BooleanQuery.Builder()
        .add(half.build(), Occur.FILTER)
        .add(filter(filter), Occur.FILTER)
        .build();
  }

  /// Passages that have part of a recorded vote, as far as the filter lets them pass.
  static Query votes(Filter filter) {
    return new BooleanQuery.Builder()
        .add(new TermQuery(new Term(Schema.VOTE, Schema.YES)), Occur.FILTER)
        .add(filter(filter), Occur.FILTER)
        .build();
  }

  /// Footnotes with this number, as far as the filter lets them pass.
  static Query footnote(String number, List<WeightedTerm> terms, Filter filter) {
    return new BooleanQuery.Builder()
        .add(new TermQuery(new Term(Schema.NOTE_NUMBER, number)), Occur.FILTER)
        .add(filter(filter), Occur.FILTER)
        .add(MatchAllDocsQuery.INSTANCE, Occur.MUST)
        .add(some(terms), Occur.SHOULD)
        .build();
  }

  /// Passages that have some of the terms in one field.
  static Query inField(String field, List<WeightedTerm> terms) {
    BooleanQuery.Builder some = new BooleanQuery.Builder();
    terms.forEach(term -> some.add(inField(field, term, 1), Occur.SHOULD));
    return some.build();
  }

  private static Query some(List<WeightedTerm> terms) {
    BooleanQuery.Builder some = new BooleanQuery.Builder();
    for (WeightedTerm term : terms) {
      FIELDS.forEach((field, worth) -> some.add(inField(field, term, worth), Occur.SHOULD));
    }
    return some.build();
  }

  private static Query inField(String field, WeightedTerm term, float worth) {
    return new BoostQuery(
        new TermQuery(new Term(field, term.term())), (float) (worth * term.weight()));
  }

  /// Every passage that the filter lets pass.
  static Query filter(Filter filter) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(new TermQuery(new Term(Schema.TYPE, Schema.TYPE_PASSAGE)), Occur.FILTER);
    if (!filter.documents().isEmpty()) {
      List<BytesRef> ids = filter.documents().stream().map(BytesRef::new).toList();
      all.add(new TermInSetQuery(Schema.NAME, ids), Occur.FILTER);
    }
    String collection = filter.collection();
    if (collection != null) {
      all.add(within(collection), Occur.FILTER);
    }
    String speaker = filter.speaker();
    if (speaker != null) {
      all.add(spokenBy(speaker), Occur.FILTER);
    }
    PassageKind kind = filter.kind();
    if (kind != null) {
      all.add(new TermQuery(new Term(Schema.KIND, kind.name())), Occur.FILTER);
    }
    Filter.Dates dates = filter.dates();
    if (dates != null) {
      all.add(dated(dates), Occur.FILTER);
    }
    String page = filter.page();
    if (page != null) {
      all.add(new TermQuery(new Term(Schema.PAGE_LABEL, page)), Occur.FILTER);
    }
    return all.build();
  }

  private static Query dated(Filter.Dates dates) {
    LocalDate from = dates.from();
    LocalDate to = dates.to();
    long first = from == null ? Long.MIN_VALUE : from.toEpochDay();
    long last = to == null ? Long.MAX_VALUE : to.toEpochDay();
    return new BooleanQuery.Builder()
        .add(LongPoint.newRangeQuery(Schema.LAST_DAY, first, Long.MAX_VALUE), Occur.FILTER)
        .add(LongPoint.newRangeQuery(Schema.FIRST_DAY, Long.MIN_VALUE, last), Occur.FILTER)
        .build();
  }

  private static Query within(String collection) {
    return new BooleanQuery.Builder()
        .add(new TermQuery(new Term(Schema.COLLECTION, collection)), Occur.SHOULD)
        .add(new PrefixQuery(new Term(Schema.COLLECTION, collection + "/")), Occur.SHOULD)
        .build();
  }

  private static Query spokenBy(String speaker) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (String word : Words.plain(speaker)) {
      all.add(new TermQuery(new Term(Schema.SPEAKER_WORD, word)), Occur.MUST);
    }
    return all.build();
  }
}

package org.pincite.indexer.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.pincite.indexer.document.Span;

/// Turns text into index terms: English, without the commonest words, stemmed, accents and the
/// stops of "U.K." off. In one field the words stay as they are spelt.
final class Words extends Analyzer {

  private static final Pattern NAME_WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern STOPS = Pattern.compile("(?<=\\b\\p{L})\\.");

  Words() {
    super(PER_FIELD_REUSE_STRATEGY);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer tokenizer = new StandardTokenizer();
    TokenStream tokens = new EnglishPossessiveFilter(tokenizer);
    tokens = new LowerCaseFilter(tokens);
    tokens = new ASCIIFoldingFilter(tokens);
    tokens = new StopsFilter(tokens);
    if (field.equals(Schema.SPELT)) {
      return new TokenStreamComponents(tokenizer, tokens);
    }
    tokens = new StopFilter(tokens, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
    return new TokenStreamComponents(tokenizer, new PorterStemFilter(tokens));
  }

  /// Takes the stops out of "U.K". Hardly any word has one, and trying the pattern on each takes as
  /// long as all the rest.
  private static final class StopsFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    StopsFilter(TokenStream tokens) {
      super(tokens);
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!input.incrementToken()) {
        return false;
      }
      if (term.chars().anyMatch(letter -> letter == '.')) {
        String without = STOPS.matcher(term).replaceAll("");
        term.setEmpty().append(without);
      }
      return true;
    }
  }

  /// The words of a name in small letters, none left out and none stemmed: "Will Norman" is no
  /// "Norman".
  static List<String> plain(String name) {
    return NAME_WORD
        .matcher(name)
        .results()
        .map(word -> word.group().toLowerCase(Locale.ROOT))
        .toList();
  }

  /// The terms of `text` in order, each with the place of the word it was made of.
  List<IndexTerm> terms(String text) {
    return terms(Schema.TEXT, text, _ -> true);
  }

  /// The words of `text` in order, small, but otherwise as they are spelt.
  List<IndexTerm> spelt(String text) {
    return terms(Schema.SPELT, text, _ -> true);
  }

  /// Those terms of `text` that are sought, in order.
  List<IndexTerm> terms(String text, CharArraySet sought) {
    return terms(Schema.TEXT, text, term -> sought.contains(term.buffer(), 0, term.length()));
  }

  private List<IndexTerm> terms(String field, String text, Predicate<CharTermAttribute> wanted) {
    List<IndexTerm> terms = new ArrayList<>();
    try (TokenStream tokens = tokenStream(field, text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        if (wanted.test(term)) {
          Span span = new Span(place.startOffset(), place.endOffset());
          terms.add(new IndexTerm(term.toString(), span));
        }
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading a string", e);
    }
    return List.copyOf(terms);
  }
}

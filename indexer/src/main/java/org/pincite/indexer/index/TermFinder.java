package org.pincite.indexer.index;

import java.util.Collection;
import java.util.List;
import org.apache.lucene.analysis.CharArraySet;

/// Finds given terms in texts, in a fraction of the time that it takes to list all terms of them.
public final class TermFinder {

  private static final Words WORDS = new Words();

  private final CharArraySet sought;

  public TermFinder(Collection<String> sought) {
    this.sought = new CharArraySet(sought, false);
  }

  /// Those that a text has, in its order, each with its place.
  public List<IndexTerm> find(String text) {
    return WORDS.terms(text, sought);
  }
}

package org.pincite.indexer.document;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The place to which a citation leads.
///
/// @param document the id of the paper
/// @param pages the pages meant, in order; none for a whole paper, or one without pages
/// @param speaker who speaks there; null for nobody, for several, or where the paper leaves it open
/// @param words the words meant, verbatim: several stretches where a quotation leaves some out;
///   none where nothing on the pages is like the citing words
/// @param passage the id of the passage in which the words begin; null where there are none
/// @param relation how sure it is
public record Target(
    String document,
    List<Page> pages,
    @Nullable String speaker,
    List<String> words,
    @Nullable String passage,
    Relation relation) {

  /// How sure it is that the words are those meant.
  public enum Relation {
    /// The citing words quote them.
    EXACT,
    /// They are the likest in the place that is cited, or so few that they may be meant or not.
    CANDIDATE;

    /// As contracts write it.
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Target {
    pages = List.copyOf(pages);
    words = List.copyOf(words);
    if (words.isEmpty() != (passage == null)) {
      throw new IllegalArgumentException(
          "a target with %d stretches of words in passage %s".formatted(words.size(), passage));
    }
    if (words.isEmpty() && relation == Relation.EXACT) {
      throw new IllegalArgumentException("an exact target without words");
    }
  }

  /// The words in one line, with "…" where a quotation leaves some out.
  public String text() {
    return String.join(" … ", words);
  }
}

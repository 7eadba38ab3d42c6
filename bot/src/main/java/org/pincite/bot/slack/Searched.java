package org.pincite.bot.slack;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pincite.bot.answer.Answer;
import org.pincite.indexer.citation.HouseStyle;
import org.pincite.indexer.index.Filter;
import org.pincite.indexer.index.IndexView;

/// Which papers were searched.
///
/// @param papers how many, in words
/// @param sentence all that there is to say of them
record Searched(String papers, String sentence) {

  /// So few papers are named; more are counted.
  private static final int FEW = 3;

  private static final int NAME = 120;

  static Searched of(Answer answer, @Nullable String collection, IndexView index) {
    Filter filter = new Filter(List.of(), collection, null, null);
    List<String> names =
        index.papers().stream()
            .filter(paper -> filter.lets(paper))
            .map(paper -> Clipped.of(HouseStyle.cite(paper.entry()), NAME))
            .toList();
    int count = answer.searched().documents();
    String papers = count == 1 ? "1 paper" : String.format(Locale.UK, "%,d papers", count);
    String where = collection == null ? "" : " of “%s”".formatted(Clipped.of(collection, NAME));
    String which = names.size() <= FEW ? ": " + String.join("; ", names) : "";
    String sentence =
        String.format(
            Locale.UK,
            "Searched %s%s, %,d passages%s.",
            papers,
            where,
            answer.searched().passages(),
            names.isEmpty() ? "" : which);
    return new Searched(papers + where, sentence);
  }
}

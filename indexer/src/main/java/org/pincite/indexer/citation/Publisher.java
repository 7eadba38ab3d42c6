package org.pincite.indexer.citation;

import java.util.List;
import java.util.stream.Collectors;

/// Whether two names of publishers may be of one: "MPS" and "Metropolitan Police Service", "GLA"
/// and "GLA Oversight Committee".
final class Publisher {

  private Publisher() {}

  static boolean mayBeOne(String a, String b) {
    TitleWords mine = TitleWords.of(a);
    TitleWords theirs = TitleWords.of(b);
    return mine.has(theirs)
        || theirs.has(mine)
        || mine.words().equals(List.of(initials(theirs)))
        || theirs.words().equals(List.of(initials(mine)));
  }

  private static String initials(TitleWords name) {
    return name.words().stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
  }
}

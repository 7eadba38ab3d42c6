package org.pincite.bot;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.pincite.bot.answer.Learner;
import org.pincite.bot.gold.GoldSet;
import org.pincite.bot.gold.Studied;
import org.pincite.indexer.index.IndexView;
import picocli.CommandLine.Parameters;

/// The questions whose answers are known, as commands are given them.
final class GoldSets {

  @Parameters(
      paramLabel = "GOLD.jsonl",
      arity = "1..*",
      description =
          "Questions whose answers are known, a file a set; files with commas between them are one set.")
  private List<String> files = List.of();

  List<GoldSet> read() throws IOException {
    List<GoldSet> sets = new ArrayList<>();
    for (String file : files) {
      sets.add(GoldSet.read(file));
    }
    return sets;
  }

  /// What is found to all questions of the sets.
  static List<Studied> study(List<GoldSet> sets, Learner learner, Opened opened) {
    try (IndexView view = opened.index().view()) {
      List<String> ids = view.papers().stream().map(paper -> paper.entry().id()).toList();
      return Studied.of(sets, learner, ids);
    }
  }
}

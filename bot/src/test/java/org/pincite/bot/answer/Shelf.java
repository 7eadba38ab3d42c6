package org.pincite.bot.answer;

import java.nio.file.Path;
import java.util.List;
import org.pincite.indexer.index.Filter;
import org.pincite.indexer.index.IndexBuilder;
import org.pincite.indexer.index.IndexView;
import org.pincite.indexer.index.PassageIndex;

/// Some papers in an index, to be asked.
final class Shelf implements AutoCloseable {

  private final PassageIndex index;

  private Shelf(PassageIndex index) {
    this.index = index;
  }

  /// Indexes the papers in an empty folder.
  static Shelf of(Path folder, DraftPaper... papers) {
    try (IndexBuilder builder = IndexBuilder.open(folder, true)) {
      for (DraftPaper paper : papers) {
        paper.into(builder);
      }
      builder.commit();
    }
    return new Shelf(PassageIndex.open(folder));
  }

  Answer ask(String question) {
    return ask(question, Filter.NONE);
  }

  Answer ask(String question, Filter filter) {
    return ask(new Question(question, List.of(), filter, 10));
  }

  Answer ask(Question question) {
    return new Answerer(index, Models.NONE).answer(question);
  }

  Found search(Question question) {
    return new Answerer(index, Models.NONE).search(question);
  }

  /// What of the first passage answers.
  Quote quote(String question) {
    return ask(question).passages().getFirst().quote();
  }

  IndexView view() {
    return index.view();
  }

  @Override
  public void close() {
    index.close();
  }
}

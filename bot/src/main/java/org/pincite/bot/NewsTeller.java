package org.pincite.bot;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pincite.bot.slack.Announcer;
import org.pincite.bot.slack.SlackSettings;
import org.pincite.bot.web.PaperAddress;
import org.pincite.indexer.journal.NewPaper;

/// Tells of new papers in Slack, where a channel is set for them.
///
/// @param settings say where
/// @param troubles told why it could not be told
record NewsTeller(Settings settings, Consumer<String> troubles) {

  /// One note for all papers of a run; nothing where there are none.
  void tell(List<NewPaper> papers) {
    SlackSettings slack = settings.slack();
    String channel = slack == null ? null : slack.newsChannel();
    if (slack == null || channel == null || papers.isEmpty()) {
      return;
    }
    String trouble = Announcer.tell(slack, channel, papers, this::link);
    if (trouble != null) {
      troubles.accept("the new papers were not told in Slack: " + trouble);
    }
  }

  private @Nullable String link(String paper) {
    return settings.address() == null ? null : settings.address() + PaperAddress.paper(paper);
  }
}

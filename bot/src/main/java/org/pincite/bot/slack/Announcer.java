package org.pincite.bot.slack;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.journal.NewPaper;

/// Tells a channel of new papers, from whatever process has read them. Nothing is kept: what Slack
/// does not take is said to whoever runs it, and stands in the feed.
public final class Announcer {

  private Announcer() {}

  /// Posts one note.
  ///
  /// @param channel its id
  /// @param papers what is new, one or more
  /// @param link the address of a paper's file by the paper's id; null where people in Slack could
  ///   not reach it
  /// @return why it was not posted; null where it was
  public static @Nullable String tell(
      SlackSettings settings,
      String channel,
      List<NewPaper> papers,
      Function<String, @Nullable String> link) {
    return tell(settings, channel, papers, link, SlackBot::sleep);
  }

  /// @param wait waits so long before another try
  static @Nullable String tell(
      SlackSettings settings,
      String channel,
      List<NewPaper> papers,
      Function<String, @Nullable String> link,
      Consumer<Duration> wait) {
    try (Web web = new Web(settings, new Pulse(), wait)) {
      web.announce(channel, NewsMessage.of(papers, link));
      return null;
    } catch (SlackFailure e) {
      return e.error().equals("not_in_channel") || e.error().equals("channel_not_found")
          ? "%s: write /invite @Pincite in channel %s, or set pincite.slack.news-channel anew"
              .formatted(e.error(), channel)
          : e.error();
    }
  }
}

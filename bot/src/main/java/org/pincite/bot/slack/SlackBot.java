package org.pincite.bot.slack;

import com.slack.api.bolt.App;
import jakarta.servlet.http.HttpServlet;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pincite.bot.answer.Answerer;
import org.pincite.bot.history.History;
import org.pincite.indexer.index.PassageIndex;

/// Pincite in Slack: the package's one entrance.
public final class SlackBot implements AutoCloseable {

  private static final Logger LOG = System.getLogger(SlackBot.class.getName());

  /// How long an answer that was begun may take when the process ends.
  private static final Duration LAST_WORDS = Duration.ofSeconds(10);

  private static final Duration ROUND = Duration.ofMinutes(1);

  private final History history;
  private final InstantSource clock;
  private final Pulse pulse = new Pulse();
  private final Workers workers = new Workers(LAST_WORDS);
  private final ScheduledExecutorService rounds =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("slack-rounds").daemon().factory());
  private final Web web;
  private final Inbox inbox;
  private final App app;
  private final @Nullable SocketLine line;
  private final @Nullable HttpServlet servlet;

  /// What answers, and from what.
  ///
  /// @param answerer answers
  /// @param index what it answers from
  /// @param history where questions are kept
  /// @param link where the page of a quote can be opened
  public record Sources(Answerer answerer, PassageIndex index, History history, PageLink link) {}

  public SlackBot(SlackSettings settings, Sources sources) {
    this(settings, sources, InstantSource.system(), SlackBot::sleep);
  }

  SlackBot(SlackSettings settings, Sources sources, InstantSource clock, Consumer<Duration> wait) {
    this.history = sources.history();
    this.clock = clock;
    this.web = new Web(settings, pulse, wait);
    Gate gate = new Gate(settings, web, clock);
    Replies replies = new Replies(sources.answerer(), sources.index(), history, sources.link());
    this.inbox =
        new Inbox(settings, history, new Desk(gate, replies, web, history, clock), workers, clock);
    Buttons buttons = new Buttons(inbox, gate, replies, web, history, clock);
    Home home = new Home(inbox, gate, sources.index(), history, web);
    this.app = Bolt.app(web.slack(), settings, new Events(inbox), buttons, home);
    Secret appToken = settings.appToken();
    this.line = appToken == null ? null : new SocketLine(appToken, app, pulse);
    Secret signing = settings.signingSecret();
    this.servlet = signing == null ? null : new EventsServlet(app, new Signature(signing, clock));
  }

  /// Begins to take events, and to answer what an earlier process left open.
  public SlackBot start() {
    app.start();
    history.doubtWhatWasBeingSent();
    var _ = rounds.scheduleWithFixedDelay(this::round, 0, ROUND.toMillis(), TimeUnit.MILLISECONDS);
    if (line != null) {
      line.start();
    }
    return this;
  }

  /// Takes events over HTTP; null where no signing secret is set.
  public @Nullable HttpServlet servlet() {
    return servlet;
  }

  /// Whether Slack answers, and events come.
  public boolean isWell() {
    return pulse.isWell();
  }

  /// So many questions wait or are being answered.
  int load() {
    return workers.load();
  }

  /// Looks after what is open, and after Slack.
  void round() {
    try {
      history.forget(clock.instant());
      inbox.sweep();
      web.whoAmI();
    } catch (SlackFailure e) {
      pulse.waiting("auth.test", e.error());
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "looking after Slack's questions", e);
    }
  }

  /// Events first, then the answers that were begun, then the calls.
  @Override
  public void close() {
    if (line != null) {
      line.close();
    }
    rounds.shutdownNow();
    workers.close();
    app.stop();
    web.close();
  }

  static void sleep(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}

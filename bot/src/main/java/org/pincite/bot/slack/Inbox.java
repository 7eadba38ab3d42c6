package org.pincite.bot.slack;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.pincite.bot.history.History;
import org.pincite.bot.history.NewQuestion;
import org.pincite.bot.history.OpenQuestion;

/// Takes up each question once, however often Slack sends it, and hands it to the workers. What
/// they cannot take, or leave open, is found again by [#sweep].
final class Inbox {

  private static final Logger LOG = System.getLogger(Inbox.class.getName());

  private final SlackSettings settings;
  private final History history;
  private final Desk desk;
  private final Workers workers;
  private final InstantSource clock;

  /// The questions that are with the workers.
  private final Set<Long> inHand = ConcurrentHashMap.newKeySet();

  Inbox(SlackSettings settings, History history, Desk desk, Workers workers, InstantSource clock) {
    this.settings = settings;
    this.history = history;
    this.desk = desk;
    this.workers = workers;
    this.clock = clock;
  }

  /// Takes up a question. It is in the history when this returns.
  void take(Asked asked) {
    Asker asker = asked.errand().asker();
    NewQuestion question =
        new NewQuestion(
            clock.instant(),
            asker.user(),
            asked.thread(),
            Words.beginning(Words.plain(asked.words())),
            settings.collectionOf(asker.channel()),
            asked.errand().written());
    OpenQuestion taken = history.take(asked.names(), question);
    if (taken != null) {
      hand(taken);
    }
  }

  /// Does something else that an event asks for, once.
  void once(Collection<String> names, Runnable work) {
    if (history.claim(names, clock.instant()) && !workers.execute(work)) {
      LOG.log(Level.WARNING, "too much waits: something asked for in Slack was not done");
    }
  }

  /// Takes up what is open and with nobody: what an earlier process left, and what could not be
  /// sent.
  void sweep() {
    history.open().forEach(this::hand);
  }

  private void hand(OpenQuestion open) {
    if (inHand.add(open.id()) && !workers.execute(() -> answer(open))) {
      inHand.remove(open.id());
    }
  }

  private void answer(OpenQuestion open) {
    try {
      desk.answer(open);
    } finally {
      inHand.remove(open.id());
    }
  }
}

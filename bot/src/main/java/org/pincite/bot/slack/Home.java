package org.pincite.bot.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.model.event.AppHomeOpenedEvent;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.pincite.bot.history.History;
import org.pincite.indexer.index.IndexView;
import org.pincite.indexer.index.IndexedPaper;
import org.pincite.indexer.index.PassageIndex;

/// Shows App Home to whoever opens it.
final class Home {

  private static final Logger LOG = System.getLogger(Home.class.getName());

  private final Inbox inbox;
  private final Gate gate;
  private final PassageIndex index;
  private final History history;
  private final Web web;

  Home(Inbox inbox, Gate gate, PassageIndex index, History history, Web web) {
    this.inbox = inbox;
    this.gate = gate;
    this.index = index;
    this.history = history;
    this.web = web;
  }

  void opened(EventsApiPayload<AppHomeOpenedEvent> payload) {
    AppHomeOpenedEvent event = payload.getEvent();
    if ("home".equals(event.getTab())) {
      Asker asker = new Asker(payload.getTeamId(), event.getUser(), event.getChannel(), false);
      inbox.once(List.of("event " + payload.getEventId()), () -> show(asker));
    }
  }

  private void show(Asker asker) {
    try {
      String refusal = gate.refusal(asker);
      web.publish(
          asker.user(),
          refusal == null
              ? HomeView.of(papers(), history.askedBy(asker.user(), HomeView.QUESTIONS))
              : HomeView.refused(refusal));
    } catch (SlackFailure e) {
      LOG.log(Level.WARNING, "App Home: {0}", e.getMessage());
    }
  }

  private List<IndexedPaper> papers() {
    try (IndexView view = index.view()) {
      return view.papers();
    }
  }
}

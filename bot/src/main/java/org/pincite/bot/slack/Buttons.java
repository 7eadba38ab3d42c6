package org.pincite.bot.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload.Container;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pincite.bot.history.History;
import org.pincite.bot.history.KeptQuestion;
import org.pincite.bot.slack.AnswerMessage.Reach;

/// Does what is asked for by a button.
final class Buttons {

  private static final Logger LOG = System.getLogger(Buttons.class.getName());

  private final Inbox inbox;
  private final Gate gate;
  private final Replies replies;
  private final Web web;
  private final History history;
  private final InstantSource clock;

  Buttons(Inbox inbox, Gate gate, Replies replies, Web web, History history, InstantSource clock) {
    this.inbox = inbox;
    this.gate = gate;
    this.replies = replies;
    this.web = web;
    this.history = history;
    this.clock = clock;
  }

  /// What a button does with its value.
  @FunctionalInterface
  interface Deed {
    void act(Pressed pressed) throws SlackFailure;
  }

  /// A button that was pressed.
  ///
  /// @param value the button's
  /// @param errand who pressed it, and the conversation it stands in
  /// @param url where whoever pressed it alone is answered
  record Pressed(String value, Errand errand, String url) {

    Place alone() {
      String thread = errand.place() instanceof Place.InThread(_, String ts) ? ts : null;
      return new Place.ToAsker(url, thread);
    }
  }

  /// Takes up that a button was pressed.
  void press(BlockActionPayload payload, Deed deed) {
    BlockActionPayload.Action action = payload.getActions().getFirst();
    Pressed pressed =
        new Pressed(
            Objects.requireNonNullElse(action.getValue(), ""),
            errand(payload),
            payload.getResponseUrl());
    inbox.once(List.of("trigger " + payload.getTriggerId()), () -> act(pressed, deed));
  }

  private void act(Pressed pressed, Deed deed) {
    try {
      String refusal = gate.refusal(pressed.errand().asker());
      if (refusal == null) {
        deed.act(pressed);
      } else {
        web.post(pressed.alone(), Saying.refused(refusal));
      }
    } catch (SlackFailure e) {
      LOG.log(Level.WARNING, "a button in Slack: {0}", e.getMessage());
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "a button in Slack did nothing", e);
      say(pressed, Saying.failed());
    }
  }

  private void say(Pressed pressed, Message message) {
    try {
      web.post(pressed.alone(), message);
    } catch (SlackFailure e) {
      LOG.log(Level.WARNING, "a button in Slack: {0}", e.getMessage());
    }
  }

  private static Errand errand(BlockActionPayload payload) {
    Container container = payload.getContainer();
    String channel =
        payload.getChannel() == null ? container.getChannelId() : payload.getChannel().getId();
    Asker asker =
        new Asker(
            Objects.requireNonNullElse(payload.getUser().getTeamId(), payload.getTeam().getId()),
            payload.getUser().getId(),
            channel,
            false);
    String thread = container.getThreadTs();
    Place place =
        container.isEphemeral()
            ? new Place.ToAsker(payload.getResponseUrl(), thread)
            : new Place.InThread(channel, thread == null ? container.getMessageTs() : thread);
    return new Errand(asker, place);
  }

  void more(Pressed pressed) throws SlackFailure {
    KeptQuestion question = question(pressed.value());
    web.post(
        question == null ? pressed.alone() : pressed.errand().place(),
        question == null ? Saying.forgotten() : replies.more(question));
  }

  void copy(Pressed pressed) throws SlackFailure {
    web.post(pressed.alone(), Saying.footnote(pressed.value()));
  }

  void share(Pressed pressed) throws SlackFailure {
    KeptQuestion question = question(pressed.value());
    if (question == null) {
      web.post(pressed.alone(), Saying.forgotten());
    } else {
      Message message =
          replies
              .reply(question.id(), question.words(), question.collection(), Reach.ALL)
              .message();
      web.share(pressed.url(), message);
    }
  }

  void vote(Pressed pressed) throws SlackFailure {
    boolean helpful = pressed.value().startsWith(Action.HELPFUL);
    KeptQuestion question = question(pressed.value().substring(1));
    if (question != null) {
      history.vote(question.id(), pressed.errand().asker().user(), helpful, clock.instant());
    }
    web.post(pressed.alone(), question == null ? Saying.forgotten() : Saying.thanks());
  }

  private @Nullable KeptQuestion question(String id) {
    return history.find(Long.parseLong(id));
  }
}

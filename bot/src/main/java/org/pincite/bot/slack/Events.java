package org.pincite.bot.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.Event;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Reads what Slack sends into questions. Whatever no person asked is left alone.
final class Events {

  private final Inbox inbox;

  Events(Inbox inbox) {
    this.inbox = inbox;
  }

  void mention(EventsApiPayload<AppMentionEvent> payload) {
    AppMentionEvent event = payload.getEvent();
    if (event.getBotId() == null && event.getEdited() == null) {
      Said said =
          new Said(
              Objects.requireNonNullElse(event.getUserTeam(), payload.getTeamId()),
              event.getUser(),
              event.getChannel(),
              event.getTs(),
              event.getThreadTs(),
              event.getText());
      take(payload, said);
    }
  }

  void message(EventsApiPayload<MessageEvent> payload) {
    MessageEvent event = payload.getEvent();
    if (event.getBotId() == null && "im".equals(event.getChannelType())) {
      Said said =
          new Said(
              Objects.requireNonNullElse(event.getTeam(), payload.getTeamId()),
              event.getUser(),
              event.getChannel(),
              event.getTs(),
              event.getThreadTs(),
              event.getText());
      take(payload, said);
    }
  }

  /// A message with a file is an event of another kind. The file is not read.
  void fileMessage(EventsApiPayload<MessageFileShareEvent> payload) {
    MessageFileShareEvent event = payload.getEvent();
    if ("im".equals(event.getChannelType())) {
      Said said =
          new Said(
              payload.getTeamId(),
              event.getUser(),
              event.getChannel(),
              event.getTs(),
              event.getThreadTs(),
              event.getText());
      take(payload, said);
    }
  }

  /// What somebody said in a channel or to Pincite alone.
  private record Said(
      @Nullable String team,
      @Nullable String user,
      String channel,
      String ts,
      @Nullable String threadTs,
      @Nullable String text) {}

  /// A mention in a direct message comes as two events, so the message names it as well.
  private <E extends Event> void take(EventsApiPayload<E> payload, Said said) {
    String user = said.user();
    if (user == null) {
      return;
    }
    String thread = said.threadTs() == null ? said.ts() : said.threadTs();
    Asker asker = new Asker(said.team(), user, said.channel(), payload.isExtSharedChannel());
    inbox.take(
        new Asked(
            List.of(
                "event " + payload.getEventId(),
                "message %s %s".formatted(said.channel(), said.ts())),
            Objects.requireNonNullElse(said.text(), ""),
            "%s %s".formatted(said.channel(), thread),
            new Errand(asker, new Place.InThread(said.channel(), thread))));
  }

  void command(SlashCommandPayload payload) {
    Asker asker =
        new Asker(payload.getTeamId(), payload.getUserId(), payload.getChannelId(), false);
    ask(payload.getTriggerId(), payload.getText(), asker, payload.getResponseUrl());
  }

  void shortcut(MessageShortcutPayload payload) {
    Asker asker =
        new Asker(
            Objects.requireNonNullElse(payload.getUser().getTeamId(), payload.getTeam().getId()),
            payload.getUser().getId(),
            payload.getChannel().getId(),
            false);
    ask(payload.getTriggerId(), payload.getMessage().getText(), asker, payload.getResponseUrl());
  }

  private void ask(String trigger, @Nullable String text, Asker asker, String url) {
    String name = "trigger " + trigger;
    inbox.take(
        new Asked(
            List.of(name),
            Objects.requireNonNullElse(text, ""),
            name,
            new Errand(asker, new Place.ToAsker(url, null))));
  }
}

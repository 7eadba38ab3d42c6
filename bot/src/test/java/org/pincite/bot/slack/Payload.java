package org.pincite.bot.slack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// What Slack sends, as its documentation shows it.
public final class Payload {

  private static final AtomicInteger COUNT = new AtomicInteger();

  private Payload() {}

  /// Somebody mentions Pincite in a channel.
  public static Map<String, Object> mention(String channel, String user, String words) {
    return mention(channel, user, words, ts(), null);
  }

  static Map<String, Object> mention(
      String channel, String user, String words, String ts, @Nullable String thread) {
    Map<String, Object> event = said("app_mention", channel, user, words, ts, thread);
    return envelope(event);
  }

  /// Somebody writes to Pincite alone.
  static Map<String, Object> direct(
      String channel, String user, String words, String ts, @Nullable String thread) {
    Map<String, Object> event = said("message", channel, user, words, ts, thread);
    event.put("channel_type", "im");
    return envelope(event);
  }

  static Map<String, Object> homeOpened(String user) {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("type", "app_home_opened");
    event.put("user", user);
    event.put("channel", "D" + user);
    event.put("tab", "home");
    event.put("event_ts", ts());
    return envelope(event);
  }

  static String ts() {
    int number = COUNT.incrementAndGet();
    return "%d.%06d".formatted(1_600_000_000 + number, number % 1_000_000);
  }

  private static Map<String, Object> said(
      String type, String channel, String user, String words, String ts, @Nullable String thread) {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("type", type);
    event.put("user", user);
    event.put("text", words);
    event.put("ts", ts);
    event.put("channel", channel);
    event.put("event_ts", ts);
    event.put("team", StandIn.TEAM);
    if (thread != null) {
      event.put("thread_ts", thread);
    }
    return event;
  }

  static Map<String, Object> envelope(Map<String, Object> event) {
    Map<String, Object> payload = new LinkedHashMap<>();
    payload.put("token", "unused");
    payload.put("team_id", StandIn.TEAM);
    payload.put("api_app_id", "A0PINCITE");
    payload.put("event", event);
    payload.put("type", "event_callback");
    payload.put("event_id", "Ev" + COUNT.incrementAndGet());
    payload.put("event_time", 1_600_000_000);
    payload.put("is_ext_shared_channel", false);
    payload.put(
        "authorizations",
        List.of(Map.of("team_id", StandIn.TEAM, "user_id", StandIn.BOT_USER, "is_bot", true)));
    return payload;
  }

  /// The fields of a slash command.
  static Map<String, String> command(
      String channel, String user, String words, String responseUrl) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("team_id", StandIn.TEAM);
    form.put("team_domain", "example");
    form.put("channel_id", channel);
    form.put("channel_name", "scrutiny");
    form.put("user_id", user);
    form.put("user_name", "member");
    form.put("command", "/pincite");
    form.put("text", words);
    form.put("response_url", responseUrl);
    form.put("trigger_id", "trigger-" + COUNT.incrementAndGet());
    form.put("api_app_id", "A0PINCITE");
    return form;
  }

  static Map<String, Object> shortcut(
      String channel, String user, String words, String responseUrl) {
    Map<String, Object> payload = interactive("message_action", user, channel, responseUrl);
    payload.put("callback_id", "find_source");
    payload.put("message_ts", ts());
    payload.put("message", Map.of("type", "message", "user", "UOTHER", "text", words, "ts", ts()));
    return payload;
  }

  /// A button is pressed under a message of Pincite's.
  ///
  /// @param ephemeral whether only this person sees the message
  static Map<String, Object> press(
      String channel,
      String user,
      String action,
      String value,
      boolean ephemeral,
      String responseUrl) {
    Map<String, Object> payload = interactive("block_actions", user, channel, responseUrl);
    Map<String, Object> container = new LinkedHashMap<>();
    container.put("type", "message");
    container.put("message_ts", ts());
    container.put("channel_id", channel);
    container.put("is_ephemeral", ephemeral);
    if (!ephemeral) {
      container.put("thread_ts", "1500000000.000001");
    }
    payload.put("container", container);
    payload.put(
        "actions",
        List.of(
            Map.of(
                "type",
                "button",
                "action_id",
                action,
                "block_id",
                "b1",
                "value",
                value,
                "action_ts",
                ts())));
    return payload;
  }

  private static Map<String, Object> interactive(
      String type, String user, String channel, String responseUrl) {
    Map<String, Object> payload = new LinkedHashMap<>();
    payload.put("type", type);
    payload.put("token", "unused");
    payload.put("action_ts", ts());
    payload.put("team", Map.of("id", StandIn.TEAM, "domain", "example"));
    payload.put("user", Map.of("id", user, "name", "member", "team_id", StandIn.TEAM));
    payload.put("channel", Map.of("id", channel, "name", "scrutiny"));
    payload.put("trigger_id", "trigger-" + COUNT.incrementAndGet());
    payload.put("response_url", responseUrl);
    payload.put("api_app_id", "A0PINCITE");
    payload.put("is_enterprise_install", false);
    return payload;
  }

  public static String json(Object payload) {
    return JsonMapper.shared().writeValueAsString(payload);
  }
}

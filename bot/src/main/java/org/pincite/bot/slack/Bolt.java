package org.pincite.bot.slack;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.pincite.bot.slack.Buttons.Deed;

/// Tells Bolt who reads which event. Every handler takes up what is asked for and acknowledges; the
/// work is done later, by the workers.
final class Bolt {

  /// Bolt's threads; a handler only writes a line into the history.
  private static final int THREADS = 4;

  private Bolt() {}

  static App app(Slack slack, SlackSettings settings, Events events, Buttons buttons, Home home) {
    App app = new App(config(slack, settings), slack, List.of(authorization(settings)));
    app.event(
        AppMentionEvent.class,
        (payload, context) -> {
          events.mention(payload);
          return context.ack();
        });
    app.event(
        MessageEvent.class,
        (payload, context) -> {
          events.message(payload);
          return context.ack();
        });
    app.event(
        MessageFileShareEvent.class,
        (payload, context) -> {
          events.fileMessage(payload);
          return context.ack();
        });
    app.event(
        AppHomeOpenedEvent.class,
        (payload, context) -> {
          home.opened(payload);
          return context.ack();
        });
    app.command(
        Action.COMMAND,
        (request, context) -> {
          events.command(request.getPayload());
          return context.ack();
        });
    app.messageShortcut(
        Action.FIND_SOURCE,
        (request, context) -> {
          events.shortcut(request.getPayload());
          return context.ack();
        });
    deeds(buttons).forEach((name, deed) -> press(app, name, deed, buttons));
    return app;
  }

  private static Map<String, Deed> deeds(Buttons buttons) {
    return Map.of(
        Action.MORE, buttons::more,
        Action.COPY, buttons::copy,
        Action.SHARE, buttons::share,
        Action.VOTE, buttons::vote);
  }

  /// A name is followed by a number where a message has several of the button.
  private static void press(App app, String name, Deed deed, Buttons buttons) {
    app.blockAction(
        Pattern.compile(name + "\\d*"),
        (request, context) -> {
          buttons.press(request.getPayload(), deed);
          return context.ack();
        });
  }

  /// Every field that Bolt would read from the environment is set.
  private static AppConfig config(Slack slack, SlackSettings settings) {
    return AppConfig.builder()
        .slack(slack)
        .singleTeamBotToken(settings.botToken().value())
        .signingSecret("checked before")
        .requestVerificationEnabled(false)
        .clientId(null)
        .clientSecret(null)
        .scope(null)
        .userScope(null)
        .appPath(null)
        .redirectUri(null)
        .oauthInstallPath(null)
        .oauthRedirectUriPath(null)
        .oauthCancellationUrl(null)
        .oauthCompletionUrl(null)
        .appInitializersEnabled(false)
        .sslCheckEnabled(false)
        .threadPoolSize(THREADS)
        .allEventsApiAutoAckEnabled(true)
        .subtypedMessageEventsAutoAckEnabled(true)
        // A button that only opens a page tells of it too. Anything but 200 would be sent again.
        .unmatchedRequestHandler(_ -> Response.ok())
        .build();
  }

  /// The one token is known. Bolt's own asks Slack for it, and so would not start while Slack is
  /// down, and take one failure for an answer for ten minutes.
  private static Middleware authorization(SlackSettings settings) {
    return (request, _, chain) -> {
      request.getContext().setBotToken(settings.botToken().value());
      return chain.next(request);
    };
  }
}

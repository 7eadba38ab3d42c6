package org.pincite.bot.slack;

import static org.pincite.bot.slack.Patience.ok;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.response.auth.AuthTestResponse;
import com.slack.api.methods.response.blocks.BlocksValidateResponse;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.model.User;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.util.http.SlackHttpClient;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.pincite.bot.slack.Patience.Later;

/// Slack's methods, those that Pincite calls: <https://docs.slack.dev/reference/methods>.
final class Web implements AutoCloseable {

  private static final int CALL_MILLIS = 10_000;

  /// Shorter than Slack keeps an idle connection, so that no call is sent into a closed one.
  private static final int IDLE_SECONDS = 20;

  private static final int CONNECTIONS = 8;

  /// Answers with which Slack refuses blocks, not the message.
  private static final List<String> BLOCKS_REFUSED =
      List.of("invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long", "msg_too_long");

  private final Slack slack;
  private final MethodsClient methods;
  private final Patience patience;

  Web(SlackSettings settings, Pulse pulse, Consumer<Duration> wait) {
    SlackConfig config = config(settings);
    // A call that was sent is never sent again behind our back: an answer would arrive twice.
    OkHttpClient client =
        SlackHttpClient.buildOkHttpClient(config)
            .newBuilder()
            .retryOnConnectionFailure(false)
            .connectionPool(new ConnectionPool(CONNECTIONS, IDLE_SECONDS, TimeUnit.SECONDS))
            .build();
    SlackHttpClient http = new SlackHttpClient(client);
    http.setConfig(config);
    this.slack = Slack.getInstance(config, http);
    this.methods = slack.methods(settings.botToken().value());
    this.patience = new Patience(pulse, wait);
  }

  private static SlackConfig config(SlackSettings settings) {
    SlackConfig config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(settings.apiUrl());
    config.setStatsEnabled(false);
    config.getMethodsConfig().setStatsEnabled(false);
    config.setPrettyResponseLoggingEnabled(false);
    config.setProxyUrl(null);
    config.setHttpClientCallTimeoutMillis(CALL_MILLIS);
    return config;
  }

  /// Slack's library, for the transports.
  Slack slack() {
    return slack;
  }

  /// Posts a message; as text alone where Slack refuses its blocks.
  void post(Place place, Message message) throws SlackFailure {
    posting(message, drawn -> send(place, drawn));
  }

  /// Posts a message into a channel that nobody has asked in.
  void announce(String channel, Message message) throws SlackFailure {
    posting(message, drawn -> method("chat.postMessage", () -> post(channel, null, drawn)));
  }

  private interface Posting {
    void post(Message message) throws SlackFailure;
  }

  private static void posting(Message message, Posting posting) throws SlackFailure {
    try {
      posting.post(message);
    } catch (SlackFailure e) {
      if (!BLOCKS_REFUSED.contains(e.error())) {
        throw e;
      }
      posting.post(new Message(List.of(), message.text()));
    }
  }

  private void send(Place place, Message message) throws SlackFailure {
    switch (place) {
      case Place.InThread(String channel, String ts) ->
          method("chat.postMessage", () -> post(channel, ts, message));
      case Place.ToAsker(String url, String thread) ->
          reply(url, ActionResponse.builder().responseType("ephemeral").threadTs(thread), message);
    }
  }

  /// Says something to whoever asked alone.
  void whisper(Errand errand, Message message) throws SlackFailure {
    String user = errand.asker().user();
    if (errand.place() instanceof Place.InThread(String channel, String ts)
        && !errand.asker().isAlone()) {
      method(
          "chat.postEphemeral",
          () ->
              methods.chatPostEphemeral(post ->
                  post.channel(channel)
                      .user(user)
                      .threadTs(ts)
                      .blocksAsString(Json.of(message.blocks()))
                      .text(message.text())));
    } else {
      send(errand.place(), message);
    }
  }

  private ChatPostMessageResponse post(String channel, @Nullable String ts, Message message)
      throws IOException, SlackApiException {
    return methods.chatPostMessage(post ->
        post.channel(channel)
            .threadTs(ts)
            .blocksAsString(message.blocks().isEmpty() ? null : Json.of(message.blocks()))
            .text(message.text())
            .mrkdwn(false)
            .unfurlLinks(false)
            .unfurlMedia(false));
  }

  private <T extends SlackApiTextResponse> T method(String name, Patience.Call<T> call)
      throws SlackFailure {
    return patience.call(name, () -> ok(name, call.make()));
  }

  /// Takes the place of a message that only one person sees with one that all see.
  void share(String url, Message message) throws SlackFailure {
    reply(url, ActionResponse.builder().responseType("in_channel").deleteOriginal(true), message);
  }

  private void reply(String url, ActionResponse.ActionResponseBuilder form, Message message)
      throws SlackFailure {
    @Nullable List<LayoutBlock> blocks = message.blocks().isEmpty() ? null : message.blocks();
    String body = Json.tree(form.text(message.text()).blocks(blocks).build()).toString();
    patience.call(
        "response_url",
        () -> {
          Patience.ok("response_url", slack.send(url, body));
          return body;
        });
  }

  /// Shows in a thread that Pincite works; with no words, that it no longer does.
  void status(Place.InThread thread, String words) throws SlackFailure {
    String method = "assistant.threads.setStatus";
    patience.once(
        method,
        () ->
            ok(
                method,
                methods.assistantThreadsSetStatus(
                    set -> set.channelId(thread.channel()).threadTs(thread.ts()).status(words))));
  }

  void publish(String user, View view) throws SlackFailure {
    method(
        "views.publish",
        () -> methods.viewsPublish(publish -> publish.userId(user).viewAsString(Json.of(view))));
  }

  User user(String id) throws SlackFailure {
    return method("users.info", () -> methods.usersInfo(info -> info.user(id))).getUser();
  }

  List<String> members(String group) throws SlackFailure {
    return method(
            "usergroups.users.list",
            () -> methods.usergroupsUsersList(list -> list.usergroup(group)))
        .getUsers();
  }

  /// Who the token is for, and in the response's headers what it may do.
  AuthTestResponse whoAmI() throws SlackFailure {
    return method("auth.test", () -> methods.authTest(test -> test));
  }

  /// Whether Slack takes a message, without a token. What is wrong with it is in the failure.
  void validate(Message message) throws SlackFailure {
    patience.call(
        "blocks.validate",
        () ->
            valid(
                slack
                    .methods()
                    .blocksValidate(check -> check.blocksAsString(Json.of(message.blocks())))));
  }

  void validate(View view) throws SlackFailure {
    patience.call(
        "blocks.validate",
        () -> valid(slack.methods().blocksValidate(check -> check.viewAsString(Json.of(view)))));
  }

  private static BlocksValidateResponse valid(BlocksValidateResponse response)
      throws Later, SlackFailure {
    if (response.getErrors() != null && !response.getErrors().isEmpty()) {
      throw new SlackFailure(
          SlackFailure.Kind.REFUSED, "blocks.validate", response.getErrors().toString());
    }
    return ok("blocks.validate", response);
  }

  /// Whether a connection for Socket Mode can be had.
  void openConnection(Secret token) throws SlackFailure {
    method(
        "apps.connections.open",
        () -> slack.methods(token.value()).appsConnectionsOpen(open -> open));
  }

  @Override
  public void close() {
    try {
      slack.close();
      slack.getConfig().close(); // its threads
    } catch (Exception e) {
      throw new IllegalStateException("closing Slack's client", e);
    }
  }
}

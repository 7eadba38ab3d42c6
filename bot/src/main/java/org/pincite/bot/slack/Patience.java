package org.pincite.bot.slack;

import com.google.gson.JsonParseException;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.webhook.WebhookResponse;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;
import org.pincite.bot.slack.SlackFailure.Kind;

/// Calls Slack again where that is safe: after as long as it asks for, or where the call never
/// arrived.
final class Patience {

  /// How a failure begins where no call arrives.
  static final String AWAY = "Slack cannot be reached";

  private static final int TRIES = 6;
  private static final Duration FIRST = Duration.ofMillis(500);

  /// Slack has been seen to ask for half a minute.
  private static final Duration LONGEST = Duration.ofSeconds(60);

  /// What Slack says of a token that somebody has to renew: then the call can be made.
  private static final Set<String> TOKEN =
      Set.of("invalid_auth", "not_authed", "token_expired", "token_revoked", "account_inactive");

  private static final int OK = 200;
  private static final int TOO_MANY = 429;
  private static final int UNAVAILABLE = 503;
  private static final int FAULT = 500;

  private final Pulse pulse;
  private final Consumer<Duration> wait;

  /// @param wait waits so long
  Patience(Pulse pulse, Consumer<Duration> wait) {
    this.pulse = pulse;
    this.wait = wait;
  }

  /// One call.
  @FunctionalInterface
  interface Call<T> {
    T make() throws IOException, SlackApiException, Later, SlackFailure;
  }

  /// What comes of a call, which is made again for some minutes.
  <T> T call(String method, Call<T> call) throws SlackFailure {
    Duration pause = FIRST;
    for (int tries = 1; ; tries++) {
      try {
        T result = attempt(method, call);
        pulse.done(method);
        return result;
      } catch (Later later) {
        if (tries == TRIES) {
          throw new SlackFailure(Kind.UNSENT, method, later.reason);
        }
        pulse.waiting(method, later.reason);
        wait.accept(min(later.after == null ? pause : later.after, LONGEST));
        pause = pause.multipliedBy(2);
      }
    }
  }

  /// What comes of a call, which is made once only.
  <T> T once(String method, Call<T> call) throws SlackFailure {
    try {
      return attempt(method, call);
    } catch (Later later) {
      throw new SlackFailure(Kind.UNSENT, method, later.reason);
    }
  }

  /// A method's response that is no refusal: Slack refuses with 200 and `"ok": false`.
  static <T extends SlackApiTextResponse> T ok(String method, T response)
      throws Later, SlackFailure {
    if (response.isOk()) {
      return response;
    }
    String error = String.valueOf(response.getError());
    if (error.equals("ratelimited")) {
      throw new Later(error, null);
    }
    Kind kind = TOKEN.contains(error) ? Kind.UNSENT : Kind.REFUSED;
    throw new SlackFailure(kind, method, error);
  }

  /// The same of a `response_url`, which answers with a code alone.
  static void ok(String method, WebhookResponse response) throws Later, SlackFailure {
    switch (response.getCode()) {
      case OK -> {}
      case TOO_MANY -> throw new Later("429", null);
      default -> throw new SlackFailure(Kind.REFUSED, method, "status " + response.getCode());
    }
  }

  private static <T> T attempt(String method, Call<T> call) throws Later, SlackFailure {
    try {
      return call.make();
    } catch (SlackApiException e) {
      int code = e.getResponse().code();
      switch (code) {
        case TOO_MANY -> throw new Later("429", retryAfter(e));
        case UNAVAILABLE, FAULT -> throw new Later(Integer.toString(code), null);
        default -> throw new SlackFailure(Kind.UNSURE, method, Integer.toString(code));
      }
    } catch (ConnectException
        | UnknownHostException
        | NoRouteToHostException
        | SSLHandshakeException e) {
      throw new Later("%s (%s)".formatted(AWAY, e.getClass().getSimpleName()), null);
    } catch (JsonParseException e) {
      // Where something between here and Slack answers in its place, as a network's log-in page
      // does.
      throw new SlackFailure(Kind.UNSURE, method, "no JSON");
    } catch (IOException e) {
      throw new SlackFailure(Kind.UNSURE, method, e.getClass().getSimpleName());
    }
  }

  private static Duration retryAfter(SlackApiException e) {
    String seconds = e.getResponse().header("Retry-After");
    try {
      return seconds == null ? FIRST : Duration.ofSeconds(Math.max(0, Long.parseLong(seconds)));
    } catch (NumberFormatException _) {
      return FIRST;
    }
  }

  private static Duration min(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  /// The call was not done, and may be made again.
  static final class Later extends Exception {

    private static final long serialVersionUID = 1;

    private final String reason;
    private final @Nullable Duration after;

    Later(String reason, @Nullable Duration after) {
      super(reason);
      this.reason = reason;
      this.after = after;
    }
  }
}

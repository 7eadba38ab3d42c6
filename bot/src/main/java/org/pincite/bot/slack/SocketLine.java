package org.pincite.bot.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.socket_mode.SocketModeClient;
import com.slack.api.socket_mode.SocketModeClient.Backend;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Takes events over a WebSocket that Pincite opens, so that nobody outside needs to reach it.
/// Where Slack cannot be reached, it is tried again until it can.
final class SocketLine implements AutoCloseable {

  private static final String NAME = "Socket Mode";

  /// With one only, an event that takes long would delay the next acknowledgement.
  private static final int READERS = 8;

  private static final Duration FIRST = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private final Secret token;
  private final App app;
  private final Pulse pulse;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Thread opening;
  private @Nullable SocketModeApp line;

  SocketLine(Secret token, App app, Pulse pulse) {
    this.token = token;
    this.app = app;
    this.pulse = pulse;
    this.opening = Thread.ofVirtual().name("slack-socket").unstarted(this::open);
  }

  void start() {
    opening.start();
  }

  private void open() {
    Duration pause = FIRST;
    try {
      while (!connect()) {
        if (closing.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
          return;
        }
        pause = pause.multipliedBy(2);
        pause = pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// Whether a connection was made. From then on the client renews it by itself.
  private synchronized boolean connect() {
    if (closing.getCount() == 0) {
      return true;
    }
    SocketModeApp made = null;
    try {
      made = new SocketModeApp(token.value(), app, Backend.Tyrus, READERS);
      made.startAsync();
      watch(made.getClient()); // there is none before
      pulse.done(NAME);
      line = made;
      return true;
    } catch (Exception e) {
      // Nothing of the failure: some hold the address, and that a ticket. Where Slack is away, the
      // library fails over a client that it could not make, with whatever comes.
      pulse.waiting(NAME, "no connection");
      discard(made);
      return false;
    }
  }

  private void watch(SocketModeClient client) {
    client.addWebSocketMessageListener(message -> {
      if (message.contains("\"hello\"")) {
        pulse.done(NAME);
      }
    });
    client.addWebSocketCloseListener((code, _) -> {
      // Of two connections, one that takes the other's place, the old one may close last.
      if (closing.getCount() > 0 && !client.verifyConnection()) {
        pulse.waiting(NAME, "closed with " + code);
      }
    });
  }

  /// First it must not reconnect: a client that does so after its end takes events and drops them.
  private static void discard(@Nullable SocketModeApp made) {
    if (made == null) {
      return;
    }
    SocketModeClient client = made.getClient();
    try {
      if (client != null) {
        client.setAutoReconnectEnabled(false);
        made.close();
        client.close();
      }
    } catch (Exception e) {
      throw new IllegalStateException("closing the connection to Slack", e);
    }
  }

  @Override
  public void close() {
    closing.countDown();
    synchronized (this) {
      discard(line);
      line = null;
    }
  }
}

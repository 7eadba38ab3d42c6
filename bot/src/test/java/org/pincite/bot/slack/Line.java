package org.pincite.bot.slack;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;
import tools.jackson.databind.json.JsonMapper;

/// Socket Mode's side of the stand-in: says hello, sends envelopes, and keeps what is acknowledged.
public final class Line implements AutoCloseable {

  private static final String HELLO =
      "{\"type\":\"hello\",\"num_connections\":1,\"debug_info\":{\"host\":\"stand-in\"},"
          + "\"connection_info\":{\"app_id\":\"A0PINCITE\"}}";

  private static final long QUIET_MILLIS = 1_000;

  private final Server server;
  private final AtomicInteger envelopes = new AtomicInteger();
  private final List<WebSocket> open = new ArrayList<>();
  private final Set<String> acknowledged = new HashSet<>();
  private int connections;

  private Line() {
    server = new Server(this);
  }

  static Line open() {
    Line line = new Line();
    line.server.setReuseAddr(true);
    line.server.start();
    try {
      if (!line.server.started.await(10, TimeUnit.SECONDS)) {
        throw new AssertionError("the line does not open");
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return line;
  }

  String address() {
    return "ws://127.0.0.1:%d/link/?ticket=very-secret-ticket".formatted(server.getPort());
  }

  /// Waits until so many connections were made since the start.
  public synchronized void awaitConnections(int count) {
    await(() -> connections >= count && !open.isEmpty(), count + " connections");
  }

  /// Sends an event, or what else Slack sends.
  ///
  /// @param type "events_api", "slash_commands" or "interactive"
  /// @return the envelope's id
  public synchronized String send(String type, String payload) {
    await(() -> !open.isEmpty(), "a connection");
    String id = "envelope-" + envelopes.incrementAndGet();
    open.getLast()
        .send(
            "{\"envelope_id\":\"%s\",\"type\":\"%s\",\"accepts_response_payload\":false,\"payload\":%s}"
                .formatted(id, type, payload));
    return id;
  }

  synchronized void awaitAcknowledged(String envelope) {
    await(() -> acknowledged.contains(envelope), envelope + " acknowledged");
  }

  synchronized boolean isAcknowledged(String envelope) {
    return acknowledged.contains(envelope);
  }

  /// As Slack does every hour or so: the client is to open another connection.
  synchronized void askToReconnect() {
    open.getLast().send("{\"type\":\"disconnect\",\"reason\":\"refresh_requested\"}");
  }

  /// As a network does.
  synchronized void drop() {
    List.copyOf(open).forEach(socket -> socket.closeConnection(1006, "dropped"));
  }

  /// How many connections were made since the start.
  synchronized int connections() {
    return connections;
  }

  /// Waits until nothing has been acknowledged for a while.
  synchronized void awaitQuiet() {
    int before;
    do {
      before = acknowledged.size();
      try {
        wait(QUIET_MILLIS);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    } while (acknowledged.size() > before);
  }

  /// Waits until no connection is open.
  synchronized void awaitNone() {
    await(open::isEmpty, "end of the connections");
  }

  private interface Condition {
    boolean holds();
  }

  private synchronized void await(Condition condition, String what) {
    long end = System.nanoTime() + 90_000_000_000L;
    while (!condition.holds()) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        throw new AssertionError("no " + what);
      }
      try {
        wait(left);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }

  private synchronized void opened(WebSocket socket) {
    open.add(socket);
    connections++;
    socket.send(HELLO);
    notifyAll();
  }

  private synchronized void closed(WebSocket socket) {
    open.remove(socket);
    notifyAll();
  }

  private synchronized void received(String message) {
    acknowledged.add(JsonMapper.shared().readTree(message).path("envelope_id").asString(""));
    notifyAll();
  }

  @Override
  public void close() {
    try {
      server.stop(1_000);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static final class Server extends WebSocketServer {

    private final Line line;
    private final CountDownLatch started = new CountDownLatch(1);

    Server(Line line) {
      super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      this.line = line;
    }

    @Override
    public void onOpen(WebSocket socket, ClientHandshake handshake) {
      line.opened(socket);
    }

    @Override
    public void onClose(WebSocket socket, int code, String reason, boolean remote) {
      line.closed(socket);
    }

    @Override
    public void onMessage(WebSocket socket, String message) {
      line.received(message);
    }

    @Override
    public void onError(WebSocket socket, Exception e) {
      // a dropped connection is what some tests are about
    }

    @Override
    public void onStart() {
      started.countDown();
    }
  }
}

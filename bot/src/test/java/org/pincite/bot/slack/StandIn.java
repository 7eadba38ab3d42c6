package org.pincite.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Stands in for Slack: its methods over HTTP, its `response_url`s, and Socket Mode ([Line]).
///
/// Methods answer what the vendor's examples show and no more; a test may have some fail. Every
/// call is kept, and held against the vendor's description of the method where that is to be had.
public final class StandIn implements AutoCloseable {

  public static final String BOT_TOKEN = "xoxb-1-very-secret";
  public static final String APP_TOKEN = "xapp-1-very-secret";
  public static final String SIGNING_SECRET = "very-secret-signing";
  static final String TEAM = "T0PINCITE";
  static final String BOT_USER = "U0PINCITE";

  /// A call of one of the methods, or of a `response_url`, whose method is "response_url".
  public record Call(String method, String token, Map<String, String> arguments, String body) {

    public String argument(String name) {
      return arguments.getOrDefault(name, "");
    }
  }

  /// What a method answers in place of what it would.
  public record Failure(int status, Map<String, String> headers, String body) {

    public static Failure refused(String error) {
      return new Failure(200, Map.of(), "{\"ok\":false,\"error\":\"%s\"}".formatted(error));
    }

    public static Failure tooMany(int seconds) {
      return new Failure(
          429,
          Map.of("Retry-After", Integer.toString(seconds)),
          "{\"ok\":false,\"error\":\"ratelimited\"}");
    }
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<Call> calls = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();
  private final AtomicLong stamps = new AtomicLong(1_700_000_000_000_000L);
  private final AtomicInteger urls = new AtomicInteger();
  private volatile Function<Call, @Nullable Failure> failing = _ -> null;
  private @Nullable Line line;

  public StandIn() {
    this(0);
  }

  /// At a port, where one stood before.
  StandIn(int port) {
    try {
      server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/api/", this::method);
    server.createContext("/reply/", this::reply);
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  public String apiUrl() {
    return "http://127.0.0.1:%d/api/".formatted(port());
  }

  String responseUrl() {
    return "http://127.0.0.1:%d/reply/%d".formatted(port(), urls.incrementAndGet());
  }

  /// Opens Socket Mode.
  public synchronized Line line() {
    if (line == null) {
      line = Line.open();
    }
    return line;
  }

  /// From now on these calls fail.
  void fail(Function<Call, @Nullable Failure> which) {
    failing = which;
  }

  /// The first so many calls of a method fail.
  public void fail(int times, String method, Failure failure) {
    AtomicInteger left = new AtomicInteger(times);
    fail(call -> call.method().equals(method) && left.getAndDecrement() > 0 ? failure : null);
  }

  /// Whatever is called in a channel by this method fails.
  void failIn(String channel, String method, Failure failure) {
    Function<Call, @Nullable Failure> before = failing;
    fail(call ->
        call.method().equals(method) && call.argument("channel").equals(channel)
            ? failure
            : before.apply(call));
  }

  /// Waits for what was posted into a channel.
  public List<Call> posts(String channel, int count) {
    return await(
        count,
        call ->
            call.method().equals("chat.postMessage") && call.argument("channel").equals(channel));
  }

  /// Waits for the working signs of a channel.
  List<Call> signs(String channel, int count) {
    return await(
        count,
        call ->
            call.method().equals("assistant.threads.setStatus")
                && call.argument("channel_id").equals(channel));
  }

  List<Call> calls(String method) {
    return calls(call -> call.method().equals(method));
  }

  synchronized List<Call> calls(Predicate<Call> which) {
    return calls.stream().filter(which).toList();
  }

  /// What was posted into channels.
  List<Call> posts() {
    return calls("chat.postMessage");
  }

  /// Waits until calls of a method were made; those that failed are calls too.
  synchronized List<Call> await(int count, String method) {
    return await(count, call -> call.method().equals(method));
  }

  synchronized List<Call> await(int count, Predicate<Call> which) {
    long end = System.nanoTime() + 90_000_000_000L;
    while (calls(which).size() < count) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        throw new AssertionError(
            "%d calls expected, of these were made: %s".formatted(count, calls));
      }
      try {
        wait(left);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
    return calls(which);
  }

  /// Waits until so many messages were posted; a minute without one is the end.
  synchronized void awaitAnswered(int count) {
    long last = System.nanoTime();
    int posted = 0;
    while (posted < count && System.nanoTime() - last < 60_000_000_000L) {
      try {
        wait(1_000);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
      int now = posts().size();
      last = now > posted ? System.nanoTime() : last;
      posted = now;
    }
  }

  /// Forgets all calls.
  synchronized void forget() {
    calls.clear();
  }

  private synchronized void keep(Call call) {
    calls.add(call);
    if (Vendor.isHere()
        && !call.method().equals("response_url")
        && !call.method().endsWith("failed")) {
      faults.addAll(Contract.faults(call));
    }
    notifyAll();
  }

  private void method(HttpExchange exchange) throws IOException {
    String method = exchange.getRequestURI().getPath().substring("/api/".length());
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Map<String, String> arguments = form(body);
    String token = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
    Call call = new Call(method, token.replace("Bearer ", ""), arguments, body);
    Failure failure = failing.apply(call);
    if (failure == null) {
      keep(call);
      exchange
          .getResponseHeaders()
          .set("x-oauth-scopes", "app_mentions:read,chat:write,commands,im:history");
      answer(exchange, 200, response(call));
    } else {
      failure.headers().forEach(exchange.getResponseHeaders()::set);
      keep(new Call(method + " failed", call.token(), arguments, body));
      answer(exchange, failure.status(), failure.body());
    }
  }

  private void reply(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    keep(new Call("response_url", "", Map.of(), body));
    answer(exchange, 200, "ok");
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private String response(Call call) {
    return switch (call.method()) {
      case "chat.postMessage" -> {
        long stamp = stamps.incrementAndGet();
        yield "{\"ok\":true,\"channel\":\"%s\",\"ts\":\"%d.%06d\"}"
            .formatted(call.argument("channel"), stamp / 1_000_000, stamp % 1_000_000);
      }
      case "chat.postEphemeral" -> "{\"ok\":true,\"message_ts\":\"1502210682.580145\"}";
      case "auth.test" ->
          "{\"ok\":true,\"url\":\"https://example.slack.com/\",\"team\":\"Example\",\"user\":\"pincite\","
              + "\"team_id\":\"%s\",\"user_id\":\"%s\"}".formatted(TEAM, BOT_USER);
      case "apps.connections.open" -> "{\"ok\":true,\"url\":\"%s\"}".formatted(line().address());
      case "users.info" ->
          "{\"ok\":true,\"user\":{\"id\":\"%s\",\"is_restricted\":%b}}"
              .formatted(call.argument("user"), call.argument("user").startsWith("UGUEST"));
      case "usergroups.users.list" -> "{\"ok\":true,\"users\":[\"UMEMBER\"]}";
      default -> "{\"ok\":true}";
    };
  }

  static Map<String, String> form(String body) {
    Map<String, String> form = new LinkedHashMap<>();
    for (String pair : body.split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        form.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
      }
    }
    return form;
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
    if (line != null) {
      line.close();
    }
    assertThat(faults).as("calls that Slack does not document").isEmpty();
  }
}

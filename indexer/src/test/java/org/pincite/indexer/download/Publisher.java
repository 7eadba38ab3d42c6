package org.pincite.indexer.download;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// A web server on this machine that answers byte by byte what a test tells it, so that it can
/// misbehave. A connection is for one request.
public final class Publisher implements AutoCloseable {

  private final ServerSocket socket;
  private final Answer answer;
  private final Thread accepting;
  private final List<Asked> asked = new CopyOnWriteArrayList<>();

  private Publisher(ServerSocket socket, Answer answer) {
    this.socket = socket;
    this.answer = answer;
    this.accepting = Thread.ofVirtual().unstarted(this::accept);
  }

  /// What is answered.
  public interface Answer {
    void to(Asked asked, OutputStream out) throws IOException, InterruptedException;
  }

  /// A request.
  ///
  /// @param number counted from 1
  /// @param target path and query
  /// @param headers by name, whatever its case
  public record Asked(int number, String target, Map<String, String> headers) {
    public String header(String name) {
      return headers.getOrDefault(name, "");
    }
  }

  public static Publisher answering(Answer answer) throws IOException {
    Publisher publisher =
        new Publisher(new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1")), answer);
    publisher.accepting.start();
    return publisher;
  }

  /// Answers every request with the same reply.
  public static Publisher answering(String head, String body) throws IOException {
    return answering((_, out) -> reply(out, head, body));
  }

  /// Writes a reply with its length.
  ///
  /// @param head the status, and headers on further lines
  public static void reply(OutputStream out, String head, byte[] body) throws IOException {
    head(out, head + "\nContent-Length: " + body.length);
    out.write(body);
  }

  public static void reply(OutputStream out, String head, String body) throws IOException {
    reply(out, head, body.getBytes(StandardCharsets.UTF_8));
  }

  /// Writes a head as it is given.
  public static void head(OutputStream out, String head) throws IOException {
    String lines = "HTTP/1.1 " + head + "\nConnection: close\n\n";
    out.write(lines.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  public URI address(String path) {
    return URI.create("http://127.0.0.1:%d%s".formatted(socket.getLocalPort(), path));
  }

  /// The requests so far.
  public List<Asked> asked() {
    return asked;
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket connection = socket.accept();
        Thread.ofVirtual().start(() -> serve(connection));
      } catch (IOException e) {
        return; // closed
      }
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      Asked request = request(connection);
      answer.to(request, connection.getOutputStream());
      connection.getOutputStream().flush();
    } catch (IOException | InterruptedException e) {
      // The client went away, as it does from a server that misbehaves.
    }
  }

  private Asked request(Socket connection) throws IOException {
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
    String first = String.valueOf(in.readLine());
    if (!first.endsWith(" HTTP/1.1")) {
      throw new IOException("no request: a call for TLS, or nothing");
    }
    String target = first.split(" ")[1];
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (String line = in.readLine(); !line.isEmpty(); line = in.readLine()) {
      headers.put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 2));
    }
    synchronized (asked) {
      Asked request = new Asked(asked.size() + 1, target, headers);
      asked.add(request);
      return request;
    }
  }

  /// Once this returns nobody is let in any more.
  @Override
  public void close() {
    try {
      socket.close();
      accepting.join();
    } catch (IOException e) {
      throw new UncheckedIOException("closing a server", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

package org.pincite.bot;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.springframework.context.ConfigurableApplicationContext;

/// The whole server of a [Home], and a browser that keeps cookies and follows nothing by itself.
///
/// @param context the server
/// @param site where it is, without a slash at the end
/// @param client the browser
record Served(ConfigurableApplicationContext context, String site, HttpClient client)
    implements AutoCloseable {

  /// What a browser accepts when somebody opens a page.
  static final String[] PERSON = {"Accept", "text/html,application/xhtml+xml,*/*;q=0.8"};

  static Served start(Home home, int port) {
    ConfigurableApplicationContext context =
        ServeCommand.application(home.folder(), SettingsReader.read(home.folder()))
            .run("--server.port=" + port);
    String site =
        "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port");
    return new Served(
        context, site, HttpClient.newBuilder().cookieHandler(new CookieManager()).build());
  }

  /// @param address whole, or a path with its query
  HttpResponse<String> get(String address, String... headers) {
    return send(HttpRequest.newBuilder(URI.create(site).resolve(address)), headers);
  }

  HttpResponse<String> post(String path, String type, String body, String... headers) {
    return send(
        HttpRequest.newBuilder(URI.create(site + path))
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body)),
        headers);
  }

  /// Where an answer leads to.
  static String location(HttpResponse<String> response) {
    return response.headers().firstValue("Location").orElse("(nowhere)");
  }

  private HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    context.close();
    client.close();
  }
}

package org.pincite.bot.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.pincite.bot.answer.Answerer;
import org.pincite.bot.answer.Models;
import org.pincite.indexer.index.PassageIndex;
import org.pincite.indexer.ingest.Ingest;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The real server on a free port, over the shipped corpus and the [HandmadePapers].
final class Site implements AutoCloseable {

  static final String LETTER = "letter-to-mopac-2023-08-10";

  /// A file that fails, with a name that asks for trouble.
  static final String UNREADABLE = "agenda <img src=x onerror=alert(1)>.pdf";

  private final HttpClient client = HttpClient.newHttpClient();
  private final Path folder;
  private final ConfigurableApplicationContext context;
  private final int port;

  /// Puts further papers into a corpus.
  interface Filling {
    void fill(Path corpus) throws IOException;
  }

  Site() throws Exception {
    this(_ -> {});
  }

  /// A site with further papers beside the shipped ones.
  Site(Filling further) throws Exception {
    folder = Files.createTempDirectory("site");
    var corpus = Files.createDirectory(folder.resolve("corpus"));
    try (var papers = Files.list(Path.of("..", "corpus"))) {
      for (var paper : papers.filter(Files::isRegularFile).toList()) {
        Files.copy(paper, corpus.resolve(paper.getFileName().toString()));
      }
    }
    further.fill(corpus);
    Files.createFile(corpus.resolve(UNREADABLE));
    var index = folder.resolve("index");
    Ingest.run(corpus, index, false, outcome -> {});
    HandmadePapers.addTo(index, corpus);
    context =
        new SpringApplicationBuilder(Application.class)
            .initializers(
                made -> made.getBeanFactory().registerSingleton("index", PassageIndex.open(index)))
            .run("--server.port=0");
    port = Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
  }

  /// What `BotApplication` makes, and a controller that fails.
  @SpringBootConfiguration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  @Import(WebConfiguration.class)
  static class Application {
    @Bean
    Answerer answerer(PassageIndex index) {
      return new Answerer(index, Models.NONE);
    }

    @Bean
    Failing failing() {
      return new Failing();
    }
  }

  @Hidden
  @Controller
  static class Failing {
    @GetMapping("/api/failing")
    String fail() {
      throw new IllegalStateException("a secret of ours");
    }

    @GetMapping("/failing-page")
    String showWhatIsNoTemplate() {
      return "no-template-of-ours";
    }
  }

  /// Writes the same papers into the index once more.
  void indexAgain() throws Exception {
    HandmadePapers.addTo(folder.resolve("index"), folder.resolve("corpus"));
  }

  int port() {
    return port;
  }

  /// @param path with its query, encoded
  HttpResponse<String> get(String path, String... headers) throws IOException {
    var request = HttpRequest.newBuilder(uri(path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build(), BodyHandlers.ofString());
  }

  HttpResponse<byte[]> bytes(String path) throws IOException {
    return send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofByteArray());
  }

  /// A page as a browser gets it.
  Document page(String path) throws IOException {
    return Jsoup.parse(get(path, "Accept", "text/html,*/*;q=0.8").body());
  }

  HttpResponse<String> ask(String body) throws IOException {
    return post("/api/ask", "application/json", BodyPublishers.ofString(body));
  }

  HttpResponse<String> post(String path, String type, HttpRequest.BodyPublisher body)
      throws IOException {
    var request = HttpRequest.newBuilder(uri(path)).header("Content-Type", type).POST(body);
    return send(request.build(), BodyHandlers.ofString());
  }

  /// What is said in JSON by an answer that is no problem.
  JsonNode json(String path) throws IOException {
    return json(get(path));
  }

  static JsonNode json(HttpResponse<String> response) {
    if (response.statusCode() != 200) {
      throw new AssertionError(response.statusCode() + " " + response.body());
    }
    return read(response);
  }

  static JsonNode read(HttpResponse<String> response) {
    return JsonMapper.shared().readTree(response.body());
  }

  @Override
  public void close() throws IOException {
    context.close();
    client.close();
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:%d%s".formatted(port, path));
  }

  private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler)
      throws IOException {
    try {
      return client.send(request, handler);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}

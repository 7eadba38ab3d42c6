package org.pincite.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pincite.indexer.cli.ExitCode.DONE;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.bot.slack.StandIn;
import org.pincite.bot.slack.StandIn.Failure;
import org.springframework.context.ConfigurableApplicationContext;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What is told of papers that come and of papers that are replaced: in Slack, in the feed, and
/// where a link leads that quotes an earlier text.
class NewPapersTest {

  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private final HttpClient client = HttpClient.newHttpClient();
  private Home home;

  @BeforeEach
  void aLetter(@TempDir Path folder) throws IOException {
    home = Home.empty(folder).holding("letter.pdf", "The ferry runs on Sundays.", "It rains.");
  }

  @AfterEach
  void close() {
    client.close();
  }

  @Test
  void theFirstPapersAreNotToldInSlackAndThoseThatComeAreInOneNote() throws IOException {
    try (StandIn slack = new StandIn()) {
      home.set(settings(slack)).run("index").done();
      assertThat(slack.posts("CNEWS", 0)).isEmpty();
      for (int i = 0; i < 14; i++) {
        home.holding("p%02d <!channel> & co.pdf".formatted(i), "Paper %d is new.".formatted(i));
      }
      home.holding("letter.pdf", "The ferry is sunk.", "It rains.").run("index").done();

      List<StandIn.Call> posts = slack.posts("CNEWS", 1);
      assertThat(posts).hasSize(1);
      assertThat(posts.getFirst().argument("text"))
          .startsWith("14 new papers, 1 replaced\nletter\nreplaces an earlier text; 2 pages\n")
          .contains("p00 &lt;!channel&gt; &amp; co\n1 page\n")
          .endsWith("and 5 more");
      assertThat(posts.getFirst().argument("thread_ts")).isEmpty();
      assertThat(posts.getFirst().argument("blocks"))
          .contains("https://pincite.example.org/papers/letter");

      home.run("index").done();
      assertThat(slack.posts("CNEWS", 1)).hasSize(1);
    }
  }

  @Test
  void aRunIsDoneAlsoWhereSlackDoesNotTakeTheNote() throws IOException {
    try (StandIn slack = new StandIn()) {
      home.set(settings(slack)).run("index").done();
      slack.fail(1, "chat.postMessage", Failure.refused("not_in_channel"));
      Run run = home.holding("report.pdf", "It pours.").run("index");

      assertThat(run.code()).isEqualTo(DONE);
      assertThat(run.err())
          .isEqualTo(
              "pincite: the new papers were not told in Slack: not_in_channel: write /invite @Pincite"
                  + " in channel CNEWS, or set pincite.slack.news-channel anew\n");
    }
  }

  @Test
  void theFeedIsAtomWithAnEntryForEachNewPaper() throws Exception {
    home.run("index").done();
    home.holding("a & b <c>.pdf", "It pours.").run("index").done();
    try (ConfigurableApplicationContext context = serve()) {
      HttpResponse<String> first = get(context, "/feed.atom");
      assertThat(first.statusCode()).isEqualTo(200);
      assertThat(first.headers().firstValue("Content-Type"))
          .hasValue("application/atom+xml;charset=UTF-8");
      Element feed = feed(first.body());
      assertThat(entries(feed)).hasSize(1);
      Element entry = entries(feed).getFirst();
      assertThat(text(entry, "title")).isEqualTo("a & b <c>");
      assertThat(text(entry, "summary")).isEqualTo("1 page");
      assertThat(
              ((Element) entry.getElementsByTagNameNS(ATOM, "link").item(0)).getAttribute("href"))
          .isEqualTo(address(context) + "/papers/a%20%26%20b%20%3Cc%3E");
      assertThat(get(context, "/").body())
          .contains("<link rel=\"alternate\" type=\"application/atom+xml\"");

      home.holding("a & b <c>.pdf", "It snows.", "It thaws.").run("index").done();
      Element after = feed(get(context, "/feed.atom").body());
      assertThat(text(after, "id")).isEqualTo(text(feed, "id"));
      assertThat(entries(after)).hasSize(1);
      assertThat(text(entries(after).getFirst(), "id")).isEqualTo(text(entry, "id"));
      assertThat(text(entries(after).getFirst(), "summary"))
          .isEqualTo("Replaces an earlier text; 2 pages");
    }
  }

  @Test
  void aReaderThatHasTheFeedIsToldSo() throws Exception {
    home.run("index").done();
    try (ConfigurableApplicationContext context = serve()) {
      HttpResponse<String> first = get(context, "/feed.atom");
      assertThat(entries(feed(first.body()))).isEmpty();
      String etag = first.headers().firstValue("ETag").orElseThrow();
      String modified = first.headers().firstValue("Last-Modified").orElseThrow();

      assertThat(get(context, "/feed.atom", "If-None-Match", etag).statusCode()).isEqualTo(304);
      assertThat(get(context, "/feed.atom", "If-Modified-Since", modified).statusCode())
          .isEqualTo(304);

      home.holding("report.pdf", "It pours.").run("index").done();
      assertThat(get(context, "/feed.atom", "If-None-Match", etag).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aLinkThatWasSentSaysThatItsPaperHasChangedAndWhatItSaid() throws Exception {
    home.run("index").done();
    try (ConfigurableApplicationContext context = serve()) {
      JsonNode quoted = home.run("ask", "ferry", "--json").json().path("passages").get(0);
      String version = version(context);
      String link =
          "/receipts/letter?version=%s&passage=%s"
              .formatted(version, quoted.path("id").asString().replace("/", "%2F"));
      String api = "/api/documents/letter/versions/" + version;
      assertThat(get(context, link).headers().firstValue("Location"))
          .hasValueSatisfying(
              paper -> assertThat(paper).contains("/papers/letter?passage=letter%2F"));
      assertThat(json(context, api).path("status").asString()).isEqualTo("same");

      home.holding("letter.pdf", "The ferry is <b>sunk</b>.", "It rains.").run("index").done();

      HttpResponse<String> changed = get(context, link);
      assertThat(changed.statusCode()).isEqualTo(200);
      assertThat(changed.body())
          .containsPattern("letter changed on \\d+ \\w+ \\d{4} since this was quoted\\.")
          .contains("The ferry runs on Sundays.", "no longer has these words")
          .contains("href=\"/papers/letter\"");
      JsonNode since = json(context, api + "?passage=" + quoted.path("id").asString());
      assertThat(since.path("status").asString()).isEqualTo("changed");
      assertThat(since.path("explanation").asString())
          .matches("The paper changed on \\d+ \\w+ \\d{4} since this was quoted\\.");
      assertThat(since.path("passages")).hasSize(1);
      assertThat(since.at("/passages/0/text").asString()).isEqualTo("The ferry runs on Sundays.");

      Files.delete(home.corpus().resolve("letter.pdf"));
      home.holding("report.pdf", "It pours.").run("index").done();
      assertThat(get(context, link).body()).containsPattern("was taken out on \\d+");
      assertThat(
              get(context, "/receipts/nobody?version=%s&passage=x".formatted(version)).statusCode())
          .isEqualTo(404);
    }
  }

  @Test
  void wordsThatAPaperKeepsAreSaidToBeThereStill() throws Exception {
    home.run("index").done();
    try (ConfigurableApplicationContext context = serve()) {
      JsonNode quoted = home.run("ask", "ferry", "--json").json().path("passages").get(0);
      String version = version(context);
      home.holding("letter.pdf", "The ferry runs on Sundays.", "It pours.").run("index").done();

      assertThat(
              get(
                      context,
                      "/receipts/letter?version=%s&passage=%s"
                          .formatted(version, quoted.path("id").asString()))
                  .body())
          .contains("still has these words, word for word");
    }
  }

  private ConfigurableApplicationContext serve() {
    return ServeCommand.application(home.folder(), SettingsReader.read(home.folder()))
        .run("--server.port=0");
  }

  private static String address(ConfigurableApplicationContext context) {
    return "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port");
  }

  private HttpResponse<String> get(
      ConfigurableApplicationContext context, String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address(context) + path))
            .header("Accept", "text/html, */*");
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private String version(ConfigurableApplicationContext context) throws Exception {
    return json(context, "/api/documents/letter").path("version").asString();
  }

  private JsonNode json(ConfigurableApplicationContext context, String path) throws Exception {
    return JsonMapper.shared().readTree(get(context, path).body());
  }

  /// Parses a feed, and holds it to RFC 4287, sections 4.1.1 and 4.1.2.
  private static Element feed(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Element feed =
        factory
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(xml)))
            .getDocumentElement();
    assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
    assertThat(feed.getLocalName()).isEqualTo("feed");
    for (String once : List.of("id", "title", "updated", "author")) {
      assertThat(children(feed, once)).as(once).hasSize(1);
    }
    List<Element> all = new ArrayList<>(entries(feed));
    all.add(feed);
    for (Element one : all) {
      assertThat(URI.create(text(one, "id")).isAbsolute()).isTrue();
      assertThat(OffsetDateTime.parse(text(one, "updated"))).isNotNull();
      assertThat(text(one, "title")).isNotBlank();
      assertThat(children(one, "link")).isNotEmpty();
    }
    assertThat(children(feed, "link")).anyMatch(link -> link.getAttribute("rel").equals("self"));
    return feed;
  }

  private static List<Element> entries(Element feed) {
    return children(feed, "entry");
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && element.getLocalName().equals(name)) {
        children.add(element);
      }
    }
    return children;
  }

  private static String text(Element parent, String name) {
    return children(parent, name).getFirst().getTextContent();
  }

  private static String settings(StandIn slack) {
    return """
    pincite:
      address: https://pincite.example.org
      slack:
        bot-token: %s
        app-token: %s
        api-url: %s
        news-channel: CNEWS
    """
        .formatted(StandIn.BOT_TOKEN, StandIn.APP_TOKEN, slack.apiUrl());
  }
}

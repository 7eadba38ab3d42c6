package org.pincite.bot.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pincite.bot.web.ProblemAssert.assertProblem;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

@ExtendWith(OneSite.class)
class ProblemsTest {

  private static final String FAULT =
      "Pincite failed at this; whoever runs it finds the reason in its log";

  private final Site site;
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final Appender<ILoggingEvent> terminal = root().getAppender("STDERR");

  ProblemsTest(Site site) {
    this.site = site;
  }

  @BeforeEach
  void readTheLog() {
    log.start();
    root().addAppender(log);
    root().detachAppender(terminal);
  }

  @AfterEach
  void readItNoMore() {
    root().addAppender(terminal);
    root().detachAppender(log);
  }

  @Test
  void tellsOfAFaultWithoutItsReasonAndLogsItOnceWithItsCause() throws IOException {
    var response = site.get("/api/failing");

    assertProblem(response, 500, FAULT);
    assertThat(response.body()).doesNotContain("secret", "Exception", "org.pincite");
    assertThat(log.list).hasSize(1);
    assertThat(log.list.getFirst().getLevel()).isEqualTo(Level.ERROR);
    assertThat(log.list.getFirst().getFormattedMessage()).isEqualTo("fault at /api/failing");
    assertThat(log.list.getFirst().getThrowableProxy().getMessage()).isEqualTo("a secret of ours");
  }

  @Test
  void tellsOfATemplateThatFailsOnAPageOfItsOwn() throws IOException {
    var response = site.get("/failing-page", "Accept", "text/html");

    assertThat(response.statusCode()).isEqualTo(500);
    assertThat(response.body()).contains(FAULT).doesNotContain("no-template-of-ours", "Whitelabel");
    assertThat(log.list).hasSize(1);
  }

  @Test
  void refusesWhatIsHuge() throws IOException {
    assertThat(send("GET /?q=%s HTTP/1.1".formatted("a".repeat(100_000))))
        .startsWith("HTTP/1.1 400 ")
        .contains("application/problem+json");
    assertThat(send("GET /?q=x%s HTTP/1.1".formatted("&d=".repeat(1_500))))
        .startsWith("HTTP/1.1 400 ")
        .contains("application/problem+json");
    assertThat(log.list).isEmpty();
  }

  @Test
  void tellsAPersonWhichMethodGoesWithAPage() throws IOException {
    for (var path : List.of("/", "/papers", "/awaited", "/recommendations")) {
      var response =
          site.post(path, "application/x-www-form-urlencoded", BodyPublishers.ofString("q=x"));
      assertProblem(response, 405, "POST does not go with %s: expected GET".formatted(path));
    }
    assertThat(log.list).isEmpty();
  }

  @Test
  void doesNotLogWhatAClientDidWrong() throws IOException {
    site.get("/?q=x&kind=turns&page=2");
    site.get("/?q=x&document=%3Cscript%3E");
    site.get("/recommendations?from=%00");
    site.get("/awaited?page=%3Cb%3E");
    site.get("/api/nowhere");
    site.get("/?q=");
    site.ask("{");
    site.post("/api/documents", "application/json", BodyPublishers.noBody());

    assertThat(log.list).isEmpty();
  }

  @Test
  void tellsAProgramThatNothingIsThere() throws IOException {
    assertProblem(site.get("/api/nowhere"), 404, "nothing is at /api/nowhere");
    assertProblem(
        site.get("/api/nowhere", "Accept", "text/html"), 404, "nothing is at /api/nowhere");
    assertProblem(site.get("/nowhere"), 404, "nothing is at /nowhere");
    assertProblem(site.get("/error"), 404, "nothing is at /error");
  }

  @Test
  void tellsAPersonThatNothingIsThere() throws IOException {
    var response =
        site.get("/no%3Cb%3Ewhere", "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
    assertThat(response.body())
        .contains(
            "<h1 class=\"govuk-heading-l\">Not Found</h1>",
            "nothing is at /no%3Cb%3Ewhere",
            "href=\"/pincite.css\"");
  }

  @Test
  void saysWhichMethodGoesWithAPath() throws IOException {
    var response = site.post("/api/documents", "application/json", BodyPublishers.noBody());

    assertProblem(response, 405, "POST does not go with /api/documents: expected GET");
    assertThat(response.headers().firstValue("Allow")).hasValue("GET");
    assertProblem(site.get("/api/ask"), 405, "GET does not go with /api/ask: expected POST");
  }

  @Test
  void refusesParametersThatAreNotPercentEncoded() throws IOException {
    assertThat(send("GET /api/search?q=%zz HTTP/1.1"))
        .startsWith("HTTP/1.1 400 ")
        .contains(
            "application/problem+json",
            "the parameters cannot be read: expected name=value, percent-encoded in UTF-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET /api/%zz HTTP/1.1", "GET /../.. HTTP/1.1", "GET /a[b HTTP/1.1"})
  void tellsOfWhatTomcatRefusesByAProblemToo(String line) throws IOException {
    assertThat(send(line))
        .startsWith("HTTP/1.1 400 ")
        .contains(
            "application/problem+json",
            """
            {"title":"Bad Request","status":400,"detail":"the request cannot be read: expected HTTP with a percent-encoded address"}\
            """);
  }

  @Test
  void listensOnThisMachineOnly() throws IOException {
    var another = InetAddress.getByAddress(new byte[] {127, 0, 0, 2});
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress("127.0.0.1", site.port()), 2_000);
    }
    try (var socket = new Socket()) {
      assertThatThrownBy(() -> socket.connect(new InetSocketAddress(another, site.port()), 2_000))
          .isInstanceOf(IOException.class);
    }
  }

  /// Java's own client refuses what no client should send.
  private String send(String line) throws IOException {
    try (var socket = new Socket("127.0.0.1", site.port())) {
      var request = line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Logger root() {
    return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  }
}

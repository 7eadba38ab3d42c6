package org.pincite.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pincite.indexer.cli.ExitCode.FAILED;
import static org.pincite.indexer.cli.ExitCode.USAGE;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// `pincite fetch`, with a publisher on this machine.
class FetchCommandTest {

  private static final String PAPER = "%PDF-1.7\nas far as anybody sees here\n";

  private Home home;
  private HttpServer publisher;
  private String address;

  @BeforeEach
  void publish(@TempDir Path folder) throws IOException {
    home = Home.empty(folder);
    publisher = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    publisher.createContext(
        "/",
        exchange -> {
          boolean there = exchange.getRequestURI().getPath().equals("/review.pdf");
          byte[] body = PAPER.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(there ? 200 : 403, there ? body.length : -1);
          if (there) {
            exchange.getResponseBody().write(body);
          }
          exchange.close();
        });
    publisher.start();
    address = "http://127.0.0.1:" + publisher.getAddress().getPort();
    home.write(
        "corpus/manifest.yaml",
        """
        papers:
          - {id: review, title: The Review, source: {url: "%1$s/review.pdf"}}
          - {id: minutes, title: The Minutes, source: {url: "%1$s/minutes.pdf"}}
          - {id: letter, title: The Letter, source: {where: Ask the clerk.}}
        """
            .formatted(address));
  }

  @AfterEach
  void stop() {
    publisher.stop(0);
  }

  @Test
  void everyPaperHasItsLine() {
    Run run = home.run("fetch", "--allow-private");

    assertThat(run.out())
        .isEqualTo(
            """
            fetched    review (review.pdf, 1 kB)
            by hand    letter: Ask the clerk. Put it as %s.
            1 fetched, 0 updated, 0 unchanged, 0 held, 1 to be brought by hand, 1 failed
            """
                .formatted(saved("letter")));
    assertThat(run.err())
        .isEqualTo(
            "failed     minutes: %s/minutes.pdf answers 403 (forbidden) to programs. Open the address in a browser and save the paper as %s.\n"
                .formatted(address, saved("minutes")));
    assertThat(run.code()).isEqualTo(FAILED);
    assertThat(home.corpus().resolve("review.pdf")).hasContent(PAPER);
  }

  @Test
  void onlyThePapersThatAreNamedAreFetched() {
    Run run = home.run("fetch", "review", "--allow-private").done();

    assertThat(run.out())
        .endsWith("1 fetched, 0 updated, 0 unchanged, 0 held, 0 to be brought by hand, 0 failed\n");
    assertThat(home.run("fetch", "review", "--again", "--allow-private").done().out())
        .startsWith("unchanged  review\n");
    assertThat(home.run("fetch", "review").done().out())
        .startsWith("held       review (review.pdf)\n");
  }

  @Test
  void aPaperThatIsNamedAndHasNoAddressIsOneThatFailed() {
    assertThat(home.run("fetch", "letter").code()).isEqualTo(FAILED);
  }

  @Test
  void jsonStandsAlone() {
    Run run = home.run("fetch", "--json", "--allow-private");

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(FAILED);
    JsonNode papers = run.json().get("papers");
    assertThat(papers).hasSize(3);
    assertThat(papers.get(0).propertyNames())
        .containsExactly("id", "outcome", "file", "address", "bytes", "sha256", "reason");
    assertThat(papers.get(0).get("outcome").asString()).isEqualTo("fetched");
    assertThat(papers.get(0).get("address").asString()).isEqualTo(address + "/review.pdf");
    assertThat(papers.get(1).get("outcome").asString()).isEqualTo("failed");
    assertThat(papers.get(2).get("outcome").asString()).isEqualTo("by hand");
  }

  @Test
  void aPrivateAddressIsCalledOnlyWhereThatIsAllowed() {
    assertThat(home.run("fetch", "review").err())
        .isEqualTo(
            "failed     review: %s/review.pdf is at 127.0.0.1, which is no public address: expected one, or --allow-private.\n"
                .formatted(address));
  }

  @Test
  void anIdThatNoEntryHasIsNamed() {
    home.run("fetch", "reveiw")
        .refused(
            USAGE,
            "pincite: %s has no paper \"reveiw\": expected the id of an entry"
                .formatted(home.corpus().resolve("manifest.yaml")));
  }

  @Test
  void aSizeThatIsNoneIsNamed() {
    home.run("fetch", "--max-size", "0")
        .refused(USAGE, "pincite: the largest file is 0 bytes: expected one or more");
  }

  private String saved(String id) {
    return home.corpus().resolve(id + ".pdf") + ", with .docx or the like if it is no PDF";
  }
}

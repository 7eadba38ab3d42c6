package org.pincite.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pincite.indexer.cli.ExitCode.FAILED;
import static org.pincite.indexer.cli.ExitCode.USAGE;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// `pincite fetch`, with a publisher on this machine.
class FetchCommandTest {

  private static final String PAPER = "%PDF-1.7\nas far as anybody sees here\n";

  private static final String COMMITTEES =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <committees>
        <committee><committeeid>12</committeeid><committeetitle>Health Committee</committeetitle>
          <committeedeleted>False</committeedeleted><committeeexpired>True</committeeexpired></committee>
        <committee><committeeid>240</committeeid><committeetitle>Police and Crime Committee</committeetitle>
          <committeedeleted>False</committeedeleted><committeeexpired>False</committeeexpired></committee>
      </committees>
      """;

  private static final String MEETINGS =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <getmeetings><committee><committeeid>240</committeeid>
        <committeetitle>Police and Crime Committee</committeetitle><committeemeetings>
          <meeting><meetingid>7398</meetingid><meetingdate>24/05/2023</meetingdate>
            <meetingstatus>Confirmed</meetingstatus></meeting>
      </committeemeetings></committee></getmeetings>
      """;

  private static final String MEETING =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <meeting><meetingid>7398</meetingid><agendaitems><agendaitem>
        <agendaitemtitle>Minutes</agendaitemtitle><agendatext></agendatext>
        <linkeddocuments><linkeddoc><attachmentid>60860</attachmentid>
          <title>Appendix 1 - Transcript</title><isurl>False</isurl>
          <url>%s/documents/s60860/Transcript 24th-May-2023 10.00 Police.pdf</url>
          <isrestricted>False</isrestricted><publicationdate>12/07/2023</publicationdate>
        </linkeddoc></linkeddocuments></agendaitem></agendaitems></meeting>
      """;

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

  // A committee on ModernGov

  @Test
  void theCommitteesOfAnInstallationAreListed() {
    serving("/mgWebService.asmx/GetCommittees", COMMITTEES);

    assertThat(home.run("fetch", "--moderngov", address, "--allow-private").done().out())
        .isEqualTo(
            """
               240  Police and Crime Committee
                12  Health Committee (no longer meets)
            """);
  }

  @Test
  void aCommitteesTranscriptArrivesAndIsCitedAsItIs() throws IOException {
    home.holding("elsewhere/t.pdf", "Sophie Linden told us that the ferry was late.", "It rained.");
    byte[] transcript = Files.readAllBytes(home.corpus().resolve("elsewhere/t.pdf"));
    Files.delete(home.corpus().resolve("elsewhere/t.pdf"));
    serving("/mgWebService.asmx/GetMeetings", MEETINGS);
    serving("/mgWebService.asmx/GetMeeting", MEETING.formatted(address));
    publisher.createContext(
        "/documents/",
        exchange -> {
          exchange.sendResponseHeaders(200, transcript.length);
          exchange.getResponseBody().write(transcript);
          exchange.close();
        });
    home.write("corpus/manifest.yaml", "");

    Run run =
        home.run(
                "fetch",
                "--allow-private",
                "--moderngov",
                address,
                "--committee",
                "240",
                "--since",
                "2023-01-01",
                "--publisher",
                "London Assembly")
            .done();

    assertThat(run.out())
        .startsWith(
            "fetched    police-and-crime-committee/2023-05-24-transcript-60860 (police-and-crime-committee/2023-05-24-transcript-60860.pdf, ")
        .endsWith("1 fetched, 0 updated, 0 unchanged, 0 held, 0 to be brought by hand, 0 failed\n");
    home.run("index").done();
    assertThat(home.run("ask", "when was the ferry late?").done().out())
        .contains("London Assembly, Police and Crime Committee – transcript, 24 May 2023 p.1");
  }

  @Test
  void aRefusalNamesTheFolder() {
    Run run = home.run("fetch", "--moderngov", address, "--committee", "240", "--allow-private");

    assertThat(run.code()).isEqualTo(FAILED);
    assertThat(run.err())
        .startsWith("pincite: " + address + "/mgWebService.asmx/GetMeetings?lCommitteeId=240&")
        .endsWith(
            " answers 403 (forbidden) to programs. Open %s/ieListMeetings.aspx?CId=240 in a browser and put the papers into %s.\n"
                .formatted(address, home.corpus()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --moderngov x --committee 240                      | ModernGov "x": expected the address of an installation, such as https://democracy.example.gov.uk
          --moderngov https://a.gov.uk --committee 0         | committee 0: expected its number, as in ieListMeetings.aspx?CId=240
          --moderngov https://a.gov.uk --committee 1 --since May | --since "May": expected a day as YYYY-MM-DD
          --moderngov https://a.gov.uk --committee 1 --kinds memos | kind "memos": expected one of transcripts, minutes, appendices, letters, reports
          --moderngov https://a.gov.uk --committee 1 --into ../x | folder "../x": expected a name such as "police"
          --moderngov https://a.gov.uk review                | expected either --moderngov or the ids of papers in the manifest, not both
          --committee 240                                    | expected --moderngov ADDRESS beside --committee, --since, --kinds, --publisher, --into or --list
          """)
  void whatDoesNotFitIsNamed(String arguments, String sentence) {
    home.run(("fetch " + arguments).split(" ")).refused(USAGE, "pincite: " + sentence);
  }

  private void serving(String path, String xml) {
    byte[] body = xml.getBytes(StandardCharsets.UTF_8);
    publisher.createContext(
        path,
        exchange -> {
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
  }

  private String saved(String id) {
    return home.corpus().resolve(id + ".pdf") + ", with .docx or the like if it is no PDF";
  }
}

package org.pincite.indexer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pincite.indexer.download.Publisher.head;
import static org.pincite.indexer.download.Publisher.reply;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.indexer.download.DownloadLimits;
import org.pincite.indexer.download.Downloader;
import org.pincite.indexer.download.Patience;
import org.pincite.indexer.download.Progress;
import org.pincite.indexer.download.Publisher;
import org.pincite.indexer.source.FetchOutcome.ByHand;
import org.pincite.indexer.source.FetchOutcome.Failed;
import org.pincite.indexer.source.FetchOutcome.Fetched;
import org.pincite.indexer.source.FetchOutcome.Held;
import org.pincite.indexer.source.FetchOutcome.Unchanged;
import org.pincite.indexer.source.FetchOutcome.Updated;

/// From a manifest's entry to a paper in the corpus, with a web server on this machine.
class FetchTest {

  private static final String PDF = "%PDF-1.7\nA paper, as far as anybody sees here.\n";
  private static final String LOGIN = "<!DOCTYPE html><html><body>Please sign in.</body></html>";

  @TempDir private Path folder;
  private @Nullable Publisher publisher;

  @AfterEach
  void closePublisher() {
    if (publisher != null) {
      publisher.close();
    }
  }

  @Test
  void aPaperThatTheCorpusLacksIsFetched() throws IOException {
    publisher = Publisher.answering("200 OK\nETag: \"v1\"", PDF);
    described("id: review, title: The Review, source: {url: \"%s\"}", "/papers/123.pdf");

    assertThat(fetch()).singleElement().isInstanceOf(Fetched.class);

    assertThat(folder.resolve("review.pdf")).hasContent(PDF);
    assertThat(Corpus.open(folder).awaited()).isEmpty();
    assertThat(files()).containsExactly("fetched.jsonl", "manifest.yaml", "review.pdf");
    assertThat(Files.readString(folder.resolve("fetched.jsonl")))
        .startsWith(
            "{\"file\":\"review.pdf\",\"address\":\"%s\""
                .formatted(publisher.address("/papers/123.pdf")))
        .contains(
            "\"name\":\"123.pdf\"", "\"etag\":\"\\\"v1\\\"\"", "\"sha256\":\"", "\"fetched\":\"20")
        .endsWith("}\n");
  }

  @Test
  void aSignatureThatAServerLeadsOnWithIsNotNoted() throws IOException {
    publisher =
        Publisher.answering((asked, out) -> {
          boolean first = asked.target().equals("/a.pdf?id=1");
          reply(
              out, first ? "302 Found\nLocation: /store?signature=x" : "200 OK", first ? "" : PDF);
        });
    described("id: review, title: The Review, source: {url: \"%s\"}", "/a.pdf?id=1");

    fetch();

    assertThat(Files.readString(folder.resolve("fetched.jsonl")))
        .contains("/a.pdf?id=1\"", "\"from\":\"" + publisher.address("/store") + "\"")
        .doesNotContain("signature");
  }

  @Test
  void theManifestSaysWhereAPaperGoes() throws IOException {
    publisher = Publisher.answering("200 OK", PDF);
    described(
        "id: minutes, title: Minutes, file: police/24 May.pdf, source: {url: \"%s\"}", "/x?id=3");

    assertThat(fetch()).singleElement().isInstanceOf(Fetched.class);
    assertThat(folder.resolve("police/24 May.pdf")).hasContent(PDF);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what the server calls it is no path in the corpus
          200 OK\\nContent-Disposition: attachment; filename="../../x.pdf"  | %PDF-1.4     | review.pdf
          200 OK                                                            | {\\rtf1 Hi}  | review.rtf
          """)
  void aPaperIsNamedByItsIdAndByWhatItIs(String head, String content, String file)
      throws IOException {
    publisher = Publisher.answering(head.replace("\\n", "\n"), content);
    described("id: review, title: The Review, source: {url: \"%s\"}", "/download");

    fetch();

    assertThat(files()).containsExactly("fetched.jsonl", "manifest.yaml", file);
  }

  @Test
  void aPageThatAsksToSignInIsNoPaper() throws IOException {
    publisher = Publisher.answering("200 OK\nContent-Type: application/pdf", LOGIN);
    described("id: review, title: The Review, source: {url: \"%s\"}", "/review.pdf");

    assertFailed("%s is a web page: expected a PDF.".formatted(publisher.address("/review.pdf")));
    assertThat(files()).containsExactly("manifest.yaml");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /view    | <!DOCTYPE html><html></html> | is a web page: expected a PDF or a word processor's file, or the key file, to say that this is the paper.
          /view    | Access denied.               | is plain text: expected a PDF or a word processor's file, or the key file, to say that this is the paper.
          /a.docx  | %PDF-1.4                     | is a PDF: expected a word processor's file.
          /a.pdf   | GIF89a                       | is image/gif: expected PDF, Word, OpenDocument, RTF, HTML, Markdown or plain text.
          /a.pdf   | nothing in particular        | is plain text: expected a PDF.
          """)
  void whatIsNotExpectedIsNotTaken(String path, String content, String sentence)
      throws IOException {
    publisher = Publisher.answering("200 OK", content);
    described("id: review, title: The Review, source: {url: \"%s\"}", path);

    assertFailed(publisher.address(path) + " " + sentence);
    assertThat(files()).containsExactly("manifest.yaml");
  }

  @Test
  void aWebPageIsAPaperWhereTheManifestSaysSo() throws IOException {
    publisher = Publisher.answering("200 OK", LOGIN);
    described("id: report, title: Report, file: report.html, source: {url: \"%s\"}", "/report");

    assertThat(fetch()).singleElement().isInstanceOf(Fetched.class);
  }

  @Test
  void anotherDigestIsAnotherFile() throws IOException {
    publisher = Publisher.answering("200 OK", PDF);
    String digest = "0".repeat(64);
    described(
        "id: review, title: The Review, source: {url: \"%s\", sha256: \"" + digest + "\"}",
        "/a.pdf");

    assertThat(fetch().getFirst())
        .isInstanceOfSatisfying(
            Failed.class,
            failed ->
                assertThat(failed.reason())
                    .matches(
                        ".*/a\\.pdf has the SHA-256 [0-9a-f]{64}: expected 0{64}, as the manifest says\\."));
    assertThat(files()).containsExactly("manifest.yaml");
  }

  @Test
  void aRefusalSaysWhereToPutThePaper() throws IOException {
    publisher = Publisher.answering("403 Forbidden", LOGIN);
    described(
        "id: review, title: The Review, source: {url: \"%s\", where: Appendix 1 of the minutes.}",
        "/a.pdf");

    assertFailed(
        "%s answers 403 (forbidden) to programs. Appendix 1 of the minutes. Open the address in a browser and save the paper as %s, with .docx or the like if it is no PDF."
            .formatted(publisher.address("/a.pdf"), folder.resolve("review.pdf")));
  }

  @Test
  void aPaperWithoutAnAddressIsBroughtByHand() throws IOException {
    describedBy("papers: [{id: review, title: The Review, file: r.pdf, source: {where: Ask.}}]");

    assertThat(fetch())
        .containsExactly(
            new ByHand("review", "Ask. Put it as %s.".formatted(folder.resolve("r.pdf"))));
  }

  @Test
  void aPaperThatIsThereIsLeftAlone() throws IOException {
    publisher = Publisher.answering("200 OK", PDF);
    described("id: review, title: The Review, source: {url: \"%s\"}", "/a.pdf");
    Files.writeString(folder.resolve("review.docx"), "mine");

    assertThat(fetch()).isEmpty();
    assertThat(fetch("review")).containsExactly(new Held("review", "review.docx"));
    assertThat(again()).containsExactly(new Held("review", "review.docx"));
    assertThat(publisher.asked()).isEmpty();
  }

  @Test
  void aFileThatCameMeanwhileIsLeftAlone() throws IOException {
    Path target = folder.resolve("review.pdf");
    publisher =
        Publisher.answering((_, out) -> {
          Files.writeString(target, "mine");
          reply(out, "200 OK", PDF);
        });
    described("id: review, title: The Review, source: {url: \"%s\"}", "/a.pdf");

    assertFailed(
        target + " is there already: expected no such file, or an entry that describes it.");
    assertThat(target).hasContent("mine");
    assertThat(files()).doesNotContain(".review.part");
  }

  @Test
  void onlyAChangedPaperIsFetchedAgain() throws IOException {
    List<String> versions = new ArrayList<>(List.of(PDF, PDF + "Corrected."));
    publisher =
        Publisher.answering((asked, out) -> {
          if (asked.header("If-None-Match").equals("\"" + versions.getFirst().length() + "\"")) {
            head(out, "304 Not Modified");
          } else {
            reply(
                out, "200 OK\nETag: \"" + versions.getFirst().length() + "\"", versions.getFirst());
          }
        });
    described("id: review, title: The Review, source: {url: \"%s\"}", "/a.pdf");

    assertThat(fetch()).singleElement().isInstanceOf(Fetched.class);
    assertThat(again()).containsExactly(new Unchanged("review", "review.pdf"));
    versions.removeFirst();
    assertThat(again()).singleElement().isInstanceOf(Updated.class);
    assertThat(folder.resolve("review.pdf")).hasContent(PDF + "Corrected.");
    Files.writeString(folder.resolve("review.pdf"), "A person's remarks.");
    assertThat(again()).containsExactly(new Held("review", "review.pdf"));
  }

  @Test
  void theSameBytesAreNoUpdate() throws IOException {
    publisher = Publisher.answering("200 OK", PDF); // keeps no note of versions
    described("id: review, title: The Review, source: {url: \"%s\"}", "/a.pdf");

    fetch();

    assertThat(again()).containsExactly(new Unchanged("review", "review.pdf"));
    assertThat(files()).containsExactly("fetched.jsonl", "manifest.yaml", "review.pdf");
  }

  @Test
  void whatBrokeOffIsNoPaper() throws IOException {
    publisher =
        Publisher.answering((_, out) -> {
          head(out, "200 OK\nETag: \"v1\"\nContent-Length: 1000");
          out.write('%');
        });
    described("id: review, title: The Review, source: {url: \"%s\"}", "/a.pdf");

    assertThat(fetch()).singleElement().isInstanceOf(Failed.class);
    assertThat(files()).containsExactly(".review.from.part", ".review.part", "manifest.yaml");
    assertThat(Corpus.open(folder).papers()).isEmpty();
  }

  @Test
  void oneThatFailsDoesNotStopTheOthers() throws IOException {
    publisher =
        Publisher.answering((asked, out) -> {
          boolean there = asked.target().equals("/b.pdf");
          reply(out, there ? "200 OK" : "404 Not Found", there ? PDF : "");
        });
    describedBy(
        "papers: [{id: a, title: A, source: {url: \"%s\"}}, {id: b, title: B, source: {url: \"%s\"}}]"
            .formatted(publisher.address("/a.pdf"), publisher.address("/b.pdf")));

    assertThat(fetch().stream().<Class<?>>map(Object::getClass))
        .containsExactly(Failed.class, Fetched.class);
  }

  @Test
  void anIdThatNoEntryHasIsNamed() throws IOException {
    describedBy("papers: [{id: review, title: The Review}]");

    assertThatThrownBy(() -> fetch("reveiw"))
        .isInstanceOf(CorpusException.class)
        .hasMessage(
            "%s has no paper \"reveiw\": expected the id of an entry"
                .formatted(folder.resolve("manifest.yaml")));
  }

  @Test
  void anIdThatLeadsOutOfTheCorpusIsNoName() throws IOException {
    publisher = Publisher.answering("200 OK", PDF);
    described("id: ../review, title: The Review, source: {url: \"%s\"}", "/a.pdf");

    assertFailed(
        "Its id is no name of a file: expected the key file, to say where the paper goes.");
    assertThat(publisher.asked()).isEmpty();
  }

  private void assertFailed(String reason) {
    FetchOutcome outcome = fetch().getFirst();
    assertThat(outcome).isEqualTo(new Failed(outcome.id(), reason));
  }

  private void described(String entry, String path) throws IOException {
    describedBy("papers: [{" + entry.formatted(publisher.address(path)) + "}]");
  }

  private void describedBy(String manifest) throws IOException {
    new CorpusFolder(folder).describedBy(manifest);
  }

  private List<FetchOutcome> fetch(String... ids) {
    return run(List.of(ids), false);
  }

  private List<FetchOutcome> again() {
    return run(List.of(), true);
  }

  private List<FetchOutcome> run(List<String> ids, boolean again) {
    List<FetchOutcome> told = new ArrayList<>();
    Patience patience = new Patience(2, Duration.ZERO, Duration.ZERO, Duration.ZERO);
    try (Downloader downloader = Downloader.open(DownloadLimits.usual(), patience, true)) {
      List<FetchOutcome> outcomes =
          Fetch.run(
              folder,
              ids,
              again,
              downloader,
              new FetchWatcher() {
                @Override
                public void came(String id, Progress progress) {
                  assertThat(progress.received()).isPositive();
                }

                @Override
                public void done(FetchOutcome outcome) {
                  told.add(outcome);
                }
              });
      assertThat(told).isEqualTo(outcomes);
      return outcomes;
    }
  }

  private List<String> files() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}

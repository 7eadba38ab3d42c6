package org.pincite.indexer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pincite.indexer.download.Publisher.reply;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.indexer.document.CatalogueEntry;
import org.pincite.indexer.document.PaperDate;
import org.pincite.indexer.download.DownloadLimits;
import org.pincite.indexer.download.Downloader;
import org.pincite.indexer.download.Patience;
import org.pincite.indexer.download.Progress;
import org.pincite.indexer.download.Publisher;
import org.pincite.indexer.source.FetchOutcome.Failed;
import org.pincite.indexer.source.FetchOutcome.Fetched;
import org.pincite.indexer.source.FetchOutcome.Held;
import org.pincite.indexer.source.FetchOutcome.TakenAway;
import org.pincite.indexer.source.FetchOutcome.Unchanged;

/// From a publisher's list to papers in the corpus, each once, with what is known of them.
class OfferFetchTest {

  private static final String PDF = "%PDF-1.7\nA transcript, as far as anybody sees here.\n";
  private static final String PATH = "police/2023-05-24-transcript-60860";

  @TempDir private Path folder;
  private Publisher publisher;

  @BeforeEach
  void publish() throws IOException {
    publisher =
        Publisher.answering((asked, out) -> {
          String status =
              switch (asked.target()) {
                case "/new/T.pdf", "/T.aspx?ID=1" -> "200 OK\nETag: \"v1\"";
                case "/refused" -> "403 Forbidden";
                default -> "404 Not Found";
              };
          reply(out, status, status.startsWith("200") ? PDF : "");
        });
  }

  @AfterEach
  void close() {
    publisher.close();
  }

  @Test
  void aPaperIsBroughtOnceWithWhatIsKnownOfIt() throws IOException {
    OfferedPaper offer = offer("/T.aspx?ID=1");

    assertThat(fetch(offer)).singleElement().isInstanceOf(Fetched.class);
    assertThat(fetch(offer)).containsExactly(new Held(PATH, PATH + ".pdf"));

    assertThat(publisher.asked()).hasSize(1);
    assertThat(folder.resolve(PATH + ".pdf")).hasContent(PDF);
    assertThat(entries())
        .containsExactly(
            new CatalogueEntry(
                "2023-05-24-transcript-60860",
                "police",
                "transcript",
                "London Assembly",
                "Police and Crime Committee – transcript",
                PaperDate.parse("2023-05-24"),
                List.of("Appendix 1")));
    assertThat(lines("offered.jsonl")).hasSize(1);
    assertThat(lines("fetched.jsonl")).hasSize(1);
  }

  @Test
  void theManifestIsLeftAsItIs() throws IOException {
    Path manifest = folder.resolve("manifest.yaml");
    Files.writeString(manifest, "papers: [{id: review, title: The Review}] # mine");

    fetch(offer("/T.aspx?ID=1"));

    assertThat(manifest).hasContent("papers: [{id: review, title: The Review}] # mine");
  }

  @Test
  void whatTheManifestSaysComesFirst() throws IOException {
    fetch(offer("/T.aspx?ID=1"));
    Files.writeString(
        folder.resolve("manifest.yaml"),
        "papers: [{id: may, title: Mine, file: %s.pdf}]".formatted(PATH));

    assertThat(entries()).extracting(CatalogueEntry::title).containsExactly("Mine");
  }

  @Test
  void aPaperThatTheManifestAwaitsGoesWhereItIsExpected() throws IOException {
    Files.writeString(
        folder.resolve("manifest.yaml"),
        """
        papers:
          - {id: may-transcript, kind: transcript, publisher: London Assembly, date: 2023-05-24,
             title: Police and Crime Committee – transcript}
          - {id: june-transcript, kind: transcript, publisher: London Assembly, date: 2023-06-28,
             title: Police and Crime Committee – transcript}
        """);

    assertThat(fetch(offer("/T.aspx?ID=1"))).singleElement().isInstanceOf(Fetched.class);

    assertThat(folder.resolve("may-transcript.pdf")).hasContent(PDF);
    assertThat(Corpus.open(folder).awaited()).hasSize(1);
    assertThat(fetch(offer("/T.aspx?ID=1")))
        .containsExactly(new Held("may-transcript", "may-transcript.pdf"));
    assertThat(publisher.asked()).hasSize(1);
  }

  @Test
  void ofTwoPapersThatFitOneEntryNeitherFillsIt() throws IOException {
    Files.writeString(
        folder.resolve("manifest.yaml"),
        "papers: [{id: may, kind: transcript, date: 2023-05-24, title: Police and Crime Committee – transcript}]");

    fetch(offer("/T.aspx?ID=1"), named("second", PATH + "-2", "/T.aspx?ID=1"));

    assertThat(folder.resolve("may.pdf")).doesNotExist();
    assertThat(Corpus.open(folder).awaited()).hasSize(1);
  }

  @Test
  void aPaperThatWasMovedIsKnownAndNotBroughtAgain() throws IOException {
    fetch(offer("/T.aspx?ID=1"));
    Files.move(folder.resolve(PATH + ".pdf"), folder.resolve("May.pdf"));

    assertThat(fetch(offer("/T.aspx?ID=1"))).containsExactly(new Held(PATH, "May.pdf"));
    assertThat(publisher.asked()).hasSize(1);
    assertThat(entries())
        .singleElement()
        .satisfies(entry -> {
          assertThat(entry.id()).isEqualTo("May");
          assertThat(entry.date()).isEqualTo(PaperDate.parse("2023-05-24"));
        });
  }

  @Test
  void aPaperThatWasTakenAwayStaysAwayUnlessItIsAskedForAgain() throws IOException {
    fetch(offer("/T.aspx?ID=1"));
    Files.delete(folder.resolve(PATH + ".pdf"));

    assertThat(fetch(offer("/T.aspx?ID=1"))).containsExactly(new TakenAway(PATH, PATH + ".pdf"));
    assertThat(publisher.asked()).hasSize(1);
    assertThat(run(true, offer("/T.aspx?ID=1"))).singleElement().isInstanceOf(Fetched.class);
  }

  @Test
  void aPaperThatIsAskedForAgainAndIsTheSameStays() throws IOException {
    fetch(offer("/T.aspx?ID=1"));

    assertThat(run(true, offer("/T.aspx?ID=1")))
        .containsExactly(new Unchanged(PATH, PATH + ".pdf"));
  }

  @Test
  void aFileIsLookedForAtItsOtherAddressToo() throws IOException {
    assertThat(fetch(offer("/moderngov/T.pdf", "/new/T.pdf")))
        .singleElement()
        .isInstanceOf(Fetched.class);
  }

  @Test
  void whatIsNowhereIsToldByItsFirstAddress() throws IOException {
    assertThat(fetch(offer("/a", "/b")))
        .containsExactly(
            new Failed(
                PATH,
                "%s answers 404 (not found): expected a file there."
                    .formatted(publisher.address("/a"))));
  }

  @Test
  void aRefusedPaperHasItsNameAndIsKnownOnceSomebodyHasSavedIt() throws IOException {
    assertThat(fetch(offer("/refused")))
        .containsExactly(
            new Failed(
                PATH,
                "%s answers 403 (forbidden) to programs. It is attached to the meeting. Open the address in a browser and save the paper as %s.pdf, with .docx or the like if it is no PDF."
                    .formatted(publisher.address("/refused"), folder.resolve(PATH))));
    Files.createDirectories(folder.resolve("police"));
    Files.writeString(folder.resolve(PATH + ".pdf"), PDF);

    assertThat(fetch(offer("/refused"))).containsExactly(new Held(PATH, PATH + ".pdf"));
    assertThat(entries()).extracting(CatalogueEntry::kind).containsExactly("transcript");
  }

  @Test
  void aLineThatWasCutOffCostsNoOther() throws IOException {
    fetch(offer("/T.aspx?ID=1"));
    Files.writeString(
        folder.resolve("offered.jsonl"), lines("offered.jsonl").getFirst() + "\n{\"k");

    assertThat(entries()).extracting(CatalogueEntry::kind).containsExactly("transcript");
  }

  private OfferedPaper offer(String... targets) {
    return named("police#60860", PATH, targets);
  }

  private OfferedPaper named(String key, String path, String... targets) {
    List<URI> addresses = Stream.of(targets).map(publisher::address).toList();
    return new OfferedPaper(
        key,
        path,
        "Police and Crime Committee",
        "transcript",
        "London Assembly",
        "Police and Crime Committee – transcript",
        PaperDate.parse("2023-05-24"),
        List.of("Appendix 1"),
        addresses,
        "It is attached to the meeting.");
  }

  private List<FetchOutcome> fetch(OfferedPaper... offers) {
    return run(false, offers);
  }

  private List<FetchOutcome> run(boolean again, OfferedPaper... offers) {
    Patience patience = new Patience(1, Duration.ZERO, Duration.ZERO, Duration.ZERO);
    try (Downloader downloader = Downloader.open(DownloadLimits.usual(), patience, true)) {
      return OfferFetch.run(folder, List.of(offers), again, downloader, new Untold());
    }
  }

  private record Untold() implements FetchWatcher {
    @Override
    public void came(String id, Progress progress) {}

    @Override
    public void done(FetchOutcome outcome) {}
  }

  private List<CatalogueEntry> entries() {
    return Corpus.open(folder).papers().stream().map(SourcePaper::entry).toList();
  }

  private List<String> lines(String file) throws IOException {
    return Files.readAllLines(folder.resolve(file));
  }
}

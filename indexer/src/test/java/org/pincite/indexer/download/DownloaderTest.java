package org.pincite.indexer.download;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.pincite.indexer.download.Publisher.answering;
import static org.pincite.indexer.download.Publisher.head;
import static org.pincite.indexer.download.Publisher.reply;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pincite.indexer.download.Download.Failed;
import org.pincite.indexer.download.Download.Missing;
import org.pincite.indexer.download.Download.Refused;
import org.pincite.indexer.download.Download.Unchanged;
import org.pincite.indexer.download.Download.Whole;

/// Downloads from servers that do well and from servers that do not.
class DownloaderTest {

  private static final String WORDS = "The minutes of the meeting.";

  /// In bytes; [#WORDS] are fewer.
  private static final int LARGEST = 1000;

  /// Longer than a busy machine pauses; only servers that misbehave are met with less.
  private static final DownloadLimits LIMITS =
      new DownloadLimits(
          LARGEST, Duration.ofSeconds(10), Duration.ofSeconds(10), Duration.ofSeconds(20));

  private static final Patience PATIENCE =
      new Patience(3, Duration.ofMillis(1), Duration.ofSeconds(2), Duration.ZERO);

  @TempDir private Path folder;
  private Path part;
  private final List<Progress> progress = new ArrayList<>();
  private @Nullable Publisher publisher;

  @BeforeEach
  void namePart() {
    part = folder.resolve(".minutes.part");
  }

  @AfterEach
  void closePublisher() {
    if (publisher != null) {
      publisher.close();
    }
  }

  @Test
  void bringsAFileWhole() throws IOException {
    publisher = answering("200 OK\nETag: \"v1\"\nLast-Modified: then", WORDS);

    Whole whole = whole("/papers/minutes.pdf");

    assertThat(part).hasContent(WORDS);
    assertThat(filesLeft()).containsExactly(".minutes.part");
    assertThat(whole.from()).isEqualTo(publisher.address("/papers/minutes.pdf"));
    assertThat(whole.name()).isEqualTo("minutes.pdf");
    assertThat(whole.bytes()).isEqualTo(27);
    assertThat(whole.sha256())
        .isEqualTo("63a3dcd3a3f12d7aff87394e80f6aaaebf8e2cf055e46742c060742881f43c11");
    assertThat(whole.validators().etag()).isEqualTo("\"v1\"");
    assertThat(whole.validators().lastModified()).isEqualTo("then");
    assertThat(progress).last().isEqualTo(new Progress(27, 27L));
  }

  @Test
  void saysWhoItIs() throws IOException {
    publisher = answering("200 OK", WORDS);

    whole("/a.pdf");

    assertThat(publisher.asked().getFirst().header("User-Agent"))
        .matches("Pincite(/\\S+)? \\(\\+fetches a committee's papers for its readers\\)");
  }

  @Test
  void aFileWithoutLengthComesInChunks() throws IOException {
    publisher =
        answering((_, out) -> {
          head(out, "200 OK\nTransfer-Encoding: chunked");
          out.write("4\r\nThe \r\n7\r\nminutes\r\n0\r\n\r\n".getBytes(UTF_8));
        });

    whole("/a.pdf");

    assertThat(part).hasContent("The minutes");
    assertThat(progress).last().isEqualTo(new Progress(11, null));
  }

  @Test
  void aPackedFileIsUnpacked() throws IOException {
    publisher = answering((_, out) -> reply(out, "200 OK\nContent-Encoding: gzip", gzipped(WORDS)));

    whole("/a.pdf");

    assertThat(part).hasContent(WORDS);
    assertThat(publisher.asked().getFirst().header("Accept-Encoding")).isEqualTo("identity");
  }

  @Test
  void aPackedFileIsMeasuredUnpacked() throws IOException {
    publisher =
        answering(
            (_, out) -> reply(out, "200 OK\nContent-Encoding: gzip", gzipped("0".repeat(100_000))));

    assertFailed(
        "/a.pdf",
        "%s is larger than 1,000 bytes: expected a paper, or a higher limit (--max-size)");
    assertThat(filesLeft()).isEmpty();
  }

  @Test
  void anUnknownPackingIsRefused() throws IOException {
    publisher = answering("200 OK\nContent-Encoding: br", WORDS);

    assertFailed("/a.pdf", "%s comes packed as \"br\": expected it as it is, or as gzip");
  }

  @Test
  void anEmptyFileIsNone() throws IOException {
    publisher = answering("200 OK", "");

    assertFailed("/a.pdf", "%s is empty: expected a file");
    assertThat(filesLeft()).isEmpty();
  }

  // What broke off

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ETag: "v1"                                                  | "v1"
          Last-Modified: Wed, 24 May 2023 10:00:00 GMT^Date: Thu, 25 May 2023 10:00:00 GMT | Wed, 24 May 2023 10:00:00 GMT
          """)
  void aFileThatBrokeOffIsGoneOnWith(String headers, String proof) throws IOException {
    String validators = headers.replace('^', '\n');
    publisher =
        answering((asked, out) -> {
          if (asked.number() == 1) {
            cutOff(out, validators);
          } else {
            reply(
                out,
                "206 Partial Content\nContent-Range: bytes 10-26/27\n" + validators,
                WORDS.substring(10));
          }
        });

    Whole whole = whole("/a.pdf");

    assertThat(part).hasContent(WORDS);
    assertThat(whole.bytes()).isEqualTo(27);
    assertThat(publisher.asked().get(1).header("Range")).isEqualTo("bytes=10-");
    assertThat(publisher.asked().get(1).header("If-Range")).isEqualTo(proof);
    assertThat(progress).last().isEqualTo(new Progress(27, 27L));
  }

  @Test
  void theNextRunGoesOnWhereTheLastBrokeOff() throws IOException {
    publisher =
        answering((asked, out) -> {
          if (asked.header("Range").isEmpty() || asked.number() <= 3) {
            cutOff(out, "ETag: \"v1\"");
          } else {
            reply(out, "206 Partial Content\nContent-Range: bytes 10-26/27", WORDS.substring(10));
          }
        });

    assertThat(download("/a.pdf")).isInstanceOf(Failed.class);
    assertThat(part).hasContent("The minute");
    assertThat(download("/a.pdf")).isInstanceOf(Whole.class);
    assertThat(part).hasContent(WORDS);
    assertThat(filesLeft()).containsExactly(".minutes.part");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "X-None: 1", // nothing proves that the rest would fit
        "ETag: W/\"v1\"", // a weak tag does not
        "Last-Modified: Wed, 24 May 2023 10:00:00 GMT\nDate: Wed, 24 May 2023 10:00:00 GMT",
      })
  void withoutProofAFileComesAnew(String validators) throws IOException {
    publisher =
        answering((asked, out) -> {
          if (asked.number() == 1) {
            cutOff(out, validators);
          } else {
            reply(out, "200 OK", WORDS);
          }
        });

    whole("/a.pdf");

    assertThat(part).hasContent(WORDS);
    assertThat(publisher.asked().get(1).header("Range")).isEmpty();
  }

  @Test
  void aFileThatChangedMeanwhileComesAnew() throws IOException {
    publisher =
        answering((asked, out) -> {
          if (asked.number() == 1) {
            cutOff(out, "ETag: \"v1\"");
          } else {
            reply(out, "200 OK\nETag: \"v2\"", "Other words.");
          }
        });

    whole("/a.pdf");

    assertThat(part).hasContent("Other words.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "206 Partial Content\nContent-Range: bytes 10-26/27\nETag: \"v2\"", // despite If-Range
        "206 Partial Content\nContent-Range: bytes 9-26/27", // another part
        "206 Partial Content",
        "416 Range Not Satisfiable\nContent-Range: bytes */5",
      })
  void aPartThatDoesNotFitIsNotTaken(String head) throws IOException {
    publisher =
        answering((asked, out) -> {
          switch (asked.number()) {
            case 1 -> cutOff(out, "ETag: \"v1\"");
            case 2 -> reply(out, head, "xxxxxxxxxxxxxxxxx");
            default -> reply(out, "200 OK", WORDS);
          }
        });

    whole("/a.pdf");

    assertThat(part).hasContent(WORDS);
    assertThat(publisher.asked().get(2).header("Range")).isEmpty();
  }

  @Test
  void thePartOfAnotherAddressIsNotGoneOnWith() throws IOException {
    publisher =
        answering((asked, out) -> {
          if (asked.target().equals("/a.pdf")) {
            cutOff(out, "ETag: \"v1\"");
          } else {
            reply(out, "200 OK", WORDS);
          }
        });

    assertThat(download("/a.pdf")).isInstanceOf(Failed.class);
    whole("/b.pdf");

    assertThat(publisher.asked().getLast().header("Range")).isEmpty();
    assertThat(part).hasContent(WORDS);
  }

  @Test
  void aServerThatFallsSilentIsLeft() throws IOException {
    publisher =
        answering((_, out) -> {
          head(out, "200 OK\nContent-Length: 27");
          out.write(WORDS.substring(0, 10).getBytes(UTF_8));
          out.flush();
          Thread.sleep(Duration.ofSeconds(20));
        });

    assertTooSlow(Duration.ofMillis(200), Duration.ofSeconds(20));
  }

  @Test
  void aServerThatNeverAnswersIsLeft() throws IOException {
    publisher = answering((_, _) -> Thread.sleep(Duration.ofSeconds(20)));

    assertTooSlow(Duration.ofMillis(200), Duration.ofSeconds(20));
  }

  @Test
  void aServerThatTricklesIsLeft() throws IOException {
    publisher =
        answering((_, out) -> {
          head(out, "200 OK\nContent-Length: 900");
          for (int i = 0; i < 900; i++) {
            out.write('x');
            out.flush();
            Thread.sleep(Duration.ofMillis(50));
          }
        });

    assertTooSlow(Duration.ofSeconds(10), Duration.ofMillis(300));
  }

  @Test
  void nobodyThereIsSaidSo() throws IOException {
    publisher = answering("200 OK", WORDS);
    publisher.close();

    assertFailed(
        "/a.pdf",
        "%s broke off (the connection failed); that was attempt 3, the last: try again later");
  }

  // Too large

  @Test
  void aFileThatSaysItIsTooLargeIsNotBegun() throws IOException {
    publisher = answering((_, out) -> head(out, "200 OK\nContent-Length: 1001"));

    assertFailed(
        "/a.pdf",
        "%s is larger than 1,000 bytes: expected a paper, or a higher limit (--max-size)");
    assertThat(progress).isEmpty();
    assertThat(filesLeft()).isEmpty();
  }

  @Test
  void aFileThatTurnsOutTooLargeIsDropped() throws IOException {
    publisher =
        answering((_, out) -> {
          head(out, "200 OK");
          for (int i = 0; i < 100; i++) {
            out.write("0123456789".repeat(10).getBytes(UTF_8));
          }
        });

    assertFailed(
        "/a.pdf",
        "%s is larger than 1,000 bytes: expected a paper, or a higher limit (--max-size)");
    assertThat(filesLeft()).isEmpty();
  }

  // Answers without a file

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          404 Not Found | %s answers 404 (not found): expected a file there
          410 Gone      | %s answers 410 (gone): expected a file there
          """)
  void anAddressWithoutAFileIsToldFromOtherFailures(String head, String sentence)
      throws IOException {
    publisher = answering(head, "");

    assertThat(download("/a.pdf"))
        .isEqualTo(new Missing(sentence.formatted(publisher.address("/a.pdf"))));
    assertThat(filesLeft()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          500 Oh           | %s answers 500: expected a file there
          204 No Content   | %s answers 204: expected a file there
          304 Not Modified | %s answers 304: expected a file there
          """)
  void anAnswerWithoutAFileIsSaid(String head, String sentence) throws IOException {
    publisher = answering(head, "");

    assertFailed("/a.pdf", sentence);
    assertThat(publisher.asked()).hasSize(1);
    assertThat(filesLeft()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"401 Unauthorized, 401 (sign in)", "403 Forbidden, 403 (forbidden)"})
  void aRefusalIsToldApart(String head, String answer) throws IOException {
    publisher = answering(head, "<h1>No</h1>");

    assertThat(download("/a.pdf"))
        .isEqualTo(
            new Refused(
                "%s answers %s to programs".formatted(publisher.address("/a.pdf"), answer)));
  }

  @Test
  void aVersionThatIsHeldIsNotSentAgain() throws IOException {
    publisher = answering((_, out) -> head(out, "304 Not Modified\nETag: \"v1\""));
    Validators held = new Validators("\"v1\"", "Wed, 24 May 2023 10:00:00 GMT", null);

    try (Downloader downloader = downloader(_ -> true)) {
      Wanted wanted = new Wanted(publisher.address("/a.pdf"), part, held);
      assertThat(downloader.download(wanted, progress::add)).isEqualTo(new Unchanged());
    }
    assertThat(publisher.asked().getFirst().header("If-None-Match")).isEqualTo("\"v1\"");
    assertThat(publisher.asked().getFirst().header("If-Modified-Since"))
        .isEqualTo("Wed, 24 May 2023 10:00:00 GMT");
    assertThat(filesLeft()).isEmpty();
  }

  // Patience

  @ParameterizedTest
  @ValueSource(ints = {429, 502, 503, 504})
  void aServerThatIsBusyIsAskedAgain(int status) throws IOException {
    publisher =
        answering((asked, out) -> {
          if (asked.number() < 3) {
            reply(out, status + " Busy", "");
          } else {
            reply(out, "200 OK", WORDS);
          }
        });

    whole("/a.pdf");

    assertThat(part).hasContent(WORDS);
  }

  @Test
  void aServerIsLeftAloneAsLongAsItAsks() throws IOException {
    publisher =
        answering((asked, out) -> {
          if (asked.number() == 1) {
            reply(out, "429 Too Many Requests\nRetry-After: 1", "");
          } else {
            reply(out, "200 OK", WORDS);
          }
        });
    long begun = System.nanoTime();

    whole("/a.pdf");

    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofSeconds(1));
  }

  @Test
  void aServerThatAsksForTooMuchIsLeft() throws IOException {
    publisher = answering("503 Service Unavailable\nRetry-After: 3600", "");

    assertFailed(
        "/a.pdf",
        "%s answers 503 (not available) and asks to be left alone for 3600 seconds: try again then");
    assertThat(publisher.asked()).hasSize(1);
  }

  @Test
  void patienceEnds() throws IOException {
    publisher = answering("429 Too Many Requests", "");

    assertFailed(
        "/a.pdf",
        "%s answers 429 (too many requests); that was attempt 3, the last: try again later");
    assertThat(publisher.asked()).hasSize(3);
  }

  // Where servers lead

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void aServerLeadsOn(int status) throws IOException {
    publisher =
        answering((asked, out) -> {
          switch (asked.target()) {
            case "/a.pdf" -> reply(out, status + " There\nLocation: /b/?id=1", "");
            case "/b/?id=1" -> reply(out, status + " There\nLocation: the minutes.pdf", "");
            default -> reply(out, "200 OK", WORDS);
          }
        });

    Whole whole = whole("/a.pdf");

    assertThat(whole.from()).isEqualTo(publisher.address("/b/the%20minutes.pdf"));
    assertThat(whole.name()).isEqualTo("the minutes.pdf");
  }

  @Test
  void aServerThatLeadsInACircleIsLeft() throws IOException {
    publisher = answering("302 Found\nLocation: /a.pdf", "");

    assertFailed("/a.pdf", "%s leads on and on: expected a file after 10 times");
    assertThat(publisher.asked()).hasSize(11);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ftp://example.org/a.pdf   | ftp://example.org/a.pdf is no address of the web: expected http or https
          file:///etc/passwd        | file:///etc/passwd is no address of the web: expected http or https
          http://me:pw@example.org/ | http://me:pw@example.org/ names no host, or a user with it: expected an address such as https://example.org/minutes.pdf
          """)
  void aServerThatLeadsAstrayIsNotFollowed(String location, String sentence) throws IOException {
    publisher = answering("302 Found\nLocation: " + location, "");

    assertFailed("/a.pdf", sentence);
  }

  @Test
  void aServerThatLeadsFromHttpsToHttpIsNotFollowed() throws GivenUpException {
    URI from = URI.create("https://example.org/a/b.pdf");

    assertThatThrownBy(() -> Visit.ledOn(from, "http://example.org/c.pdf"))
        .isInstanceOf(GivenUpException.class)
        .hasMessage(
            "https://example.org/a/b.pdf leads on to http://example.org/c.pdf: expected https, as it began");
    assertThat(Visit.ledOn(from, "//example.com/c.pdf"))
        .isEqualTo(URI.create("https://example.com/c.pdf"));
  }

  @Test
  void aServerThatDoesNotSayWhereToIsLeft() throws IOException {
    publisher = answering("302 Found", "");

    assertFailed("/a.pdf", "%s leads on, but does not say where to");
  }

  @Test
  void aServerThatLeadsIntoThePrivateNetworkIsNotFollowed() throws IOException {
    publisher = answering("302 Found\nLocation: http://127.0.0.2/a.pdf", "");

    try (Downloader downloader =
        downloader(address -> !address.getHostAddress().equals("127.0.0.2"))) {
      assertThat(downloader.download(wanted("/a.pdf"), progress::add))
          .isEqualTo(
              new Failed(
                  "http://127.0.0.2/a.pdf is at 127.0.0.2, which is no public address: expected one, or --allow-private"));
    }
  }

  @Test
  void privateAddressesAreCalledOnlyWhereThatIsAllowed() throws IOException {
    publisher = answering("200 OK", WORDS);

    try (Downloader downloader = Downloader.open(LIMITS, PATIENCE, false)) {
      assertThat(downloader.download(wanted("/a.pdf"), progress::add))
          .isEqualTo(
              new Failed(
                  "%s is at 127.0.0.1, which is no public address: expected one, or --allow-private"
                      .formatted(publisher.address("/a.pdf"))));
    }
    assertThat(publisher.asked()).isEmpty();
  }

  // The disk

  @Test
  void anUnwritableFolderIsNamed() throws IOException {
    publisher = answering("200 OK", WORDS);
    part = folder.resolve("missing/.a.part");

    assertThat(download("/a.pdf")).isInstanceOf(Failed.class);
    assertThat(publisher.asked()).isEmpty();
  }

  @Test
  void aFullDiskIsNamed() throws IOException {
    assumeThat(Path.of("/dev/full")).as("a device that is always full").exists();
    publisher = answering("200 OK", WORDS);
    Files.createSymbolicLink(part, Path.of("/dev/full"));

    assertFailed(
        "/a.pdf",
        part
            + " cannot be written (No space left on device): expected a folder with write access and room");
    assertThat(publisher.asked()).hasSize(1);
  }

  @Test
  void twoDoNotWriteOneFile() throws Exception {
    publisher = answering("200 OK", WORDS);

    try (PartFile held = PartFile.open(part)) {
      assertThat(held.length()).isZero();
      assertFailed(
          "/a.pdf", "another pincite is downloading to " + part + ": wait for it, or stop it");
    }
  }

  private void assertFailed(String path, String sentence) {
    assertThat(download(path)).isEqualTo(new Failed(sentence.formatted(publisher.address(path))));
  }

  private void assertTooSlow(Duration silence, Duration whole) {
    DownloadLimits limits = new DownloadLimits(LARGEST, LIMITS.connect(), silence, whole);
    try (Downloader downloader = Downloader.open(limits, PATIENCE, true)) {
      assertThat(downloader.download(wanted("/a.pdf"), progress::add))
          .isEqualTo(
              new Failed(
                  "%s does not answer, or too slowly (limit %d seconds); that was attempt 3, the last: try again later"
                      .formatted(publisher.address("/a.pdf"), silence.toSeconds())));
    }
  }

  private Whole whole(String path) {
    Download download = download(path);
    assertThat(download).isInstanceOf(Whole.class);
    return (Whole) download;
  }

  private Download download(String path) {
    try (Downloader downloader = downloader(_ -> true)) {
      return downloader.download(wanted(path), progress::add);
    }
  }

  private Wanted wanted(String path) {
    return new Wanted(publisher.address(path), part, null);
  }

  private static Downloader downloader(Predicate<InetAddress> open) {
    return Downloader.open(LIMITS, PATIENCE, open);
  }

  private List<String> filesLeft() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /// Sends ten bytes of [#WORDS] and goes away.
  private static void cutOff(OutputStream out, String validators) throws IOException {
    head(out, "200 OK\nContent-Length: 27\n" + validators);
    out.write(WORDS.substring(0, 10).getBytes(UTF_8));
  }

  private static byte[] gzipped(String words) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(words.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }
}

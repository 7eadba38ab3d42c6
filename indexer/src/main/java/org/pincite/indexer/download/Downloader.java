package org.pincite.indexer.download;

import java.net.InetAddress;
import java.net.http.HttpClient;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.pincite.indexer.download.Download.Failed;

/// Brings files from the web, one at a time: the package's one entrance.
public final class Downloader implements AutoCloseable {

  private final HttpClient client;
  private final Visit visit;
  private final DownloadLimits limits;
  private final Patience patience;

  private Downloader(DownloadLimits limits, Patience patience, Predicate<InetAddress> open) {
    this.limits = limits;
    this.patience = patience;
    this.client =
        HttpClient.newBuilder()
            // Over plain http the client would else ask each server to change to HTTP/2.
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(limits.connect())
            .build();
    this.visit = new Visit(client, new Gate(open), new Pace(patience.gap()));
  }

  /// Opens one that calls public addresses.
  ///
  /// @param privateToo whether it calls others as well, such as those of this machine and network
  public static Downloader open(DownloadLimits limits, Patience patience, boolean privateToo) {
    return open(limits, patience, address -> privateToo || PublicAddress.is(address));
  }

  /// The same with other addresses that may be called.
  static Downloader open(DownloadLimits limits, Patience patience, Predicate<InetAddress> open) {
    return new Downloader(limits, patience, open);
  }

  /// Brings a file, or says why not. What came of one that broke off is kept for the next call.
  ///
  /// @param progress told after each piece
  public Download download(Wanted wanted, Consumer<Progress> progress) {
    try (PartFile part = PartFile.open(wanted.part())) {
      Attempt attempt = new Attempt(visit, limits, wanted, part, progress);
      for (int made = 1; ; made++) {
        switch (attempt.result()) {
          case Attempt.Result.Over(Download download) -> {
            return download;
          }
          case Attempt.Result.Again again -> waitAfter(made, again);
        }
      }
    } catch (GivenUpException e) {
      return new Failed(String.valueOf(e.getMessage()));
    }
  }

  private void waitAfter(int made, Attempt.Result.Again again) throws GivenUpException {
    if (again.asked().compareTo(patience.longest()) > 0) {
      throw new GivenUpException(
          "%s and asks to be left alone for %d seconds: try again then"
              .formatted(again.why(), again.asked().toSeconds()));
    }
    if (made == patience.attempts()) {
      throw new GivenUpException(
          "%s; that was attempt %d, the last: try again later".formatted(again.why(), made));
    }
    Pace.pause(patience.after(made, again.asked()));
  }

  /// Who asks, and what for. A checkout has no version.
  static String userAgent() {
    String version = Downloader.class.getPackage().getImplementationVersion();
    return "Pincite%s (+fetches a committee's papers for its readers)"
        .formatted(version == null ? "" : "/" + version);
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}

package org.pincite.indexer.download;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.download.Download.Failed;
import org.pincite.indexer.download.Download.Missing;
import org.pincite.indexer.download.Download.Refused;
import org.pincite.indexer.download.Download.Unchanged;
import org.pincite.indexer.download.Download.Whole;

/// One attempt at a file, from where the last one broke off.
///
/// @param visit asks the servers
/// @param limits what the file may take
/// @param wanted the file
/// @param part what there is of it
/// @param progress told after each piece
record Attempt(
    Visit visit, DownloadLimits limits, Wanted wanted, PartFile part, Consumer<Progress> progress) {

  /// What came of it.
  sealed interface Result {

    /// There is nothing more to attempt.
    record Over(Download download) implements Result {}

    /// Another may succeed.
    ///
    /// @param why this one did not
    /// @param asked how long the server asks to be left alone
    record Again(String why, Duration asked) implements Result {}
  }

  Result result() throws GivenUpException {
    URI address = wanted.address();
    String exact = part.exact(address);
    try (Reply reply = new Reply(visit.to(address, request(exact)), limits)) {
      return of(reply, exact);
    } catch (SSLHandshakeException e) {
      throw new GivenUpException(
          "%s does not prove who it is (%s): expected a certificate that is trusted"
              .formatted(address.getHost(), e.getMessage()),
          e);
    } catch (HttpTimeoutException e) {
      return new Result.Again(tooSlow(), Duration.ZERO);
    } catch (IOException e) {
      String why =
          e.getMessage() == null ? "the connection failed" : Reply.printable(e.getMessage());
      return new Result.Again("%s broke off (%s)".formatted(address, why), Duration.ZERO);
    }
  }

  private HttpRequest.Builder request(@Nullable String exact) throws GivenUpException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder()
            .timeout(limits.silence())
            .setHeader("User-Agent", Downloader.userAgent())
            .setHeader("Accept-Encoding", "identity");
    if (wanted.earlier() != null) {
      wanted.earlier().unlessUnchanged(request);
    }
    if (exact != null) {
      request.setHeader("Range", "bytes=%d-".formatted(part.length())).setHeader("If-Range", exact);
    }
    return request;
  }

  private Result of(Reply reply, @Nullable String exact) throws IOException, GivenUpException {
    return switch (reply.status()) {
      case 200 -> {
        part.begin(wanted.address(), reply.validators());
        yield gathered(reply);
      }
      case 206 -> reply.goesOn(part.length(), exact) ? gathered(reply) : anew(reply);
      case 416 -> anew(reply);
      case 429, 502, 503, 504 ->
          new Result.Again(reply.said(), Patience.askedBy(reply.headers(), Instant.now()));
      default -> {
        part.discard();
        yield new Result.Over(without(reply));
      }
    };
  }

  private Result gathered(Reply reply) throws IOException, GivenUpException {
    reply.gather(part, progress);
    URI from = reply.response().uri();
    long bytes = part.length();
    if (bytes == 0) {
      return new Result.Over(new Failed("%s is empty: expected a file".formatted(from)));
    }
    String name = SuggestedName.of(reply.headers(), from);
    return new Result.Over(
        new Whole(from, Validators.of(reply.headers()), name, bytes, part.finish()));
  }

  /// The bytes that are here are of another version by now, or the server does not know parts.
  private Result anew(Reply reply) throws GivenUpException {
    part.discard();
    return new Result.Again(reply.said(), Duration.ZERO);
  }

  private Download without(Reply reply) {
    if (reply.status() == 304 && wanted.earlier() != null) {
      return new Unchanged();
    }
    return switch (reply.status()) {
      case 401, 403, 407, 451 -> new Refused(reply.said() + " to programs");
      case 404, 410 -> new Missing(reply.said() + ": expected a file there");
      default -> new Failed(reply.said() + ": expected a file there");
    };
  }

  private String tooSlow() {
    return "%s does not answer, or too slowly (limit %d seconds)"
        .formatted(wanted.address(), limits.silence().toSeconds());
  }
}

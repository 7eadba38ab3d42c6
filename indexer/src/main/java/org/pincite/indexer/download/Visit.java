package org.pincite.indexer.download;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/// One request, and those to which the servers lead on.
///
/// The client's own way of following would go wherever it is told.
///
/// @param client follows nobody
/// @param gate where it may go
/// @param pace how often
record Visit(HttpClient client, Gate gate, Pace pace) {

  private static final Set<Integer> LEADS_ON = Set.of(301, 302, 303, 307, 308);

  /// How often a visit may be led on: what browsers follow is 20, and no paper needed more than 3.
  private static final int LONGEST_CHAIN = 10;

  /// Sends `request` to `address` and wherever that leads.
  ///
  /// @return the first reply that does not lead on; its body is still open
  /// @throws IOException if a server cannot be reached or breaks off; another attempt may help
  HttpResponse<InputStream> to(URI address, HttpRequest.Builder request)
      throws IOException, GivenUpException {
    URI next = address;
    for (int hop = 0; hop <= LONGEST_CHAIN; hop++) {
      HttpResponse<InputStream> reply = send(next, request);
      if (!LEADS_ON.contains(reply.statusCode())) {
        return reply;
      }
      reply.body().close();
      next = ledOn(next, reply.headers().firstValue("Location").orElse(""));
    }
    throw new GivenUpException(
        "%s leads on and on: expected a file after %d times".formatted(address, LONGEST_CHAIN));
  }

  private HttpResponse<InputStream> send(URI address, HttpRequest.Builder request)
      throws IOException, GivenUpException {
    String host = String.valueOf(address.getAuthority());
    pace.await(host);
    gate.pass(address);
    try {
      return client.send(request.uri(address).build(), BodyHandlers.ofInputStream());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new GivenUpException("the download was interrupted", e);
    } finally {
      pace.answered(host);
    }
  }

  /// Where a reply from an address leads to.
  static URI ledOn(URI from, String location) throws GivenUpException {
    URI to;
    try {
      to = from.resolve(encoded(location));
    } catch (IllegalArgumentException e) {
      throw new GivenUpException(
          "%s leads on to \"%s\": expected a web address".formatted(from, encoded(location)), e);
    }
    if (location.isBlank()) {
      throw new GivenUpException("%s leads on, but does not say where to".formatted(from));
    }
    if (from.getScheme().equalsIgnoreCase("https") && !"https".equalsIgnoreCase(to.getScheme())) {
      throw new GivenUpException(
          "%s leads on to %s: expected https, as it began".formatted(from, to));
    }
    return to;
  }

  /// `location` with what may not stand in an address written as %20 and the like: committee
  /// systems name their files with spaces. The client gives each byte of a header as a character.
  private static String encoded(String location) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : location.getBytes(StandardCharsets.ISO_8859_1)) {
      boolean allowed = b > ' ' && b < 0x7f && "\"<>\\^`{|}".indexOf(b) < 0;
      encoded.append(allowed ? String.valueOf((char) b) : "%%%02X".formatted(b));
    }
    return encoded.toString();
  }
}

package org.pincite.indexer.moderngov;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.pincite.indexer.download.Download;
import org.pincite.indexer.download.Downloader;
import org.pincite.indexer.download.Wanted;

/// One installation and its web service.
final class Site {

  private final Downloader downloader;
  private final Path part;
  private final long largest;
  private Set<URI> bases;

  /// @param base where the installation is, or was
  /// @param part the file for a reply while it comes
  /// @param largest the largest reply that is read, in bytes
  Site(URI base, Downloader downloader, Path part, long largest) {
    this.downloader = downloader;
    this.part = part;
    this.largest = largest;
    this.bases = Addresses.bases(base);
  }

  /// Where the installation is, as far as is known by now.
  URI base() {
    return bases.iterator().next();
  }

  /// What the web service answers.
  ///
  /// @param operation with its parameters: "GetMeeting?lMeetingId=4967"
  /// @param root the name of the reply's outermost element, in small letters
  /// @throws ModernGovException if it does not answer with that
  Element ask(String operation, String root) {
    ModernGovException first = null;
    for (URI base : bases) {
      try {
        return reply(base, operation, root);
      } catch (NotXmlException e) {
        first = first == null ? new ModernGovException(String.valueOf(e.getMessage())) : first;
      } catch (ModernGovException e) {
        // Where it is said to be is where it counts; elsewhere it was a guess.
        throw first == null ? e : first;
      }
    }
    throw Objects.requireNonNull(first);
  }

  /// The reply from one base.
  ///
  /// @throws NotXmlException if there is no such service
  private Element reply(URI base, String operation, String root) throws NotXmlException {
    URI address = URI.create("%s/mgWebService.asmx/%s".formatted(base, operation));
    return switch (downloader.download(new Wanted(address, part, null), progress -> {})) {
      case Download.Whole whole -> {
        Element reply = read(whole.from(), root);
        URI answering = Addresses.answering(whole.from());
        bases = Set.of(answering == null ? base : answering);
        yield reply;
      }
      case Download.Missing _ ->
          throw new NotXmlException(
              "%s answers 404 (not found): expected the web service of ModernGov."
                  .formatted(address));
      case Download.Refused(String reason) -> throw new ModernGovException.Refused(reason + ".");
      case Download.Failed(String reason) -> throw new ModernGovException(reason + ".");
      case Download.Unchanged _ -> throw new IllegalStateException("no version is held");
    };
  }

  private Element read(URI from, String root) throws NotXmlException {
    try {
      if (Files.size(part) > largest) {
        throw new ModernGovException(
            "%s answers with %,d bytes: expected at most %,d, or a later --since."
                .formatted(from, Files.size(part), largest));
      }
      return ReplyReader.read(part, from, root);
    } catch (IOException e) {
      throw new ModernGovException("%s cannot be read (%s).".formatted(part, e.getMessage()));
    } finally {
      discard();
    }
  }

  private void discard() {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      // The next reply is written over it.
    }
  }
}

package org.pincite.indexer.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.download.Download;
import org.pincite.indexer.download.Downloader;
import org.pincite.indexer.download.Sha256;
import org.pincite.indexer.download.Validators;
import org.pincite.indexer.download.Wanted;
import org.pincite.indexer.extract.FileFormat;
import org.pincite.indexer.source.FetchOutcome.ByHand;
import org.pincite.indexer.source.FetchOutcome.Failed;
import org.pincite.indexer.source.FetchOutcome.Fetched;
import org.pincite.indexer.source.FetchOutcome.Held;
import org.pincite.indexer.source.FetchOutcome.Unchanged;
import org.pincite.indexer.source.FetchOutcome.Updated;

/// Brings one paper into the corpus.
///
/// @param corpus its folder
/// @param downloader asks the publishers
/// @param watcher told how each download goes on
record Acquisition(Path corpus, Downloader downloader, FetchWatcher watcher) {

  /// What comes of an entry.
  ///
  /// @param held its paper; null where the corpus lacks it
  /// @param again whether a paper that was fetched is asked for again
  FetchOutcome of(ManifestEntry entry, @Nullable CorpusFile held, boolean again) {
    try {
      return held == null ? lacking(entry) : holding(entry, held, again);
    } catch (IOException e) {
      return new Failed(
          entry.id(),
          "The corpus cannot be read or written: expected access and room (%s).".formatted(e));
    }
  }

  private FetchOutcome lacking(ManifestEntry entry) throws IOException {
    Place place = Place.of(corpus, entry);
    if (place == null) {
      return new Failed(
          entry.id(),
          "Its id is no name of a file: expected the key file, to say where the paper goes.");
    }
    URI url = entry.url();
    return url == null
        ? new ByHand(entry.id(), place.byHand(entry))
        : came(entry, place, url, null);
  }

  private FetchOutcome holding(ManifestEntry entry, CorpusFile held, boolean again)
      throws IOException {
    URI url = entry.url();
    FetchedPaper earlier = again ? FetchedPapers.of(corpus).last(held.path()) : null;
    // Any other file there is a person's, and stays.
    boolean ours = earlier != null && earlier.sha256().equals(digest(held.file()));
    return url != null && ours
        ? came(entry, new Place(corpus, held.path(), true), url, earlier)
        : new Held(entry.id(), held.path());
  }

  private static String digest(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      return Sha256.of(bytes);
    }
  }

  private FetchOutcome came(
      ManifestEntry entry, Place place, URI url, @Nullable FetchedPaper earlier)
      throws IOException {
    Path part = place.part();
    Files.createDirectories(part.resolveSibling(""));
    Validators known =
        earlier != null && earlier.address().equals(url) ? earlier.validators() : null;
    Wanted wanted = new Wanted(url, part, known);
    return switch (downloader.download(wanted, at -> watcher.came(entry.id(), at))) {
      case Download.Whole whole -> checked(entry, place, url, whole, earlier);
      case Download.Unchanged _ -> new Unchanged(entry.id(), place.path());
      case Download.Refused(String reason) ->
          new Failed(entry.id(), reason + ". " + place.byHand(entry));
      case Download.Missing(String reason) -> new Failed(entry.id(), reason + ".");
      case Download.Failed(String reason) -> new Failed(entry.id(), reason + ".");
    };
  }

  private FetchOutcome checked(
      ManifestEntry entry,
      Place place,
      URI url,
      Download.Whole whole,
      @Nullable FetchedPaper earlier)
      throws IOException {
    FileFormat format = FileFormat.of(place.part(), whole.name());
    String fault = Expectation.of(entry, place, url).fault(whole, format);
    if (fault != null) {
      Files.delete(place.part());
      return new Failed(entry.id(), fault);
    }
    FetchedPaper paper = FetchedPaper.of(place.pathOf(format), url, whole, Instant.now());
    return earlier != null && earlier.sha256().equals(whole.sha256())
        ? same(entry, place, paper)
        : put(entry, place, paper, earlier != null);
  }

  /// The publisher sent what is held: because the address is another, or the server keeps no note
  /// of versions.
  private FetchOutcome same(ManifestEntry entry, Place place, FetchedPaper paper)
      throws IOException {
    Files.delete(place.part());
    FetchedPapers.of(corpus).add(paper);
    return new Unchanged(entry.id(), paper.file());
  }

  private FetchOutcome put(ManifestEntry entry, Place place, FetchedPaper paper, boolean update)
      throws IOException {
    // Noted first: a paper without its note would never be fetched again, a note alone does
    // nothing.
    FetchedPapers.of(corpus).add(paper);
    if (update) {
      place.replace(paper.file());
      return new Updated(entry.id(), paper.file(), paper.origin());
    }
    try {
      place.put(paper.file());
      return new Fetched(entry.id(), paper.file(), paper.origin());
    } catch (FileAlreadyExistsException e) {
      Files.delete(place.part());
      return new Failed(
          entry.id(),
          "%s is there already: expected no such file, or an entry that describes it."
              .formatted(corpus.resolve(paper.file())));
    }
  }
}

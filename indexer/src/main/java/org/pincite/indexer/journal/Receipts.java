package org.pincite.indexer.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.citation.HouseStyle;
import org.pincite.indexer.document.Voice;
import org.pincite.indexer.index.Digest;
import org.pincite.indexer.index.IndexView;
import org.pincite.indexer.index.IndexedPaper;
import org.pincite.indexer.index.IndexedPassage;

/// The former texts of papers that were replaced or removed, by which a link that was sent says
/// what has become of its paper: `.former` in the index's folder, a folder for each paper in it.
///
/// A link names the version of the paper that it quotes ([IndexedPaper#version]).
///
/// @param folder holds all of them
public record Receipts(Path folder) {

  /// So many former texts of a paper are kept unless told otherwise.
  public static final int USUAL_TEXTS = 3;

  /// The receipts of an index.
  public static Receipts in(Path index) {
    return new Receipts(index.resolve(".former"));
  }

  /// A paper as it was.
  private record FormerPaper(String id, Instant replaced, List<FormerPassage> passages) {}

  /// What has become of a paper since it was quoted.
  ///
  /// @param document its id
  /// @param version the one that was quoted
  public Since changedSince(IndexView view, String document, String version) {
    IndexedPaper now = view.paper(document);
    if (now != null && version.equals(now.version())) {
      return new Since.Same();
    }
    for (IndexedPaper paper : view.papers()) {
      if (version.equals(paper.version())) {
        return new Since.Renamed(paper.entry().id());
      }
    }
    FormerPaper former = former(document, version);
    if (former == null) {
      return now == null ? new Since.Unknown() : new Since.Forgotten();
    }
    return now == null
        ? new Since.Removed(former.replaced(), former.passages())
        : new Since.Changed(former.replaced(), former.passages());
  }

  /// Keeps a paper as it stands in an index, before it is replaced or removed.
  ///
  /// @param most so many texts of one paper are kept, the newest; 0 for none
  /// @throws UncheckedIOException if it cannot be written
  public void keep(IndexedPaper paper, IndexView view, Instant now, int most) {
    String id = paper.entry().id();
    String version = paper.version();
    if (version == null || most == 0) {
      return;
    }
    List<FormerPassage> passages = view.passages(id).stream().map(Receipts::former).toList();
    Path own = own(id);
    List<Path> before = of(id);
    new KeptFile(own.resolve("%016d-%s".formatted(now.toEpochMilli(), version)))
        .write(new FormerPaper(id, now, passages));
    forget(before, version, most - 1);
  }

  /// Deletes what is replaced by what was just written, and all but the newest of the others.
  private static void forget(List<Path> before, String version, int most) {
    int kept = 0;
    try {
      for (Path file : before) {
        boolean again = file.getFileName().toString().endsWith("-" + version);
        if (again || kept >= most) {
          Files.deleteIfExists(file);
        } else {
          kept++;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("deleting former texts", e);
    }
  }

  private @Nullable FormerPaper former(String document, String version) {
    return version.matches("[0-9a-f]{%d}".formatted(IndexedPaper.VERSION_DIGITS))
        ? of(document).stream()
            .filter(file -> file.getFileName().toString().endsWith("-" + version))
            .findFirst()
            .map(file -> new KeptFile(file).read(FormerPaper.class))
            .orElse(null)
        : null;
  }

  /// The texts of one paper, newest first.
  private List<Path> of(String id) {
    Path own = own(id);
    if (!Files.isDirectory(own)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(own)) {
      return files
          .filter(file -> file.getFileName().toString().matches("\\d+-[0-9a-f]+"))
          .sorted(Comparator.comparing((Path file) -> file.getFileName().toString()).reversed())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("listing former texts in " + own, e);
    }
  }

  private static FormerPassage former(IndexedPassage passage) {
    return new FormerPassage(
        passage.id(),
        HouseStyle.cite(passage.document(), passage.pages(), passage.headings()),
        passage.voice() instanceof Voice.Speaker(String name, String _) ? name : null,
        passage.text());
  }

  /// An id may be longer than a file's name, or none.
  private Path own(String id) {
    return folder.resolve(Digest.of(id).substring(0, 24));
  }
}

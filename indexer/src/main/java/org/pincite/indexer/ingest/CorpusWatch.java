package org.pincite.indexer.ingest;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.index.IndexException;
import org.pincite.indexer.source.CorpusException;
import org.pincite.indexer.source.FolderSnapshot;

/// Looks at a corpus every two seconds, and lets it be read once something in it is another than it
/// was and has stopped changing: a file that is being copied grows from one look to the next.
///
/// It looks, rather than let the system tell it: what a system tells of a folder ends when the
/// folder is replaced, and network drives tell nothing. A look at a thousand files takes some ten
/// milliseconds.
public final class CorpusWatch {

  /// With two looks to see that a file has stopped growing, a paper is read within four seconds.
  public static final Duration BETWEEN = Duration.ofSeconds(2);

  /// So many looks are left out after a run that the disk or a fault stopped, a minute's: it would
  /// read all that it could not keep each time.
  private static final int AFTER_FAULT = 30;

  private final Path corpus;
  private final Run run;
  private final Consumer<String> troubles;
  private @Nullable FolderSnapshot read;
  private @Nullable FolderSnapshot seen;
  private String trouble = "";
  private int left;

  /// A watch that has not looked yet.
  ///
  /// @param read the corpus as it was when it was last read; null where it was not
  /// @param run brings an index up to the corpus, and is asked again where it was not done
  /// @param troubles told why the corpus cannot be read, once for each reason
  public CorpusWatch(
      Path corpus, @Nullable FolderSnapshot read, Run run, Consumer<String> troubles) {
    this.corpus = corpus;
    this.read = read;
    this.run = run;
    this.troubles = troubles;
  }

  /// Brings an index up to the corpus.
  public interface Run {

    /// Runs.
    ///
    /// @param corpus as it is now; once it is another, what takes long is to be left for later
    /// @return whether nothing was left
    boolean run(FolderSnapshot corpus);
  }

  /// Says when to look again.
  public interface Pause {

    /// Waits.
    ///
    /// @return whether there is to be another look
    boolean pause() throws InterruptedException;
  }

  /// Looks until there is to be no other look.
  public void watch(Pause pause) throws InterruptedException {
    while (pause.pause()) {
      look();
    }
  }

  /// Looks once.
  public void look() {
    if (left > 0) {
      left--;
      return;
    }
    try {
      FolderSnapshot now = FolderSnapshot.of(corpus);
      boolean settled = now.equals(seen);
      seen = now;
      if (settled && !now.equals(read)) {
        read = run.run(now) ? now : null;
      }
      trouble = "";
    } catch (CorpusException e) {
      tell(e);
      read = seen; // nothing to be done about it before something changes
    } catch (IndexException e) {
      tell(e); // another run writes: try again
    } catch (UncheckedIOException e) {
      tell(e);
      left = AFTER_FAULT;
    } catch (RuntimeException e) {
      tell("the corpus could not be read (%s)".formatted(e)); // a fault of ours ends no watch
      left = AFTER_FAULT;
    }
  }

  private void tell(RuntimeException e) {
    tell(String.valueOf(e.getMessage()));
  }

  private void tell(String sentence) {
    if (!sentence.equals(trouble)) {
      troubles.accept(sentence);
    }
    trouble = sentence;
  }
}

package org.pincite.indexer.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.download.DownloadLimits;
import org.pincite.indexer.download.Downloader;
import org.pincite.indexer.download.Patience;
import org.pincite.indexer.download.Progress;
import org.pincite.indexer.moderngov.CommitteeFetch;
import org.pincite.indexer.moderngov.ModernGov;
import org.pincite.indexer.moderngov.ModernGovException;
import org.pincite.indexer.moderngov.Wish;
import org.pincite.indexer.source.Fetch;
import org.pincite.indexer.source.FetchOutcome;
import org.pincite.indexer.source.FetchWatcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// `pincite fetch`: brings papers that the manifest knows the address of.
@Command(
    name = "fetch",
    description =
        "Download the papers that the manifest has an address of and the corpus lacks, or those of a"
            + " committee on ModernGov.")
public final class FetchCommand implements Callable<Integer> {

  private static final int MEGABYTE = 1_000_000;

  private final boolean terminal;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "ID",
      description = "The papers to fetch, by their ids in the manifest (default: all).")
  private List<String> ids = new ArrayList<>();

  @Option(
      names = "--corpus",
      paramLabel = "DIR",
      required = true,
      description = "The folder with the papers (default: ${DEFAULT-VALUE}).")
  private Path corpus;

  @Option(
      names = "--again",
      description =
          "Ask again for papers that were fetched earlier, and replace those that their"
              + " publisher has changed. A file that was put there by hand, or changed, is left alone.")
  private boolean again;

  @Option(
      names = "--max-size",
      paramLabel = "MB",
      description = "The largest file to take, in megabytes (default: ${DEFAULT-VALUE}).")
  private int maxSize = (int) (DownloadLimits.USUAL_BYTES / MEGABYTE);

  @Option(
      names = "--allow-private",
      description = "Call addresses of this machine and its network as well.")
  private boolean allowPrivate;

  @Option(names = "--json", description = "Print JSON alone.")
  private boolean json;

  @Mixin private ModernGovOptions moderngov;

  /// Made for picocli, which sets the options.
  ///
  /// @param terminal whether standard output is a terminal, on which a bar can grow
  @SuppressWarnings("NullAway.Init")
  public FetchCommand(boolean terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    String clash = moderngov.clash(ids);
    if (clash != null) {
      throw new IllegalArgumentException(clash);
    }
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    Wish wish = moderngov.wish(today);
    DownloadLimits limits = DownloadLimits.usual().withBytes((long) maxSize * MEGABYTE);
    try (Downloader downloader = Downloader.open(limits, Patience.usual(), allowPrivate)) {
      String base = moderngov.base();
      return base == null
          ? tell(watcher -> Fetch.run(corpus, ids, again, downloader, watcher))
          : moderngov(ModernGov.at(base, corpus, downloader, today), wish, downloader);
    } catch (ModernGovException e) {
      spec.commandLine().getErr().println("pincite: " + e.getMessage());
      return ExitCode.FAILED;
    }
  }

  private int moderngov(ModernGov site, @Nullable Wish wish, Downloader downloader) {
    if (wish == null || moderngov.onlyLists()) {
      new ModernGovList(site).print(wish, spec.commandLine().getOut());
      return ExitCode.DONE;
    }
    CommitteeFetch fetch = new CommitteeFetch(site, corpus, again, downloader);
    return tell(watcher -> fetch.run(wish, watcher));
  }

  /// Lets papers be fetched, and tells what became of each.
  private int tell(Function<FetchWatcher, List<FetchOutcome>> fetch) {
    PrintWriter out = spec.commandLine().getOut();
    FetchPrinter printer =
        new FetchPrinter(out, spec.commandLine().getErr(), new ProgressLine(out, terminal));
    List<FetchOutcome> outcomes = fetch.apply(json ? new Silence() : printer);
    if (json) {
      out.println(JsonMapper.shared().writeValueAsString(FetchJson.of(outcomes)));
    } else {
      printer.summary(outcomes);
    }
    return outcomes.stream().anyMatch(this::isFailure) ? ExitCode.FAILED : ExitCode.DONE;
  }

  /// A paper that was asked for by its id and has no address is one that could not be fetched.
  private boolean isFailure(FetchOutcome outcome) {
    return outcome instanceof FetchOutcome.Failed
        || (outcome instanceof FetchOutcome.ByHand && !ids.isEmpty());
  }

  private static final class Silence implements FetchWatcher {
    @Override
    public void came(String id, Progress progress) {
      // told at the end
    }

    @Override
    public void done(FetchOutcome outcome) {
      // told at the end
    }
  }
}

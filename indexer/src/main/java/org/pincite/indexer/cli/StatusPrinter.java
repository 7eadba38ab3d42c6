package org.pincite.indexer.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.index.AwaitedPaper;
import org.pincite.indexer.index.Built;
import org.pincite.indexer.journal.RunRecord;

/// Prints what an index holds and lacks, for the person who runs it.
final class StatusPrinter {

  private static final double MEGABYTE = 1_000_000;

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(ZoneId.systemDefault());

  private final PrintWriter out;
  private final boolean all;

  /// @param all whether every cited paper is listed, however many there are
  StatusPrinter(PrintWriter out, boolean all) {
    this.out = out;
    this.all = all;
  }

  void print(StatusCommand.Status status) {
    out.printf(
        Locale.UK,
        "%s, %s; the index takes %.1f MB%n",
        counted(status.documents(), "paper"),
        counted(status.passages(), "passage"),
        status.indexBytes() / MEGABYTE);
    print(status.built());
    print(status.lastRun());
    List<AwaitedPaper> awaited = status.awaited();
    AwaitedPrinter printer = new AwaitedPrinter(out, all);
    printer.named(awaited.stream().filter(paper -> paper.entry() != null).toList());
    printer.unnamed(awaited.stream().filter(paper -> paper.entry() == null).toList());
    out.flush();
  }

  private void print(Built built) {
    Instant written = built.written();
    out.printf(
        "Built %swith schema %s and embedder %s%n",
        written == null ? "" : "on %s, ".formatted(MOMENT.format(written)),
        built.schema(),
        built.embedder());
  }

  private void print(@Nullable RunRecord run) {
    if (run == null) {
      return;
    }
    out.printf(
        Locale.UK,
        "Last run on %s: %,d added, %,d updated, %,d unchanged, %,d moved, %,d removed, %,d failed%n",
        MOMENT.format(run.finished()),
        run.added(),
        run.updated(),
        run.unchanged(),
        run.moved(),
        run.removed(),
        run.failures().size());
    if (!run.failures().isEmpty()) {
      out.printf("%nFailed: in the corpus, not in the index%n%n");
      run.failures().forEach(failed -> out.printf("  %s %s%n", failed.file(), failed.reason()));
    }
  }

  static String counted(int number, String what) {
    return String.format(Locale.UK, "%,d %s%s", number, what, number == 1 ? "" : "s");
  }
}

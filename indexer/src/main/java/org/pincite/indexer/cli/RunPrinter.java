package org.pincite.indexer.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.pincite.indexer.ingest.EmbeddingRun;
import org.pincite.indexer.ingest.IngestWatcher;
import org.pincite.indexer.ingest.Intent;
import org.pincite.indexer.ingest.Outcome;
import org.pincite.indexer.ingest.Report;

/// Prints what becomes of each paper in a run, as it comes, and how far the run is.
final class RunPrinter implements IngestWatcher {

  private final PrintWriter out;
  private final PrintWriter err;
  private final ProgressLine bar;
  private final boolean changesAlone;
  private int papers;
  private int done;

  private RunPrinter(PrintWriter out, PrintWriter err, ProgressLine bar, boolean changesAlone) {
    this.out = out;
    this.err = err;
    this.bar = bar;
    this.changesAlone = changesAlone;
  }

  /// @param out for what was done
  /// @param err for what failed or was left
  /// @param bar shows how far the run is
  RunPrinter(PrintWriter out, PrintWriter err, ProgressLine bar) {
    this(out, err, bar, false);
  }

  /// One that says nothing of papers that are as they were, for runs that come again and again.
  static RunPrinter ofChanges(PrintWriter out, PrintWriter err) {
    return new RunPrinter(out, err, new ProgressLine(out, false), true);
  }

  /// The counts of a run in one line.
  static String summary(Report report) {
    long folded = report.count(Outcome.Folded.class);
    return "%d added, %d updated, %d unchanged, %d moved, %d removed, %d failed%s"
        .formatted(
            report.count(Outcome.Added.class),
            report.count(Outcome.Updated.class),
            report.count(Outcome.Unchanged.class),
            report.count(Outcome.Moved.class),
            report.count(Outcome.Removed.class),
            report.count(Outcome.Failed.class),
            folded == 0 ? "" : ", %d the same as others".formatted(folded));
  }

  @Override
  public void planned(int count) {
    papers = count;
  }

  @Override
  public void done(Outcome outcome) {
    bar.wipe();
    boolean asItWas = outcome instanceof Outcome.Unchanged || outcome instanceof Outcome.Folded;
    if (!(changesAlone && asItWas)) {
      print(outcome);
      out.flush();
    }
    done++;
    at("reading", done, papers);
  }

  /// Shows how far the embedding is.
  void embedded(EmbeddingRun.Progress progress) {
    at("embedding", progress.done(), progress.done() + progress.left());
  }

  /// Prints what a run would do.
  void print(List<Intent> intents) {
    for (Intent intent : intents) {
      String detail = intent.detail().isEmpty() ? "" : " " + intent.detail();
      out.printf("would %-6s %s%s%n", intent.verb(), intent.id(), detail);
    }
    out.flush();
  }

  /// Wipes the bar and prints the counts: in one line where runs come again and again, else as a
  /// table that ends with what failed, for a person need not look for it among hundreds of lines.
  void finished(Report report) {
    bar.wipe();
    if (changesAlone) {
      out.println(summary(report));
    } else {
      table(report);
    }
    out.flush();
  }

  private void table(Report report) {
    out.println();
    line("added", report.count(Outcome.Added.class));
    line("updated", report.count(Outcome.Updated.class));
    line("unchanged", report.count(Outcome.Unchanged.class));
    line("moved", report.count(Outcome.Moved.class));
    if (report.count(Outcome.Folded.class) > 0) {
      line("same", report.count(Outcome.Folded.class));
    }
    line("removed", report.count(Outcome.Removed.class));
    line("failed", report.count(Outcome.Failed.class));
    for (Outcome.Failed failed : report.failures()) {
      out.printf("    %s %s%n", failed.file().getFileName(), failed.reason());
    }
  }

  private void line(String what, long count) {
    out.printf("  %-9s %,6d%n", what, count);
  }

  void wipe() {
    bar.wipe();
  }

  private void at(String what, int count, int all) {
    if (count < all) {
      bar.at(what, count, (long) all, "%d of %d papers".formatted(count, all), Instant.now());
    }
  }

  private void print(Outcome outcome) {
    switch (outcome) {
      case Outcome.Added(String id, int pages, int passages, List<String> unread) -> {
        out.printf("added      %s (%s)%n", id, size(pages, passages));
        printUnread(id, unread);
      }
      case Outcome.Updated(String id, int pages, int passages, List<String> unread) -> {
        out.printf("updated    %s (%s)%n", id, size(pages, passages));
        printUnread(id, unread);
      }
      case Outcome.Moved(String id, String from) ->
          out.printf("moved      %s%s%n", id, id.equals(from) ? "" : " (was %s)".formatted(from));
      case Outcome.Folded(String id, String into) ->
          out.printf("same       %s (as %s, to the byte)%n", id, into);
      case Outcome.Unchanged(String id) -> out.printf("unchanged  %s%n", id);
      case Outcome.Removed(String id) -> out.printf("removed    %s%n", id);
      case Outcome.Failed(Path file, String reason) ->
          err.printf("failed     %s %s%n", file, reason);
    }
  }

  private void printUnread(String id, List<String> unread) {
    unread.forEach(what -> err.printf("unread     %s %s%n", id, what));
  }

  private static String size(int pages, int passages) {
    return pages == 0
        ? "%s, no pages".formatted(counted(passages, "passage"))
        : "%s, %s".formatted(counted(pages, "page"), counted(passages, "passage"));
  }

  private static String counted(int number, String what) {
    return "%d %s%s".formatted(number, what, number == 1 ? "" : "s");
  }
}

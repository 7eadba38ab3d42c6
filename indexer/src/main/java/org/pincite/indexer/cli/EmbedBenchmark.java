package org.pincite.indexer.cli;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.pincite.indexer.embed.Embedder;
import org.pincite.indexer.embed.PlainModel;
import org.pincite.indexer.index.IndexView;
import org.pincite.indexer.index.IndexedPaper;
import org.pincite.indexer.index.IndexedPassage;
import org.pincite.indexer.index.PassageIndex;
import org.pincite.indexer.ingest.EmbeddingRun;
import org.pincite.indexer.ingest.Ingest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `pincite benchmark embed`: how many passages a second one thread embeds, from their words to
/// their directions, and how many ONNX Runtime alone runs of the same word pieces.
///
/// Passage by passage, first the one and then the other, so that what slows the machine for a while
/// slows both; and of the processor's time besides, which others' work does not lengthen.
@Command(name = "embed", description = "Time embedding against ONNX Runtime alone.")
public final class EmbedBenchmark implements Callable<Integer> {

  /// Of the sample, one in so many is embedded before the clock runs.
  private static final int WARMING = 5;

  @Spec private CommandSpec spec;

  @Mixin private IndexFolder index;

  @Option(
      names = "--passages",
      paramLabel = "N",
      defaultValue = "200",
      description = "Of so many passages, from all over the index (default: ${DEFAULT-VALUE}).")
  private int passages;

  /// Made by picocli, which sets the options.
  @SuppressWarnings("NullAway.Init")
  public EmbedBenchmark() {}

  @Override
  public Integer call() {
    if (passages < 1) {
      throw new IllegalArgumentException("passages %d: expected 1 or more".formatted(passages));
    }
    List<IndexedPassage> sample = sample();
    int texts = sample.stream().mapToInt(one -> EmbeddingRun.texts(one).size()).sum();
    try (Embedder embedder = Embedder.open(Ingest.libraries(index.path()))) {
      PlainModel plain = new PlainModel(embedder);
      time(sample.subList(0, (sample.size() + WARMING - 1) / WARMING), embedder, plain);
      Times times = time(sample, embedder, plain);
      print("embedding", sample.size(), texts, times.ours());
      print("ONNX Runtime alone", sample.size(), texts, times.plain());
      spec.commandLine()
          .getOut()
          .printf(
              Locale.ROOT,
              "%.3f of ONNX Runtime's speed by the clock, %.3f by processor time%n",
              times.plain().clock() / times.ours().clock(),
              times.plain().processor() / times.ours().processor());
    }
    return ExitCode.DONE;
  }

  /// Passages that lie equally far apart in the index.
  private List<IndexedPassage> sample() {
    try (PassageIndex opened = PassageIndex.open(index.path());
        IndexView view = opened.view()) {
      long all = view.papers().stream().mapToLong(IndexedPaper::passages).sum();
      List<IndexedPassage> sample = new ArrayList<>();
      long seen = 0;
      for (IndexedPaper paper : view.papers()) {
        for (IndexedPassage passage : view.passages(paper.entry().id())) {
          if (seen * passages / all >= sample.size() && sample.size() < passages) {
            sample.add(passage);
          }
          seen++;
        }
      }
      return sample;
    }
  }

  /// Seconds.
  private record Spent(double clock, double processor) {

    Spent plus(Spent more) {
      return new Spent(clock + more.clock, processor + more.processor);
    }
  }

  private record Times(Spent ours, Spent plain) {}

  private static Times time(List<IndexedPassage> sample, Embedder embedder, PlainModel plain) {
    Spent ours = new Spent(0, 0);
    Spent alone = new Spent(0, 0);
    for (IndexedPassage passage : sample) {
      List<PlainModel.Pieces> pieces =
          EmbeddingRun.texts(passage).stream().map(plain::passage).toList();
      ours = ours.plus(spent(() -> EmbeddingRun.embed(passage, embedder)));
      alone = alone.plus(spent(() -> pieces.forEach(plain::run)));
    }
    return new Times(ours, alone);
  }

  private static Spent spent(Runnable work) {
    long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    long clock = System.nanoTime();
    work.run();
    return new Spent(
        seconds(System.nanoTime() - clock),
        seconds(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor));
  }

  private static double seconds(long nanos) {
    return nanos / 1e9;
  }

  private void print(String what, int sample, int texts, Spent spent) {
    spec.commandLine()
        .getOut()
        .printf(
            Locale.ROOT,
            "%-20s %6.1f passages/s, %6.1f texts/s; by processor time %6.1f and %6.1f%n",
            what,
            sample / spent.clock(),
            texts / spent.clock(),
            sample / spent.processor(),
            texts / spent.processor());
  }
}

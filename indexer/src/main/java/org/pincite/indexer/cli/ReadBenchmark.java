package org.pincite.indexer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.pincite.indexer.extract.Extraction;
import org.pincite.indexer.extract.Extractor;
import org.pincite.indexer.extract.PlainStripping;
import org.pincite.indexer.structure.PaperReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `pincite benchmark read`: how long extract and structure take for a folder's PDFs, and how long
/// PDFBox alone takes to strip the same files.
///
/// Both are timed file by file in the same run, and which goes first alternates from round to
/// round, so that what slows the machine for a while slows both. A round that nobody counts comes
/// first, for the compiler of the JVM.
@Command(
    name = "read",
    description = "Time reading a folder's PDFs against PDFBox stripping the same files.")
public final class ReadBenchmark implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FOLDER", description = "The folder with the PDFs, at any depth.")
  private Path folder;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "3",
      description = "How often each file is timed (default: ${DEFAULT-VALUE}).")
  private int rounds;

  /// Made by picocli, which sets the options.
  @SuppressWarnings("NullAway.Init")
  public ReadBenchmark() {}

  /// What a round took.
  private record Round(Duration reading, Duration stripping) {

    double ratio() {
      return (double) reading.toNanos() / stripping.toNanos();
    }
  }

  @Override
  public Integer call() {
    if (rounds < 1) {
      throw new IllegalArgumentException("rounds %d: expected 1 or more".formatted(rounds));
    }
    PrintWriter out = spec.commandLine().getOut();
    try (Extractor extractor = Extractor.inProcess()) {
      List<Path> files = new ArrayList<>();
      int pages = 0;
      for (Path file : pdfs()) {
        int read = pages(extractor.extract(file));
        pages += read;
        if (read > 0) {
          files.add(file);
        }
      }
      if (files.isEmpty()) {
        throw new IllegalArgumentException(
            "folder %s: expected PDFs that can be read".formatted(folder));
      }
      out.printf("%,d PDFs with %,d pages%n", files.size(), pages);
      measure(files, pages, extractor, out);
    }
    return ExitCode.DONE;
  }

  private void measure(List<Path> files, int pages, Extractor extractor, PrintWriter out) {
    time(files, extractor, true);
    List<Round> measured = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      Round round = time(files, extractor, i % 2 == 0);
      measured.add(round);
      print("round " + (i + 1), round.reading(), round.stripping(), round.ratio(), pages, out);
    }
    print(
        "median",
        median(measured.stream().map(Round::reading).toList()),
        median(measured.stream().map(Round::stripping).toList()),
        median(measured.stream().map(Round::ratio).toList()),
        pages,
        out);
  }

  private static Round time(List<Path> files, Extractor extractor, boolean readingFirst) {
    Duration reading = Duration.ZERO;
    Duration stripping = Duration.ZERO;
    for (Path file : files) {
      if (readingFirst) {
        reading = reading.plus(timed(() -> pages(extractor.extract(file))));
        stripping = stripping.plus(timed(() -> PlainStripping.of(file)));
      } else {
        stripping = stripping.plus(timed(() -> PlainStripping.of(file)));
        reading = reading.plus(timed(() -> pages(extractor.extract(file))));
      }
    }
    return new Round(reading, stripping);
  }

  private static Duration timed(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /// Reads the structure and says of how many pages; none of a file that cannot be read.
  private static int pages(Extraction extraction) {
    return extraction instanceof Extraction.Pages pages
        ? PaperReader.read(pages).text().pages().size()
        : 0;
  }

  private List<Path> pdfs() {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf"))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }

  private static <T extends Comparable<T>> T median(List<T> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  private static void print(
      String what, Duration reading, Duration stripping, double ratio, int pages, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "%-8s read %.1f s (%,.0f pages/s), stripped %.1f s (%,.0f pages/s): %.2f times as long%n",
        what,
        seconds(reading),
        pages / seconds(reading),
        seconds(stripping),
        pages / seconds(stripping),
        ratio);
    out.flush();
  }

  private static double seconds(Duration time) {
    return time.toNanos() / 1e9;
  }
}

package org.pincite.indexer.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.CatalogueEntry;
import org.pincite.indexer.document.Paper;
import org.pincite.indexer.extract.Extraction;
import org.pincite.indexer.extract.Extractor;
import org.pincite.indexer.extract.Limits;
import org.pincite.indexer.extract.Ocr;
import org.pincite.indexer.index.IndexedPaper;
import org.pincite.indexer.index.PassageIndex;
import org.pincite.indexer.ingest.Ingest;
import org.pincite.indexer.structure.PaperReader;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// `pincite show`: what was read from a file.
@Command(name = "show", description = "Print the structure read from a file or an indexed paper.")
public final class ShowCommand implements Callable<Integer> {

  /// The file, or the id of the paper that was read from it.
  static final class Which {
    @Parameters(paramLabel = "FILE", description = "The file to read.")
    private @Nullable Path file;

    @Option(names = "--id", paramLabel = "ID", description = "The id of an indexed paper.")
    private @Nullable String id;
  }

  /// What is shown.
  ///
  /// @param links where the citations of its notes lead; null of a paper that is not indexed
  private record Shown(Path file, CatalogueEntry entry, @Nullable NoteLinks links) {}

  @Spec private CommandSpec spec;

  @ArgGroup(multiplicity = "1")
  private Which which;

  @Mixin private IndexFolder index;

  @Option(names = "--json", description = "Print JSON alone.")
  private boolean json;

  @Mixin private OcrOptions ocr;

  /// Made by picocli, which sets the options.
  @SuppressWarnings("NullAway.Init")
  public ShowCommand() {}

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Ocr chosen = ocr.chosen();
    Path given = which.file;
    Shown shown =
        given == null ? indexed(String.valueOf(which.id)) : new Shown(given, unknown(given), null);
    Path file = shown.file();
    Extraction read = extract(file, chosen);
    for (String what : read.unread()) {
      spec.commandLine().getErr().printf("pincite: %s was not read whole: %s%n", file, what);
    }
    return switch (read) {
      case Extraction.Pages pages -> print(shown, PaperReader.read(pages), out);
      case Extraction.Flow flow -> print(shown, PaperReader.read(flow), out);
      case Extraction.Unreadable(String reason) -> {
        spec.commandLine().getErr().printf("pincite: %s %s%n", file, reason);
        yield ExitCode.FAILED;
      }
    };
  }

  private Extraction extract(Path file, Ocr chosen) {
    Path temporary = Ingest.temporary(index.path());
    try (Extractor extractor = Extractor.inChild(temporary, Limits.usual(), chosen)) {
      return extractor.extract(file);
    }
  }

  private int print(Shown shown, Paper paper, PrintWriter out) {
    if (json) {
      out.println(
          JsonMapper.shared()
              .writeValueAsString(StructureJson.of(shown.entry(), paper, shown.links())));
    } else {
      new StructurePrinter(out).print(shown.entry(), paper, shown.links());
    }
    return ExitCode.DONE;
  }

  private Shown indexed(String id) {
    try (PassageIndex opened = PassageIndex.open(index.path());
        var view = opened.view()) {
      IndexedPaper paper = view.paper(id);
      if (paper == null) {
        throw new IllegalArgumentException(
            "no paper has the id \"%s\" in index %s".formatted(id, index.path()));
      }
      return new Shown(paper.file(), paper.entry(), NoteLinks.of(view.citations(id)));
    }
  }

  private static CatalogueEntry unknown(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    return new CatalogueEntry(stem, "", null, null, stem, null, List.of());
  }
}

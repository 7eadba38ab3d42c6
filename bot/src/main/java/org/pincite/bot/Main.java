package org.pincite.bot;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.pincite.bot.answer.UnknownPaperException;
import org.pincite.indexer.cli.BenchmarkCommand;
import org.pincite.indexer.cli.EmbedBenchmark;
import org.pincite.indexer.cli.ExitCode;
import org.pincite.indexer.cli.FetchCommand;
import org.pincite.indexer.cli.GrowBenchmark;
import org.pincite.indexer.cli.IndexCommand;
import org.pincite.indexer.cli.ReadBenchmark;
import org.pincite.indexer.cli.ShowCommand;
import org.pincite.indexer.cli.StatusCommand;
import org.pincite.indexer.cli.VerifyCommand;
import org.pincite.indexer.index.IndexException;
import org.pincite.indexer.ingest.FullDiskException;
import org.pincite.indexer.source.CorpusException;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/// The program's entry: `pincite COMMAND`.
@Command(
    name = "pincite",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Answers questions about a committee's papers with verbatim quotations.")
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
    Path home = Path.of(System.getProperty("pincite.home", "")).toAbsolutePath();
    System.exit(run(home, Terminal.standard(), args));
  }

  /// Runs a command.
  ///
  /// @param home the project's folder
  /// @param terminal where it prints
  /// @return its exit code, one of [ExitCode]
  static int run(Path home, Terminal terminal, String... args) {
    CommandLine line = new CommandLine(new Main());
    try {
      Settings settings = SettingsReader.read(home);
      NewsTeller news =
          new NewsTeller(settings, trouble -> terminal.err().println("pincite: " + trouble));
      line.addSubcommand(new IndexCommand(terminal.moving(), news::tell))
          .addSubcommand(new ShowCommand())
          .addSubcommand(new StatusCommand())
          .addSubcommand(new VerifyCommand(terminal.moving()))
          .addSubcommand(new FetchCommand(terminal.moving()))
          .addSubcommand(new AskCommand(settings, terminal))
          .addSubcommand(new EvalCommand(settings, terminal))
          .addSubcommand(new TrainCommand(settings, terminal))
          .addSubcommand(new CalibrateCommand(settings, terminal))
          .addSubcommand(new ServeCommand(home, settings, terminal))
          .addSubcommand(new QuestionsCommand(settings, terminal))
          .addSubcommand(new SlackCheckCommand(settings, terminal))
          .addSubcommand(
              new CommandLine(new BenchmarkCommand())
                  .addSubcommand(new ReadBenchmark())
                  .addSubcommand(new EmbedBenchmark())
                  .addSubcommand(new GrowBenchmark())
                  .addSubcommand(new SearchBenchmark(settings, terminal)));
      addHelp(line);
      line.setDefaultValueProvider(new FolderDefaults(settings));
    } catch (SettingsException e) {
      terminal.err().println("pincite: " + e.getMessage());
      return ExitCode.USAGE;
    }
    line.setOut(terminal.out());
    line.setErr(terminal.err());
    line.setParameterExceptionHandler(Main::usage);
    line.setExecutionExceptionHandler((e, command, parsed) -> fault(e, terminal));
    if (args.length == 0) {
      line.usage(terminal.err());
      return ExitCode.USAGE;
    }
    return line.execute(args);
  }

  private static void addHelp(CommandLine line) {
    for (CommandLine command : line.getSubcommands().values()) {
      command.getCommandSpec().mixinStandardHelpOptions(true);
      addHelp(command);
    }
  }

  private static int usage(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    command
        .getErr()
        .printf(
            "pincite: %s (see %s --help)%n",
            e.getMessage(), command.getCommandSpec().qualifiedName());
    return ExitCode.USAGE;
  }

  /// What went wrong in one sentence. Whoever called wrongly is told so; a fault of ours says what
  /// it was.
  private static int fault(Exception e, Terminal terminal) {
    return switch (e) {
      case IndexException _,
          CorpusException _,
          UnknownPaperException _,
          IllegalArgumentException _ -> {
        terminal.err().println("pincite: " + e.getMessage());
        yield ExitCode.USAGE;
      }
      case FullDiskException _ -> {
        terminal.err().println("pincite: " + e.getMessage());
        yield ExitCode.FAILED;
      }
      case UncheckedIOException _ -> {
        terminal.err().printf("pincite: %s: %s%n", e.getMessage(), String.valueOf(e.getCause()));
        yield ExitCode.FAILED;
      }
      default -> {
        terminal.err().println("pincite: a fault of the program: " + e);
        yield ExitCode.FAILED;
      }
    };
  }
}

package org.pincite.bot;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.pincite.bot.slack.SlackCheck;
import org.pincite.bot.slack.SlackCheck.Finding;
import org.pincite.bot.slack.SlackSettings;
import org.pincite.indexer.cli.ExitCode;
import org.pincite.indexer.cli.IndexFolder;
import org.pincite.indexer.index.PassageIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `pincite slack-check`: before members are let in, asks Slack whether all is as it should be.
@Command(
    name = "slack-check",
    description = "Ask Slack whether the tokens, the scopes and the messages are right.")
final class SlackCheckCommand implements Callable<Integer> {

  private final Settings settings;
  private final Terminal terminal;

  @Mixin private IndexFolder index;

  @SuppressWarnings("NullAway.Init") // picocli sets the options
  SlackCheckCommand(Settings settings, Terminal terminal) {
    this.settings = settings;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    SlackSettings slack = settings.slack();
    if (slack == null) {
      terminal
          .err()
          .println("pincite: no tokens of Slack's are set (README.md, \"Connect Slack\")");
      return ExitCode.USAGE;
    }
    Path folder = index.path();
    FirstIndex.ensure(folder, settings, terminal);
    try (Opened opened = Opened.open(folder, settings);
        PassageIndex papers = PassageIndex.open(folder);
        SlackCheck check = new SlackCheck(slack)) {
      List<Finding> findings = check.run(opened.answerer(), papers);
      findings.forEach(finding ->
          terminal.out().printf("%-5s  %s%n", finding.good() ? "ok" : "wrong", finding.sentence()));
      return findings.stream().allMatch(Finding::good) ? ExitCode.DONE : ExitCode.FAILED;
    }
  }
}

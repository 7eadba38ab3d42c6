package org.pincite.bot;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.cli.ExitCode;
import org.pincite.indexer.cli.IndexFolder;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `pincite serve`: pages and HTTP until it is stopped.
@Command(name = "serve", description = "Serve the search page and the HTTP interface.")
final class ServeCommand implements Callable<Integer> {

  private final Path home;
  private final Settings settings;
  private final Terminal terminal;

  @Mixin private IndexFolder index;

  @SuppressWarnings("NullAway.Init") // picocli sets the options
  ServeCommand(Path home, Settings settings, Terminal terminal) {
    this.home = home;
    this.settings = settings;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    FirstIndex.ensure(index.path(), settings, terminal);
    CountDownLatch closed = new CountDownLatch(1);
    try (ConfigurableApplicationContext context = start(closed);
        ServedWatch _ = watch(context.getBean(ServedRuns.class));
        ServedSchedule _ = schedule(context.getBean(ServedRuns.class))) {
      terminal.out().printf("Pincite is at %s (stop it with Ctrl+C)%n", address(context));
      terminal.out().println(ServedTo.sentence(settings));
      terminal.out().println(ServedRuns.sentence(settings));
      terminal.out().println(SlackConfiguration.sentence(settings));
      closed.await();
      return ExitCode.DONE;
    } catch (RuntimeException e) {
      terminal.err().println("pincite: " + StartFailure.sentence(e));
      return ExitCode.USAGE;
    }
  }

  /// The watch that the settings ask for; null where they do not.
  private @Nullable ServedWatch watch(ServedRuns runs) {
    return settings.watch() ? ServedWatch.start(settings.corpus(), runs) : null;
  }

  /// The looks at committees that the settings ask for; null where they do not.
  private @Nullable ServedSchedule schedule(ServedRuns runs) {
    ModernGovSettings committees = settings.moderngov();
    return committees == null ? null : ServedSchedule.start(committees, settings, runs);
  }

  private ConfigurableApplicationContext start(CountDownLatch closed) {
    return application(home, settings.withIndex(index.path()))
        .listeners((ContextClosedEvent _) -> closed.countDown())
        .run();
  }

  /// What is served with these settings.
  static SpringApplicationBuilder application(Path home, Settings settings) {
    return new SpringApplicationBuilder(BotApplication.class)
        .sources(SlackConfiguration.sources(settings))
        .sources(ServedTo.sources(settings))
        .properties(SpringLocations.of(home))
        .initializers(context -> ServedTo.check(context.getEnvironment(), settings))
        .initializers(context -> ServedMetrics.set(context.getEnvironment(), settings))
        .initializers(context -> {
          context.getBeanFactory().registerSingleton("settings", settings);
          if (settings.access() != null) {
            context.getBeanFactory().registerSingleton("accessSettings", settings.access());
          }
        });
  }

  private static String address(ConfigurableApplicationContext context) {
    WebServer server = ((WebServerApplicationContext) context).getWebServer();
    String host = context.getEnvironment().getProperty("server.address", "127.0.0.1");
    int port = server == null ? 0 : server.getPort();
    return "http://%s:%d/".formatted(host.contains(":") ? "[" + host + "]" : host, port);
  }
}

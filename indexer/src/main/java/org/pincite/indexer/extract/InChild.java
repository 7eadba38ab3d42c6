package org.pincite.indexer.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.apache.tika.config.TikaTaskTimeout;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.pipes.FetchEmitTuple;
import org.apache.tika.pipes.PipesClient;
import org.apache.tika.pipes.PipesResult;
import org.apache.tika.pipes.emitter.EmitKey;
import org.apache.tika.pipes.fetcher.FetchKey;
import org.pincite.indexer.extract.Extraction.Unreadable;

/// Reads files in a child process by Tika's [PipesClient], the part of its PipesParser that keeps
/// one child: it starts the child with the first file, pings it before each, and starts another
/// when there is no answer.
///
/// The child ends with this, also when the program is stopped by a signal. Where the program is
/// killed, the child sees its input end, at the latest when the file's time is over.
final class InChild implements Reading {

  private final Limits limits;
  private final Workspace workspace;
  private final PipesClient client;
  private final Thread atExit = new Thread(this::stopForGood, "stop the reader");
  private volatile boolean stopped;

  private InChild(Limits limits, Workspace workspace, PipesClient client) {
    this.limits = limits;
    this.workspace = workspace;
    this.client = client;
  }

  /// Makes ready; the child itself starts with the first file.
  ///
  /// @param parser what reads the files there
  static InChild open(Path folder, Limits limits, Class<? extends Parser> parser) {
    Workspace workspace = Workspace.open(folder);
    PipesClient client = new PipesClient(ChildSetUp.write(workspace, limits, parser));
    InChild opened = new InChild(limits, workspace, client);
    Runtime.getRuntime().addShutdownHook(opened.atExit);
    return opened;
  }

  @Override
  public Extraction read(Path file) {
    return ask(file, new ParseContext(), limits.time());
  }

  @Override
  public Extraction recognise(Path file, Picture picture) {
    ParseContext context = new ParseContext();
    context.set(Picture.class, picture);
    return ask(file, context, limits.picture());
  }

  private Extraction ask(Path file, ParseContext context, Duration time) {
    context.set(TikaTaskTimeout.class, new TikaTaskTimeout(time.toMillis()));
    try {
      return outcome(call(file, context), time);
    } catch (IOException e) {
      throw new UncheckedIOException("the reply about %s cannot be read".formatted(file), e);
    } finally {
      workspace.clear();
    }
  }

  private PipesResult call(Path file, ParseContext context) throws IOException {
    String path = file.toAbsolutePath().toString();
    context.set(ReplyTo.class, new ReplyTo(workspace.reply().toFile(), limits.reply()));
    try {
      return client.process(
          new FetchEmitTuple(
              path,
              new FetchKey(ChildSetUp.FETCHER, path),
              EmitKey.NO_EMIT,
              new Metadata(),
              context));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading %s".formatted(file), e);
    } catch (RuntimeException e) {
      throw new IllegalStateException("the process that reads files cannot be started", e);
    } finally {
      awaitTheEnd();
    }
  }

  private Extraction outcome(PipesResult result, Duration time) throws IOException {
    return switch (result.getStatus()) {
      case PARSE_SUCCESS -> Reply.read(workspace.reply());
      case TIMEOUT -> new Unreadable(Limits.tooSlow(time));
      case OOM -> new Unreadable(limits.tooBig());
      case UNSPECIFIED_CRASH -> new Unreadable("crashed the reader");
      default -> new Unreadable("cannot be read: " + why(result));
    };
  }

  /// What Tika says, without the trace.
  private static String why(PipesResult result) {
    String status = result.getStatus().name();
    return result.getMessage() == null
        ? status
        : result.getMessage().lines().findFirst().orElse(status);
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
      stop();
    } catch (IllegalStateException e) {
      // The program is being stopped, and the hook is at work.
    }
  }

  private void stopForGood() {
    stopped = true;
    stop();
  }

  /// When the program is stopped, the child goes first, and the file that it was reading would seem
  /// to have crashed it: nothing more is told of it.
  private void awaitTheEnd() {
    while (stopped) {
      LockSupport.park(this);
    }
  }

  private void stop() {
    try {
      client.close();
    } catch (IOException e) {
      // Its streams broke; the process was destroyed before.
    }
    workspace.close();
  }
}

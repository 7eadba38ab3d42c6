package org.pincite.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pincite.indexer.cli.ExitCode.USAGE;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `pincite serve`, when it cannot.
class ServeCommandTest {

  private Home home;

  @BeforeEach
  void index(@TempDir Path folder) throws IOException {
    home = Home.empty(folder).holding("letter.pdf", "The budget is fixed.");
    home.run("index").done();
  }

  @Test
  void aPortInUseIsNamed() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      home.set("server:\n  port: %d\n".formatted(taken.getLocalPort()));

      home.run("serve")
          .refused(
              USAGE,
              "pincite: port %d is in use: stop the other program, or name another port (SERVER_PORT=8081 ./pincite serve)"
                  .formatted(taken.getLocalPort()));
    }
  }

  @Test
  void aPortThatIsNoneIsNamed() throws IOException {
    Run run = home.set("server:\n  port: abc\n").run("serve");

    run.refused(USAGE, run.err().strip());
    assertThat(run.err()).isEqualTo("pincite: setting server.port: abc does not fit\n");
  }
}

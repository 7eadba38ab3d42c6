package org.pincite.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// How nice threads are, as Linux tells.
@EnabledOnOs(OS.LINUX)
class BackgroundThreadTest {

  /// Where the niceness stands behind the name in brackets, which may have spaces.
  private static final int NICENESS = 16;

  private final List<Integer> nicenesses = new ArrayList<>();

  @Test
  void itStandsBackWithAllThatItStartsAndNobodyElseDoes() throws InterruptedException {
    int before = niceness();
    Thread background =
        BackgroundThread.unstarted(
            "background",
            () -> {
              nicenesses.add(niceness());
              join(Thread.ofPlatform().start(() -> nicenesses.add(niceness())));
              nicenesses.add(child());
            });
    background.start();
    background.join();

    assertThat(nicenesses).containsExactly(19, 19, 19);
    assertThat(niceness()).isEqualTo(before).isLessThan(19);
    assertThat(background.isDaemon()).isTrue();
  }

  private static int niceness() {
    try {
      return niceness(Files.readString(Path.of("/proc/thread-self/stat")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int child() {
    try {
      Process process = new ProcessBuilder("cat", "/proc/self/stat").start();
      return niceness(new String(process.getInputStream().readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int niceness(String stat) {
    String behindName = stat.substring(stat.lastIndexOf(')') + 2);
    return Integer.parseInt(behindName.split(" ")[NICENESS]);
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}

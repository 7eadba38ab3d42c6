package org.pincite.bot.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The machine's own Chromium, driven by Playwright; no browser is ever downloaded. One serves all
/// tests, since its start takes longer than most of them.
final class Chromium implements AutoCloseable {

  /// As Debian, Ubuntu and Google call it.
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private final Playwright playwright;
  private final Browser browser;

  Chromium(Path program) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions().setExecutablePath(program).setArgs(arguments()));
  }

  /// Where it is on the search path; null where none is installed.
  static @Nullable Path installed() {
    String[] folders = System.getenv().getOrDefault("PATH", "/usr/bin").split(File.pathSeparator);
    return NAMES.stream()
        .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(null);
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    playwright.close();
  }

  private static List<String> arguments() {
    List<String> quiet = List.of("--disable-background-networking");
    return System.getProperty("user.name").equals("root") // whom Chromium's sandbox refuses
        ? Stream.concat(quiet.stream(), Stream.of("--no-sandbox")).toList()
        : quiet;
  }
}

package org.pincite.bot;

import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pincite.bot.access.AccessConfiguration;
import org.pincite.bot.access.AccessSettings;
import org.pincite.bot.access.SignInSettings;
import org.pincite.bot.web.GuardedConfiguration;
import org.pincite.bot.web.SignInConfiguration;
import org.springframework.core.env.Environment;

/// To whom the server answers: to whoever reaches it, where this machine alone does, and else to
/// those who are known.
final class ServedTo {

  private static final String README = "(README.md, \"Let others use it\")";

  /// Settings of Spring's that would open a second door, past the guard of the first.
  private static final List<String> OTHER_DOORS =
      List.of("management.server.port", "management.server.address");

  private ServedTo() {}

  /// The configurations that these settings ask for: none where everybody may come in.
  static Class<?>[] sources(Settings settings) {
    AccessSettings access = settings.access();
    if (access == null) {
      return new Class<?>[0];
    }
    return access.signIn() == null
        ? new Class<?>[] {AccessConfiguration.class, GuardedConfiguration.class}
        : new Class<?>[] {
          AccessConfiguration.class, GuardedConfiguration.class, SignInConfiguration.class
        };
  }

  /// @throws SettingsException where others could reach the server and nobody is asked who they are
  static void check(Environment environment, Settings settings) {
    for (String door : OTHER_DOORS) {
      if (environment.containsProperty(door)) {
        throw new SettingsException(
            "setting %s: Pincite answers in one place: expected no such setting".formatted(door));
      }
    }
    String address = environment.getProperty("server.address", "");
    if (settings.access() == null && !isThisMachine(address)) {
      throw new SettingsException(
          ("setting server.address is \"%s\", where others can reach Pincite, and nobody is asked who"
                  + " they are: set pincite.access.token-file or pincite.access.sign-in %s, or"
                  + " server.address: 127.0.0.1")
              .formatted(address, README));
    }
  }

  /// Whether an address can be reached from this machine alone. A name is looked up nowhere; of
  /// all, "localhost" alone is known to be one (RFC 6761, section 6.3).
  static boolean isThisMachine(@Nullable String address) {
    if (address == null || address.isBlank()) {
      return false;
    }
    if (address.toLowerCase(Locale.ROOT).equals("localhost")) {
      return true;
    }
    try {
      return InetAddress.ofLiteral(address.strip()).isLoopbackAddress();
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  /// What `serve` says of it.
  static String sentence(Settings settings) {
    AccessSettings access = settings.access();
    if (access == null) {
      return "It answers whoever uses this machine; to let others use it, see README.md, \"Let others use it\"";
    }
    SignInSettings people = access.signIn();
    int tokens = access.tokens().size();
    String programs = tokens == 1 ? "by a token" : "by one of %d tokens".formatted(tokens);
    if (people == null) {
      return "It answers whoever shows who they are, " + programs;
    }
    String signIn = "by signing in at " + people.issuer();
    return "It answers whoever shows who they are, "
        + (tokens == 0 ? signIn : signIn + ", or " + programs);
  }
}

package org.pincite.indexer.moderngov;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes web addresses of what people and replies write.
final class Addresses {

  /// Where installations have been seen below a host.
  private static final List<String> USUAL_PATHS =
      List.of("", "/moderngov", "/about-us/londonassembly/meetings", "/democracy");

  private static final String SERVICE = "/mgwebservice.asmx";

  private Addresses() {}

  /// The base of an installation, from its address or that of one of its pages:
  /// "https://example.org/moderngov" of ".../moderngov/ieListMeetings.aspx?CId=240".
  ///
  /// @throws IllegalArgumentException if it is no web address
  static URI base(String written) {
    String bare = written.strip().replaceFirst("[?#].*$", "");
    int service = bare.toLowerCase(Locale.ROOT).indexOf(SERVICE);
    bare = service < 0 ? bare : bare.substring(0, service);
    bare = bare.replaceFirst("(?i)/[^/]*\\.aspx$", "").replaceFirst("/+$", "");
    URI base = parsed(bare);
    if (base == null || base.getHost() == null) {
      throw new IllegalArgumentException(
          "ModernGov \"%s\": expected the address of an installation, such as https://democracy.example.gov.uk"
              .formatted(written));
    }
    return base;
  }

  /// Where an installation may be by now that was at `base`: there, or at a usual path of its host,
  /// and by https where it was by http.
  static Set<URI> bases(URI base) {
    Set<URI> bases = new LinkedHashSet<>(List.of(base));
    URI root = base.resolve("/");
    for (String path : USUAL_PATHS) {
      bases.add(URI.create(withoutSlash(root) + path));
    }
    if (isPlain(base)) {
      bases.add(secured(base));
    }
    return bases;
  }

  /// The base of the installation whose web service answered at `address`; null where that is no
  /// address of one.
  static @Nullable URI answering(URI address) {
    String words = address.toString();
    int service = words.toLowerCase(Locale.ROOT).indexOf(SERVICE);
    return service < 0 ? null : URI.create(words.substring(0, service));
  }

  /// Where a file may be: where the reply says, and under the same name below `base`. None where
  /// the reply says nothing that is an address.
  static List<URI> of(String written, URI base) {
    URI stated = parsed(base + "/", written);
    if (stated == null || stated.getHost() == null || !stated.getScheme().matches("(?i)https?")) {
      return List.of();
    }
    URI own = isPlain(stated) && !isPlain(base) ? secured(stated) : stated;
    URI below = base.resolve(withSlash(base) + file(own));
    return own.equals(below) ? List.of(own) : List.of(own, below);
  }

  /// "mgConvert2PDF.aspx?ID=60860", "documents/s60860/Minutes.pdf": what stays when a base changes.
  private static String file(URI address) {
    String path = address.getRawPath();
    int documents = path.toLowerCase(Locale.ROOT).lastIndexOf("/documents/");
    String file = path.substring((documents < 0 ? path.lastIndexOf('/') : documents) + 1);
    return address.getRawQuery() == null ? file : file + "?" + address.getRawQuery();
  }

  private static @Nullable URI parsed(String base, String written) {
    try {
      return URI.create(base).resolve(encoded(written.strip()));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static @Nullable URI parsed(String written) {
    try {
      URI address = URI.create(encoded(written));
      return String.valueOf(address.getScheme()).matches("(?i)https?") ? address : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static URI secured(URI address) {
    return URI.create("https" + address.toString().substring("http".length()));
  }

  private static boolean isPlain(URI address) {
    return "http".equalsIgnoreCase(address.getScheme());
  }

  private static String withoutSlash(URI address) {
    return address.toString().replaceFirst("/+$", "");
  }

  private static String withSlash(URI address) {
    return withoutSlash(address) + "/";
  }

  /// `written` with what may not stand in an address as %20 and the like. What is encoded already
  /// stays; a percent sign that encodes nothing is one.
  private static String encoded(String written) {
    StringBuilder encoded = new StringBuilder();
    for (byte b :
        written.replaceAll("%(?![0-9A-Fa-f]{2})", "%25").getBytes(StandardCharsets.UTF_8)) {
      boolean allowed = b > ' ' && b < 0x7f && "\"<>\\^`{|}[]".indexOf(b) < 0;
      encoded.append(allowed ? String.valueOf((char) b) : "%%%02X".formatted(b));
    }
    return encoded.toString();
  }
}

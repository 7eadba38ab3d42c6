package org.pincite.indexer.download;

import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpHeaders;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a server calls a file: one name, never a path, that every file system takes.
final class SuggestedName {

  /// In bytes of UTF-8. File systems take 255; the rest is for ".part" and a number.
  private static final int LONGEST = 180;

  /// What is longer, in UTF-16 units, was not made for a name; cleaning it could take for ever.
  private static final int LONGEST_SOURCE = 8000;

  /// The longest ending of a name that is taken for its extension, with its dot.
  private static final int LONGEST_EXTENSION = 12;

  /// Where nothing is left of a name.
  private static final String NAMELESS = "paper";

  /// `filename*=UTF-8''na%C3%AFve.pdf` (RFC 8187).
  private static final Pattern EXTENDED =
      Pattern.compile("(?i)filename\\*\\s*=\\s*(?<charset>[\\w-]+)'[^']*'(?<name>[^;\\s]+)");

  /// `filename="minutes.pdf"`, or without the quotation marks (RFC 6266).
  private static final Pattern PLAIN =
      Pattern.compile("(?i)filename\\s*=\\s*(?:\"(?<quoted>[^\"]*)\"|(?<token>[^;\"]+))");

  /// Control and format characters, and what Windows does not take in a name.
  private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}<>:\"|?*]+");

  /// Names of devices on Windows, whatever their extension.
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

  private SuggestedName() {}

  /// The name that `Content-Disposition` gives, else the last segment of the address.
  static String of(HttpHeaders headers, URI address) {
    String name = cleaned(disposed(headers.firstValue("Content-Disposition").orElse("")));
    if (name.isEmpty()) {
      name = cleaned(decoded(String.valueOf(address.getRawPath()), StandardCharsets.UTF_8));
    }
    return name.isEmpty() ? NAMELESS : name;
  }

  private static String disposed(String header) {
    if (header.length() > LONGEST_SOURCE) {
      return "";
    }
    Matcher extended = EXTENDED.matcher(header);
    if (extended.find() && Charset.isSupported(extended.group("charset"))) {
      return decoded(extended.group("name"), Charset.forName(extended.group("charset")));
    }
    Matcher plain = PLAIN.matcher(header);
    if (!plain.find()) {
      return "";
    }
    String quoted = plain.group("quoted");
    return utf8(quoted == null ? plain.group("token") : quoted);
  }

  private static String decoded(String percents, Charset charset) {
    try {
      return URLDecoder.decode(percents.replace("+", "%2B"), charset);
    } catch (IllegalArgumentException e) {
      return percents;
    }
  }

  /// The client gives each byte of a header as a character; many servers send UTF-8.
  private static String utf8(String header) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(header.getBytes(StandardCharsets.ISO_8859_1));
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      return header;
    }
  }

  /// The last name of a path, without what is unfit in it; "" where nothing is left.
  private static String cleaned(String path) {
    if (path.length() > LONGEST_SOURCE) {
      return "";
    }
    String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    name = UNFIT.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll(" ");
    name = name.replaceAll("\\s+", " ").replaceAll("^[. ~]+|[. ~]+$", "");
    return shortened(DEVICE.matcher(name).matches() ? "_" + name : name);
  }

  private static String shortened(String name) {
    int dot = name.lastIndexOf('.');
    String extension =
        dot > 0 && name.length() - dot <= LONGEST_EXTENSION ? name.substring(dot) : "";
    String stem = name.substring(0, name.length() - extension.length());
    while (bytes(stem) + bytes(extension) > LONGEST) {
      stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
    }
    return stem.strip() + extension;
  }

  private static int bytes(String words) {
    return words.getBytes(StandardCharsets.UTF_8).length;
  }
}

package org.pincite.bot.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceTransformer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/// Puts the reader's own typeface into the style of GOV.UK's design system. The one that it names,
/// GDS Transport, may be used on GOV.UK alone.
final class FreeTypeface implements ResourceTransformer {

  /// As the minified style writes it: `@font-face{font-family:GDS Transport;src:url(…)}`.
  private static final Pattern FACE = Pattern.compile("@font-face\\{[^}]*}");

  private static final Pattern FAMILY = Pattern.compile("\"?GDS Transport\"?,\\s*arial");

  /// Where the source map is, which is of no use to those who read.
  private static final Pattern MAP = Pattern.compile("/\\*# sourceMappingURL=.*?\\*/");

  @Override
  public Resource transform(
      HttpServletRequest request, Resource resource, ResourceTransformerChain chain)
      throws IOException {
    Resource style = chain.transform(request, resource);
    String name = style.getFilename();
    if (name == null || !name.endsWith(".css")) {
      return style;
    }
    String words = style.getContentAsString(StandardCharsets.UTF_8);
    words = FACE.matcher(words).replaceAll("");
    words = FAMILY.matcher(words).replaceAll("system-ui");
    words = MAP.matcher(words).replaceAll("");
    return new TransformedResource(style, words.getBytes(StandardCharsets.UTF_8));
  }
}

package org.pincite.bot.web;

import java.util.concurrent.TimeUnit;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Serves pdf.js, which draws the pages of PDFs, from its WebJar: its two programs, and the fonts,
/// colours, encodings and decoders that a file may ask for.
final class PdfViewer implements WebMvcConfigurer {

  /// Where its addresses begin.
  static final String ADDRESS = "/assets/pdfjs/";

  /// With the version of the pom.
  private static final String FILES = "classpath:/META-INF/resources/webjars/pdfjs-dist/5.4.624/";

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    for (String folder : new String[] {"build", "cmaps", "standard_fonts", "iccs", "wasm"}) {
      registry
          .addResourceHandler(ADDRESS + folder + "/*")
          .addResourceLocations(FILES + folder + "/")
          .setCacheControl(CacheControl.maxAge(0, TimeUnit.SECONDS));
    }
  }
}

package org.pincite.bot.web;

import java.util.concurrent.TimeUnit;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Serves what all pages are made of besides our own: GOV.UK's design system and htmx, each from
/// its WebJar, under addresses without a version.
final class DesignSystem implements WebMvcConfigurer {

  /// Where WebJars keep their files, with the versions of the pom.
  private static final String STYLE =
      "classpath:/META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/";

  private static final String HTMX = "classpath:/META-INF/resources/webjars/htmx.org/2.0.10/dist/";

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    // A browser asks each time whether they are still the same, which costs it a few bytes.
    registry
        .addResourceHandler("/assets/govuk/*")
        .addResourceLocations(STYLE)
        .setCacheControl(CacheControl.maxAge(0, TimeUnit.SECONDS))
        .resourceChain(true)
        .addTransformer(new FreeTypeface());
    registry
        .addResourceHandler("/assets/htmx/*")
        .addResourceLocations(HTMX)
        .setCacheControl(CacheControl.maxAge(0, TimeUnit.SECONDS));
  }
}

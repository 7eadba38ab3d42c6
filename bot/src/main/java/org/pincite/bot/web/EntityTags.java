package org.pincite.bot.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.pincite.indexer.index.IndexView;
import org.pincite.indexer.index.PassageIndex;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Names with an ETag (RFC 9110, section 8.8.3) what programs get, and answers 304 before anything
/// is searched where they have it already.
///
/// What an address gives follows from the index's commit and from the program with its settings.
/// The tag is made of the address, the commit, and a word drawn by lot at each start. A paper's
/// file is not the index's: it is told by its date.
final class EntityTags implements HandlerInterceptor, WebMvcConfigurer {

  /// A tag need not be secret, only another for another answer: 96 bits do.
  private static final int BYTES = 12;

  private final String start = UUID.randomUUID().toString();
  private final PassageIndex index;

  EntityTags(PassageIndex index) {
    this.index = index;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry
        .addInterceptor(this)
        .addPathPatterns("/api/**")
        .excludePathPatterns("/api/documents/*/file");
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    String method = request.getMethod();
    if (!method.equals(HttpMethod.GET.name()) && !method.equals(HttpMethod.HEAD.name())) {
      return true;
    }
    response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    return !new ServletWebRequest(request, response).checkNotModified(tag(request));
  }

  /// Weak, since what is sent compressed has other bytes.
  private String tag(HttpServletRequest request) {
    String state;
    try (IndexView view = index.view()) {
      state = view.state();
    }
    String named =
        String.join(
            "\n", start, state, request.getRequestURI(), String.valueOf(request.getQueryString()));
    return "W/\"%s\"".formatted(digest(named));
  }

  private static String digest(String named) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(named.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(digest, BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}

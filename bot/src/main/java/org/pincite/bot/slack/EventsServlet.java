package org.pincite.bot.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import com.slack.api.bolt.util.SlackRequestParser.HttpRequest;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Takes events over HTTP. What is not Slack's is turned away before anything reads it; the bytes
/// are signed, so they are read as they come.
final class EventsServlet extends HttpServlet {

  private static final long serialVersionUID = 1;
  private static final Logger LOG = System.getLogger(EventsServlet.class.getName());

  /// In bytes.
  private static final int MOST = 1_048_576;

  private final transient App app;
  private final transient Signature signature;
  private final transient SlackRequestParser parser;

  EventsServlet(App app, Signature signature) {
    this.app = app;
    this.signature = signature;
    this.parser = new SlackRequestParser(app.config());
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] body = request.getInputStream().readNBytes(MOST + 1);
    if (body.length > MOST) {
      response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } else if (!signature.fits(
        request.getHeader("X-Slack-Request-Timestamp"),
        request.getHeader("X-Slack-Signature"),
        body)) {
      LOG.log(Level.WARNING, "a request to {0} was not signed by Slack", request.getRequestURI());
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    } else {
      answer(run(request, new String(body, StandardCharsets.UTF_8)), response);
    }
  }

  private @Nullable Response run(HttpServletRequest request, String body) {
    HttpRequest http =
        HttpRequest.builder()
            .requestUri(request.getRequestURI())
            .queryString(Map.of())
            .headers(new RequestHeaders(headers(request)))
            .requestBody(body)
            .remoteAddress(request.getRemoteAddr())
            .build();
    try {
      Request<?> parsed = parser.parse(http);
      return parsed == null ? null : app.run(parsed);
    } catch (Exception e) {
      LOG.log(Level.ERROR, "an event of Slack's was not taken up", e);
      return Response.error(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }
  }

  private static Map<String, List<String>> headers(HttpServletRequest request) {
    Map<String, List<String>> headers = new HashMap<>();
    for (String name : Collections.list(request.getHeaderNames())) {
      headers.put(name, Collections.list(request.getHeaders(name)));
    }
    return headers;
  }

  private static void answer(@Nullable Response made, HttpServletResponse response)
      throws IOException {
    if (made == null) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    response.setStatus(made.getStatusCode());
    String body = made.getBody();
    if (body != null) {
      response.setContentType(made.getContentType());
      response.setCharacterEncoding(StandardCharsets.UTF_8.name());
      response.getWriter().write(body);
    }
  }
}

package org.pincite.bot.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/// Tells of what Tomcat refuses before Spring sees it, such as an address that is not
/// percent-encoded: with a problem document in place of Tomcat's own page.
final class TomcatProblems extends ErrorReportValve {

  private static final String SENTENCE =
      "the request cannot be read: expected HTTP with a percent-encoded address";

  @Override
  protected void report(Request request, Response response, @Nullable Throwable thrown) {
    HttpStatus status = HttpStatus.resolve(response.getStatus());
    if (status == null || !status.isError() || !response.setErrorReported()) {
      return;
    }
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    try {
      Writer writer = response.getReporter();
      if (writer != null) { // else something has been written already
        writer.write(
            "{\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
                .formatted(status.getReasonPhrase(), status.value(), SENTENCE));
        response.finishResponse();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("telling of a problem", e);
    }
  }
}

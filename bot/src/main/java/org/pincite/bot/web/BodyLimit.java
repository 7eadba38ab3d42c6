package org.pincite.bot.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/// Refuses a body that is too large before anything is made of it, whether it says its length or
/// comes in chunks.
@ControllerAdvice
final class BodyLimit extends RequestBodyAdviceAdapter {

  /// In bytes: room for the longest question with many before it.
  private static final int MOST = 65_536;

  @Override
  public boolean supports(
      MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
    return true;
  }

  @Override
  public HttpInputMessage beforeBodyRead(
      HttpInputMessage message,
      MethodParameter parameter,
      Type type,
      Class<? extends HttpMessageConverter<?>> converter)
      throws IOException {
    byte[] body = message.getBody().readNBytes(MOST + 1);
    if (body.length > MOST) {
      throw RefusedException.large(
          "the body is too large: expected at most %d bytes".formatted(MOST));
    }
    return new ReadBody(message.getHeaders(), new ByteArrayInputStream(body));
  }

  /// A body that has been read.
  ///
  /// @param headers the request's
  /// @param body its bytes
  private record ReadBody(HttpHeaders headers, InputStream body) implements HttpInputMessage {

    @Override
    public HttpHeaders getHeaders() {
      return headers;
    }

    @Override
    public InputStream getBody() {
      return body;
    }
  }
}

package org.pincite.bot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import tools.jackson.databind.json.JsonMapper;

/// Says what a problem document has to be.
final class ProblemAssert {

  private ProblemAssert() {}

  static void assertProblem(HttpResponse<String> response, int status, String detail) {
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    var problem = JsonMapper.shared().readTree(response.body());
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("detail").asString()).isEqualTo(detail);
    assertThat(problem.path("instance").asString()).isEqualTo(response.uri().getRawPath());
    assertThat(problem.propertyNames())
        .containsExactlyInAnyOrder("title", "status", "detail", "instance");
  }
}

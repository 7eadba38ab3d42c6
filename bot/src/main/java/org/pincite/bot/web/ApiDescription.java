package org.pincite.bot.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;

/// What the OpenAPI document says beyond the controllers: what the interface is, in which problems
/// an operation may end, and which properties may be absent or null.
final class ApiDescription implements OpenApiCustomizer {

  private static final String PROBLEM = "Problem";

  private static final Map<String, String> PROBLEMS =
      Map.of(
          "400", "The request is wrong; `detail` says where, and what was expected.",
          "404", "There is no such paper or page; `detail` names it.",
          "413", "The body is too large.",
          "415", "The body is not `application/json`.",
          "500", "A fault of Pincite's, which has been logged.");

  /// The document's head.
  static OpenAPI head() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Pincite")
                .version("1")
                .description(
                    "Answers questions about a committee's papers with verbatim quotations, each"
                        + " with its document, page, speaker and footnotes. Problems are told as"
                        + " RFC 9457 has it. What GET answers bears an ETag, which is another"
                        + " once the index is: If-None-Match then brings 304 and no body."))
        .addServersItem(new Server().url("/"));
  }

  @Override
  public void customise(OpenAPI api) {
    api.getComponents().getSchemas().forEach(RecordSchema::complete);
    api.getComponents().addSchemas(PROBLEM, problem());
    api.getPaths().values().stream()
        .flatMap(path -> path.readOperations().stream())
        .forEach(ApiDescription::declareProblems);
  }

  private static void declareProblems(Operation operation) {
    TreeSet<String> statuses = new TreeSet<>(List.of("500"));
    if (operation.getParameters() != null) {
      if (operation.getParameters().stream().anyMatch(ApiDescription::namesPaper)) {
        statuses.add("404");
      }
      if (operation.getParameters().stream().anyMatch(ApiDescription::mayBeWrong)) {
        statuses.add("400");
      }
    }
    if (operation.getRequestBody() != null) {
      statuses.addAll(List.of("400", "404", "413", "415"));
    }
    statuses.forEach(
        status -> operation.getResponses().addApiResponse(status, problem(PROBLEMS.get(status))));
  }

  private static boolean namesPaper(Parameter parameter) {
    return parameter.getIn().equals("path") || parameter.getName().equals("document");
  }

  /// Any text may be the name of something.
  private static boolean mayBeWrong(Parameter parameter) {
    return !parameter.getIn().equals("path")
        || parameter.getSchema().getTypes().contains("integer");
  }

  /// A problem document.
  ///
  /// @param when a request ends in it
  static ApiResponse problem(@Nullable String when) {
    MediaType problem =
        new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM));
    return new ApiResponse()
        .description(when)
        .content(new Content().addMediaType("application/problem+json", problem));
  }

  private static Schema<?> problem() {
    Schema<?> problem = new ObjectSchema();
    problem
        .addProperty("title", new StringSchema().description("The status in words."))
        .addProperty("status", new IntegerSchema().description("The HTTP status."))
        .addProperty("detail", new StringSchema().description("A sentence for whoever asked."))
        .addProperty("instance", new StringSchema().description("The path that was asked for."));
    problem.setRequired(List.of("title", "status", "detail", "instance"));
    return problem;
  }
}

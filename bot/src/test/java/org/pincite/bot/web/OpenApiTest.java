package org.pincite.bot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(OneSite.class)
class OpenApiTest {

  private static final String REFERENCE = "#/components/schemas/";

  private final Site site;

  OpenApiTest(Site site) {
    this.site = site;
  }

  @Test
  void saysWhatItDescribes() throws IOException {
    var api = api();

    assertThat(api.path("openapi").asString()).startsWith("3.1");
    assertThat(api.path("info").path("title").asString()).isEqualTo("Pincite");
    assertThat(api.path("info").path("description").asString()).contains("verbatim quotations");
    assertThat(api.path("servers").path(0).path("url").asString()).isEqualTo("/");
  }

  @Test
  void describesEachPathWithItsSummaryAndProblems() throws IOException {
    var problems = new TreeMap<String, String>();
    api()
        .path("paths")
        .forEachEntry((path, operations) ->
            operations.forEachEntry((method, operation) -> {
              assertThat(operation.path("summary").asString()).as(path).isNotBlank();
              problems.put(
                  method + " " + path,
                  String.join(" ", operation.path("responses").propertyNames()));
            }));

    assertThat(problems)
        .isEqualTo(
            Map.ofEntries(
                Map.entry("get /api/awaited", "200 400 500"),
                Map.entry("get /api/documents/{id}/cited-by", "200 400 404 500"),
                Map.entry("post /api/ask", "200 400 404 413 415 500"),
                Map.entry("get /api/search", "200 400 404 500"),
                Map.entry("get /api/search.csv", "200 400 404 500"),
                Map.entry("get /api/recommendations", "200 400 404 500"),
                Map.entry("get /api/recommendations.csv", "200 400 404 500"),
                Map.entry("get /api/documents", "200 400 500"),
                Map.entry("get /api/documents/{id}", "200 404 500"),
                Map.entry("get /api/documents/{id}/file", "200 404 500"),
                Map.entry("get /api/documents/{id}/footnotes", "200 400 404 500"),
                Map.entry("get /api/documents/{id}/pages/{page}", "200 400 404 500"),
                Map.entry("get /api/documents/{id}/versions/{version}", "200 400 404 500")));
  }

  @Test
  void describesWhatThePathsAnswer() throws IOException {
    var api = api();
    for (var path : api.path("paths").properties()) {
      for (var operation : path.getValue().properties()) {
        for (var id :
            List.of(Site.LETTER, "council-2025-03-13%2FMinutes%20of%20Previous%20Meeting")) {
          var response = call(operation.getKey(), path.getKey(), id);
          var type = response.headers().firstValue("Content-Type").orElseThrow();
          var content = operation.getValue().path("responses").path("200").path("content");
          if (type.equals("application/json")) {
            conform(
                Site.json(response), content.path(type).path("schema"), api, path.getKey() + " ");
          } else {
            assertThat(response.statusCode()).as(path.getKey()).isEqualTo(200);
            assertThat(content.propertyNames())
                .containsExactly(type.startsWith("text/csv") ? "text/csv" : "*/*");
          }
        }
      }
    }
  }

  @Test
  void describesAProblem() throws IOException {
    var response = site.get("/api/documents/nix");
    var schema = api().path("components").path("schemas").path("Problem");

    conform(Site.read(response), schema, api(), "problem");
  }

  private HttpResponse<String> call(String method, String path, String id) throws IOException {
    var filled =
        path.replace("{id}", id).replace("{page}", "1").replace("{version}", "0123456789ab");
    return method.equals("post")
        ? site.post(filled, "application/json", BodyPublishers.ofString("{\"question\":\"Bowie\"}"))
        : site.get(filled.startsWith("/api/search") ? filled + "?q=bandstand+Bowie" : filled);
  }

  private JsonNode api() throws IOException {
    return site.json("/v3/api-docs");
  }

  /// An object has all of its schema's properties and no other; all are required.
  private static void conform(JsonNode value, JsonNode schema, JsonNode api, String where) {
    if (schema.has("$ref")) {
      var name = schema.path("$ref").asString().substring(REFERENCE.length());
      conform(value, api.path("components").path("schemas").path(name), api, where);
    } else if (schema.has("anyOf")) {
      conform(value, schema.path("anyOf").path(value.isNull() ? 1 : 0), api, where);
    } else {
      assertThat(typesOf(schema)).as(where).contains(typeOf(value));
      var properties = schema.path("properties");
      if (value.isObject()) {
        assertThat(value.propertyNames())
            .as(where)
            .containsExactlyInAnyOrderElementsOf(properties.propertyNames());
        assertThat(schema.path("required").valueStream().map(JsonNode::asString))
            .as(where)
            .containsExactlyInAnyOrderElementsOf(properties.propertyNames());
      }
      value.forEachEntry(
          (name, child) -> conform(child, properties.path(name), api, where + "/" + name));
      if (value.isArray()) {
        value.forEach(child -> conform(child, schema.path("items"), api, where + "[]"));
      }
    }
  }

  private static List<String> typesOf(JsonNode schema) {
    var type = schema.path("type");
    return type.isArray()
        ? type.valueStream().map(JsonNode::asString).toList()
        : List.of(type.asString());
  }

  private static String typeOf(JsonNode value) {
    return switch (value.getNodeType()) {
      case NUMBER -> value.isIntegralNumber() ? "integer" : "number";
      default -> value.getNodeType().name().toLowerCase(Locale.ROOT);
    };
  }
}

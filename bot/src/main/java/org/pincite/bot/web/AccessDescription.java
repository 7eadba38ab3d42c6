package org.pincite.bot.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;

/// What the OpenAPI document says besides where access is set: what a program has to show, and how
/// it is refused.
final class AccessDescription implements OpenApiCustomizer {

  private static final String TOKEN = "token";

  @Override
  public void customise(OpenAPI api) {
    api.getComponents()
        .addSecuritySchemes(
            TOKEN, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer"));
    api.addSecurityItem(new SecurityRequirement().addList(TOKEN));
    api.getPaths().values().stream()
        .flatMap(path -> path.readOperations().stream())
        .forEach(AccessDescription::declareRefusals);
  }

  private static void declareRefusals(Operation operation) {
    operation
        .getResponses()
        .addApiResponse("401", ApiDescription.problem("Nobody is known to have sent the request."))
        .addApiResponse(
            "429",
            ApiDescription.problem("Too many requests; `Retry-After` says how long to wait."));
  }
}

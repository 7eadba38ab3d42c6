package org.pincite.bot.slack;

import java.util.ArrayList;
import java.util.List;
import org.pincite.bot.slack.StandIn.Call;
import tools.jackson.databind.JsonNode;

/// Holds a call against the vendor's description of its method.
final class Contract {

  private Contract() {}

  /// What Slack does not document of the call, a sentence each.
  static List<String> faults(Call call) {
    JsonNode arguments = Vendor.method(call.method()).path("args");
    List<String> faults = new ArrayList<>();
    for (String given : call.arguments().keySet()) {
      if (!arguments.path("properties").has(given)) {
        faults.add("%s has no argument %s".formatted(call.method(), given));
      }
    }
    for (JsonNode required : arguments.path("required")) {
      String name = required.asString();
      boolean given =
          name.equals("token") ? !call.token().isEmpty() : call.arguments().containsKey(name);
      if (!given) {
        faults.add("%s needs the argument %s".formatted(call.method(), name));
      }
    }
    return faults;
  }

  /// The scopes of which a bot needs one for a method.
  static List<String> scopes(String method) {
    List<String> scopes = new ArrayList<>();
    Vendor.method(method).path("scope").path("bot").forEach(scope -> scopes.add(scope.asString()));
    return scopes;
  }
}

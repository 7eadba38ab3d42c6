package org.pincite.bot.slack;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import java.util.List;
import java.util.Map;

/// Blocks and views as Slack's schemas have them. The library writes of every style what it is not
/// as well, in words that no schema knows.
final class Json {

  private static final Gson GSON = GsonFactory.createSnakeCase();

  private Json() {}

  static String of(List<LayoutBlock> blocks) {
    return tree(blocks).toString();
  }

  static String of(View view) {
    return tree(view).toString();
  }

  /// Of anything that has blocks.
  static JsonElement tree(Object drawn) {
    JsonElement tree = GSON.toJsonTree(drawn);
    prune(tree);
    return tree;
  }

  private static void prune(JsonElement element) {
    if (element.isJsonArray()) {
      element.getAsJsonArray().forEach(Json::prune);
    } else if (element.isJsonObject()) {
      JsonObject object = element.getAsJsonObject();
      if (object.get("style") instanceof JsonObject style) {
        style.entrySet().removeIf(Json::isOff);
      }
      object.asMap().values().forEach(Json::prune);
    }
  }

  private static boolean isOff(Map.Entry<String, JsonElement> style) {
    return style.getValue().isJsonPrimitive() && !style.getValue().getAsBoolean();
  }
}

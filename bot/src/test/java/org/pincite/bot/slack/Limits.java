package org.pincite.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Slack's limits, which its schemas do not have: <https://docs.slack.dev/reference/block-kit>. The
/// total is not documented: 9.6 thousand characters were taken, 11.3 thousand refused.
final class Limits {

  private static final int TOTAL = 9_000;

  private Limits() {}

  /// @param most how many blocks
  static void hold(JsonNode blocks, int most) {
    assertThat(blocks.size()).as("blocks").isBetween(1, most);
    assertThat(characters(blocks)).as("characters in all").isLessThanOrEqualTo(TOTAL);
    for (JsonNode block : blocks) {
      switch (block.path("type").asString()) {
        case "header" -> text(block.path("text"), 150);
        case "section" -> text(block.path("text"), 2_900);
        case "context" -> {
          assertThat(block.path("elements").size()).isBetween(1, 10);
          block.path("elements").forEach(element -> text(element, 2_900));
        }
        case "actions" -> actions(block);
        case "context_actions" -> assertThat(block.path("elements").size()).isBetween(1, 5);
        case "rich_text" -> rich(block);
        case "divider" -> {}
        default -> throw new AssertionError("an unknown block: " + block);
      }
    }
  }

  private static void actions(JsonNode block) {
    assertThat(block.path("elements").size()).isBetween(1, 25);
    Set<String> ids = new HashSet<>();
    for (JsonNode button : block.path("elements")) {
      text(button.path("text"), 75);
      assertThat(button.path("value").asString("").length()).isLessThanOrEqualTo(2_000);
      assertThat(button.path("url").asString("").length()).isLessThanOrEqualTo(3_000);
      assertThat(button.path("action_id").asString().length()).isBetween(1, 255);
      assertThat(ids.add(button.path("action_id").asString())).isTrue();
    }
  }

  private static void rich(JsonNode block) {
    assertThat(block.path("elements").size()).isPositive();
    assertThat(characters(block)).isLessThanOrEqualTo(2_900);
    for (JsonNode element : block.path("elements")) {
      assertThat(element.path("elements").size()).isPositive();
      for (JsonNode run : element.path("elements")) {
        assertThat(run.path("type").asString()).isIn("text", "link");
        assertThat(run.path("text").asString()).isNotEmpty();
      }
    }
  }

  private static void text(JsonNode text, int most) {
    assertThat(text.path("type").asString()).isEqualTo("plain_text");
    assertThat(text.path("text").asString().length()).isBetween(1, most);
  }

  private static int characters(JsonNode node) {
    return node.findValues("text").stream()
            .filter(JsonNode::isString)
            .mapToInt(text -> text.asString().length())
            .sum()
        + node.findValues("text").stream()
            .filter(JsonNode::isObject)
            .mapToInt(Limits::characters)
            .sum();
  }
}

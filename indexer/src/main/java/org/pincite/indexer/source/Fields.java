package org.pincite.indexer.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;

/// The keys of one group in the manifest with their values; each key is a known one, once.
///
/// @param group the whole
/// @param values by key
record Fields(Value group, Map<String, Value> values) {

  static Fields of(Value group, MappingNode mapping, List<String> known) {
    Map<String, Value> values = new LinkedHashMap<>();
    for (NodeTuple pair : mapping.getValue()) {
      String key = group.part("key", pair.getKeyNode()).text();
      if (!known.contains(key)) {
        throw group
            .part("unknown key", pair.getKeyNode())
            .refused("one of " + String.join(", ", known));
      }
      if (values.put(key, group.part(key, pair.getValueNode())) != null) {
        throw group.part("second key", pair.getKeyNode()).refused("each key once");
      }
    }
    return new Fields(group, values);
  }

  /// The value of `key`; null where the group has no such key.
  @Nullable Value get(String key) {
    return values.get(key);
  }

  /// The text of `key`; null where the group has no such key.
  @Nullable String text(String key) {
    Value value = get(key);
    return value == null ? null : value.text();
  }

  /// The value of a key that every group has.
  Value required(String key) {
    Value value = get(key);
    if (value == null) {
      String sentence = "%s has no %s: expected one".formatted(group.name(), key);
      throw group.manifest().fault(group.line(), sentence);
    }
    return value;
  }
}

package org.pincite.indexer.source;

import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/// A value in the manifest that is yet to be found right.
///
/// @param manifest where it stands
/// @param name what messages call it: its key
/// @param node what is written there
record Value(ManifestFile manifest, String name, Node node) {

  /// The longest bad value that a message repeats in full, in UTF-16 units.
  private static final int QUOTABLE = 80;

  int line() {
    return node.getStartMark().getLine() + 1;
  }

  /// What is written within this value.
  Value part(String partName, Node part) {
    return new Value(manifest, partName, part);
  }

  /// Whether nothing but the key is written.
  boolean isEmpty() {
    return switch (node) {
      case ScalarNode scalar -> scalar.getTag().equals(Tag.NULL) || scalar.getValue().isBlank();
      case CollectionNode<?> group -> group.getValue().isEmpty();
      default -> false;
    };
  }

  /// The words as written, whatever YAML takes them for: 2023-08-10 is no date and 2023 no number.
  String text() {
    if (node instanceof ScalarNode scalar && !isEmpty()) {
      return scalar.getValue().strip();
    }
    throw refused("text");
  }

  /// The members of a list.
  List<Value> members(String memberName) {
    if (!(node instanceof SequenceNode sequence)) {
      throw refused("a list");
    }
    List<Value> members = new ArrayList<>();
    sequence.getValue().forEach(member -> members.add(part(memberName, member)));
    return members;
  }

  /// The keys of a group, all of them among `known`.
  Fields fields(List<String> known) {
    if (node instanceof MappingNode mapping) {
      return Fields.of(this, mapping, known);
    }
    throw refused("a group of keys (%s)".formatted(String.join(", ", known)));
  }

  /// Says what is wrong with this value.
  CorpusException refused(String expected) {
    return manifest.fault(line(), "%s %s: expected %s".formatted(name, found(), expected));
  }

  private String found() {
    if (isEmpty()) {
      return "is empty";
    }
    return switch (node) {
      case ScalarNode scalar -> quoted(scalar.getValue());
      case SequenceNode list -> "is a list";
      default -> "is a group of keys";
    };
  }

  /// `words` on one line, and cut if they are long.
  private static String quoted(String words) {
    String line = words.replaceAll("\\R", " ");
    return line.length() <= QUOTABLE
        ? "\"%s\"".formatted(line)
        : "\"%s…\"".formatted(line.substring(0, QUOTABLE));
  }
}

package org.pincite.indexer.source;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.reader.ReaderException;

/// The manifest as a file: its bytes, its text, and the YAML in it.
///
/// @param path named in every message as it stands here
record ManifestFile(Path path) {

  /// The YAML as nodes that know their lines, so that nothing is made of it but text; null where
  /// the file says nothing.
  ///
  /// SnakeYAML's own limits hold: 3 million characters, 50 levels, 50 references to lists.
  ///
  /// @throws CorpusException if the file cannot be read or is not YAML
  @Nullable Node root() {
    String text = text();
    try {
      Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
      Node root = yaml.compose(new StringReader(text));
      return root == null || root.getTag().equals(Tag.NULL) ? null : root;
    } catch (MarkedYAMLException e) {
      throw notYaml(e.getProblemMark().getLine() + 1, e.getProblem());
    } catch (ReaderException e) {
      int line = 1 + (int) text.codePoints().limit(e.getPosition()).filter(c -> c == '\n').count();
      throw notYaml(line, "the control character U+%04X".formatted(e.getCodePoint()));
    } catch (YAMLException e) {
      throw new CorpusException(
          "%s: not YAML that can be read: %s".formatted(path, e.getMessage()), e);
    }
  }

  private CorpusException notYaml(int line, String problem) {
    return fault(
        line,
        "not YAML (%s): expected \"key: value\", in quotation marks if the value has a colon"
            .formatted(problem));
  }

  private String text() {
    byte[] bytes = bytes();
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    if (decoder.decode(in, out, true).isError()) {
      int line = 1;
      for (int i = 0; i < in.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      String bad = "byte 0x%02X is not UTF-8".formatted(bytes[in.position()]);
      throw fault(line, bad + ": expected the manifest to be saved as UTF-8");
    }
    return out.flip().toString();
  }

  private byte[] bytes() {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new CorpusException(
          "%s cannot be read: expected a file with read access".formatted(path), e);
    }
  }

  /// What is wrong at `line`, counted from 1.
  CorpusException fault(int line, String sentence) {
    return new CorpusException("%s line %d: %s".formatted(path, line, sentence));
  }
}

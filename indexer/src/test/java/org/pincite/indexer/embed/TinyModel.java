package org.pincite.indexer.embed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/// Writes a network of two nodes as an ONNX file (a protocol buffer; field numbers from
/// onnx.proto): it casts `input_ids` to numbers and gives their mean, so a pair's score is that of
/// its word pieces' numbers.
final class TinyModel {

  private static final int FLOAT = 1;
  private static final int INT64 = 7;

  private TinyModel() {}

  /// Writes the model, and beside it the tokenizer of the embedding model.
  static Path write(Path folder) throws IOException {
    Path model = folder.resolve("tiny.onnx");
    Files.write(model, model());
    try (InputStream vocabulary =
        Objects.requireNonNull(
            TinyModel.class.getResourceAsStream("/bge-small-en-v1.5-q-tokenizer.json"))) {
      Files.copy(vocabulary, folder.resolve("tokenizer.json"));
    }
    return model;
  }

  private static byte[] model() {
    byte[] cast = node("Cast", "input_ids", "numbers", attribute("to", FLOAT));
    byte[] mean = node("ReduceMean", "numbers", "score", new byte[0]);
    byte[] graph =
        join(
            bytes(1, cast),
            bytes(1, mean),
            text(2, "tiny"),
            bytes(11, value("input_ids", INT64)),
            bytes(12, value("score", FLOAT)));
    byte[] opset = join(text(1, ""), number(2, 13));
    return join(number(1, 8), bytes(7, graph), bytes(8, opset));
  }

  private static byte[] node(String type, String input, String output, byte[] attribute) {
    byte[] node = join(text(1, input), text(2, output), text(3, type), text(4, type));
    return attribute.length == 0 ? node : join(node, bytes(5, attribute));
  }

  private static byte[] attribute(String name, int value) {
    return join(text(1, name), number(3, value), number(20, 2));
  }

  /// A tensor of one row; the score is [1, 1], as the mean keeps its dimensions.
  private static byte[] value(String name, int type) {
    byte[] row = bytes(1, number(1, 1));
    byte[] columns = bytes(1, text(2, name + "_length"));
    byte[] shape = join(row, columns);
    byte[] tensor = join(number(1, type), bytes(2, shape));
    return join(text(1, name), bytes(2, bytes(1, tensor)));
  }

  private static byte[] text(int field, String text) {
    return bytes(field, text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] bytes(int field, byte[] content) {
    return join(varint((field << 3) | 2), varint(content.length), content);
  }

  private static byte[] number(int field, int value) {
    return join(varint(field << 3), varint(value));
  }

  private static byte[] varint(int value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int left = value;
    while (left > 0x7f) {
      out.write((left & 0x7f) | 0x80);
      left >>>= 7;
    }
    out.write(left);
    return out.toByteArray();
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}

package org.pincite.indexer.embed;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Cuts text into the model's word pieces.
final class Tokenizer implements AutoCloseable {

  /// How many pieces the model takes at once, its two marks left aside.
  static final int WINDOW = 510;

  private final HuggingFaceTokenizer tokenizer;

  private Tokenizer(HuggingFaceTokenizer tokenizer) {
    this.tokenizer = tokenizer;
  }

  /// @param vocabulary the tokenizer's own description, in JSON
  static Tokenizer read(InputStream vocabulary) throws IOException {
    // By itself the tokenizer cuts off, without a word, what is longer than the model takes.
    String endless = Integer.toString(Integer.MAX_VALUE);
    Map<String, String> whole =
        Map.of(
            "truncation",
            "false",
            "padding",
            "false",
            "modelMaxLength",
            endless,
            "maxLength",
            endless);
    return new Tokenizer(HuggingFaceTokenizer.newInstance(vocabulary, whole));
  }

  /// The numbers of a text's word pieces in stretches that the model takes, about equally long: one
  /// for most texts, and one that is empty for a text of no words.
  List<long[]> windows(String text) {
    long[] ids = tokenizer.encode(text, false, false).getIds();
    int count = Math.max(1, (ids.length + WINDOW - 1) / WINDOW);
    List<long[]> windows = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int from = (int) ((long) ids.length * i / count);
      int to = (int) ((long) ids.length * (i + 1) / count);
      windows.add(Arrays.copyOfRange(ids, from, to));
    }
    return windows;
  }

  @Override
  public void close() {
    tokenizer.close();
  }
}

package org.pincite.indexer.embed;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
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

  /// A text's word pieces, in order; none for a text of no words.
  List<WordPiece> pieces(String text) {
    Encoding encoding = tokenizer.encode(text, false, false);
    long[] ids = encoding.getIds();
    String[] tokens = encoding.getTokens();
    CharSpan[] places = encoding.getCharTokenSpans();
    List<WordPiece> pieces = new ArrayList<>(ids.length);
    for (int i = 0; i < ids.length; i++) {
      pieces.add(new WordPiece(ids[i], tokens[i], places[i].getStart(), places[i].getEnd()));
    }
    return pieces;
  }

  /// Cuts pieces into stretches that the model takes, about equally long: one for most texts, and
  /// one that is empty for none.
  static List<List<WordPiece>> windows(List<WordPiece> pieces) {
    int count = Math.max(1, (pieces.size() + WINDOW - 1) / WINDOW);
    List<List<WordPiece>> windows = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int from = (int) ((long) pieces.size() * i / count);
      int to = (int) ((long) pieces.size() * (i + 1) / count);
      windows.add(pieces.subList(from, to));
    }
    return windows;
  }

  @Override
  public void close() {
    tokenizer.close();
  }
}

package org.pincite.indexer.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.extract.Extraction.Flow;
import org.pincite.indexer.extract.Extraction.Unreadable;

/// Makes blocks and notes of what is met in a file from its beginning to its end.
///
/// Words go to the block that is open. A cell or a note opens an aside: until it is closed, words
/// go there, and blocks within it are its lines.
final class FlowBuilder {

  private final List<RawBlock> blocks = new ArrayList<>();
  private final List<RawNote> notes = new ArrayList<>();
  private final List<String> parts = new ArrayList<>();
  private final Deque<InlineText> asides = new ArrayDeque<>();
  private InlineText open = new InlineText();

  /// @param address where the words lead to; null where they lead nowhere
  void add(String text, boolean bold, @Nullable String address) {
    current().add(text, bold, address);
  }

  void endLine() {
    current().endLine();
  }

  void call(String note) {
    current().call(note);
  }

  /// Ends the block that is open, if it has words.
  ///
  /// @return whether it had
  boolean endBlock(Function<RawText, RawBlock> shape) {
    if (!asides.isEmpty()) {
      asides.element().endLine();
      return false;
    }
    if (open.isBlank()) {
      return false;
    }
    blocks.add(shape.apply(open.text()));
    open = new InlineText();
    return true;
  }

  void openAside() {
    asides.push(new InlineText());
  }

  RawText closeAside() {
    return asides.pop().text();
  }

  /// Adds a block that has no words of its own or whose words came from asides.
  void add(RawBlock block) {
    blocks.add(block);
  }

  void add(RawNote note) {
    notes.add(note);
  }

  /// Notes that a part of the file was not read.
  void leave(String part) {
    parts.add(part);
  }

  /// What was gathered.
  Extraction finish() {
    endBlock(RawBlock.Paragraph::new);
    boolean wordless = blocks.stream().allMatch(block -> block.words().isEmpty());
    return wordless && notes.isEmpty()
        ? new Unreadable("has no words")
        : new Flow(blocks, notes, parts);
  }

  private InlineText current() {
    return asides.isEmpty() ? open : asides.element();
  }
}

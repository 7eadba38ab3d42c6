package org.pincite.bot.slack;

import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextPreformattedElement;
import com.slack.api.model.block.element.RichTextQuoteElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import com.slack.api.model.block.element.RichTextSectionElement.TextStyle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Draws one `rich_text` block: sections and quotes of plain and bold words, in which Slack parses
/// nothing. It holds at most [#MOST] characters; what comes after them is cut and marked.
final class Rich {

  /// In UTF-16 units. Three passages of this and what stands around them stay under the 9,000 that
  /// Slack was seen to take in one message.
  static final int MOST = 2_500;

  /// Slack's, for an address, in characters.
  static final int ADDRESS = 3_000;

  private final List<BlockElement> elements = new ArrayList<>();
  private List<RichTextElement> runs = new ArrayList<>();
  private int room;

  Rich() {
    this(MOST);
  }

  Rich(int room) {
    this.room = room;
  }

  /// How many more characters fit.
  int room() {
    return room;
  }

  Rich plain(String words) {
    return add(words, null);
  }

  Rich bold(String words) {
    return add(words, TextStyle.builder().bold(true).build());
  }

  Rich italic(String words) {
    return add(words, TextStyle.builder().italic(true).build());
  }

  /// A link; it is left out where it does not fit.
  ///
  /// @param address made of ids alone
  Rich link(String words, String address) {
    if (words.length() <= room && address.length() <= ADDRESS) {
      runs.add(RichTextSectionElement.Link.builder().text(words).url(address).build());
      room -= words.length();
    }
    return this;
  }

  private Rich add(String words, @Nullable TextStyle style) {
    String fits = Clipped.of(words, room);
    if (room > 0 && !fits.isEmpty()) {
      runs.add(RichTextSectionElement.Text.builder().text(fits).style(style).build());
      room -= fits.length();
    }
    return this;
  }

  /// Ends a section with what was added since the last end.
  Rich section() {
    if (!runs.isEmpty()) {
      elements.add(RichTextSectionElement.builder().elements(runs).build());
      runs = new ArrayList<>();
    }
    return this;
  }

  /// The same as a quote.
  Rich quote() {
    if (!runs.isEmpty()) {
      elements.add(RichTextQuoteElement.builder().elements(runs).build());
      runs = new ArrayList<>();
    }
    return this;
  }

  /// The same as code, of which nothing is lost when it is copied.
  Rich preformatted() {
    if (!runs.isEmpty()) {
      elements.add(RichTextPreformattedElement.builder().elements(runs).build());
      runs = new ArrayList<>();
    }
    return this;
  }

  RichTextBlock block() {
    section();
    return RichTextBlock.builder().elements(List.copyOf(elements)).build();
  }
}

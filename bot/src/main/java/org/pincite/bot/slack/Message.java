package org.pincite.bot.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/// What is posted.
///
/// @param blocks what people see
/// @param text the same for notifications and screen readers, escaped; it stands alone
record Message(List<LayoutBlock> blocks, String text) {

  Message {
    blocks = List.copyOf(blocks);
  }
}

package org.pincite.bot.slack;

import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.journal.NewPaper;

/// Draws what a run made new: one note, however many papers came.
final class NewsMessage {

  /// More papers than this are counted only.
  static final int PAPERS = 10;

  private static final int SPEAKERS = 5;

  // In UTF-16 units: ten papers of this stay under the 9,000 that Slack takes in one message.
  private static final int CITATION = 250;
  private static final int DETAIL = 350;

  private NewsMessage() {}

  /// @param papers what is new, one or more
  /// @param link the address of a paper's file by the paper's id; null where there is none
  static Message of(List<NewPaper> papers, Function<String, @Nullable String> link) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(HeaderBlock.builder().text(AnswerMessage.plain(heading(papers))).build());
    StringJoiner text = new StringJoiner("\n").add(heading(papers));
    for (NewPaper paper : papers.subList(0, Math.min(PAPERS, papers.size()))) {
      blocks.add(block(paper, link.apply(paper.id())));
      text.add(Escaped.of(Clipped.of(paper.citation(), CITATION)));
      text.add(Escaped.of(Clipped.of(detail(paper), DETAIL)));
    }
    if (papers.size() > PAPERS) {
      String more = "and %,d more".formatted(papers.size() - PAPERS);
      blocks.add(new Rich(100).plain(more).section().block());
      text.add(more);
    }
    return new Message(blocks, text.toString());
  }

  private static LayoutBlock block(NewPaper paper, @Nullable String address) {
    Rich rich = new Rich(CITATION + DETAIL + 100);
    rich.bold(Clipped.of(paper.citation(), CITATION));
    rich.plain("\n" + Clipped.of(detail(paper), DETAIL));
    if (address != null) {
      rich.plain("\n").link("Open the file", address);
    }
    return rich.section().block();
  }

  private static String heading(List<NewPaper> papers) {
    long replaced = papers.stream().filter(NewPaper::replaced).count();
    long added = papers.size() - replaced;
    return replaced == 0
        ? counted(added, "new paper")
        : added == 0
            ? counted(replaced, "paper") + " replaced"
            : "%s, %,d replaced".formatted(counted(added, "new paper"), replaced);
  }

  private static String detail(NewPaper paper) {
    String words = paper.inWords(SPEAKERS);
    String replaced = paper.replaced() ? "replaces an earlier text" : "";
    return replaced.isEmpty() || words.isEmpty() ? replaced + words : replaced + "; " + words;
  }

  private static String counted(long number, String what) {
    return "%,d %s%s".formatted(number, what, number == 1 ? "" : "s");
  }
}

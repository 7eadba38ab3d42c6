package org.pincite.bot.slack;

import static com.slack.api.model.view.Views.view;

import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pincite.bot.history.KeptQuestion;
import org.pincite.indexer.citation.HouseStyle;
import org.pincite.indexer.document.PaperDate;
import org.pincite.indexer.index.IndexedPaper;

/// Draws App Home: how to ask, what this person asked of late, and the papers, newest first.
final class HomeView {

  static final int QUESTIONS = 5;
  private static final int PAPERS = 12;

  // In UTF-16 units; all lines together fit into one block.
  private static final int LINE = 180;

  private HomeView() {}

  static View of(List<IndexedPaper> papers, List<KeptQuestion> asked) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.addAll(Saying.how().blocks());
    blocks.addAll(
        Saying.plain(
                "In a channel, mention me; here, write under Messages; anywhere, type /pincite and"
                    + " your question: then only you see the answer. In a thread I remember what was"
                    + " asked before.")
            .blocks());
    if (!asked.isEmpty()) {
      blocks.add(DividerBlock.builder().build());
      blocks.add(header("What you asked"));
      blocks.add(lines(asked.stream().map(HomeView::line).toList()));
    }
    blocks.add(DividerBlock.builder().build());
    blocks.add(header(papers.size() == 1 ? "1 paper" : "%,d papers".formatted(papers.size())));
    blocks.add(papers(papers));
    return view(home -> home.type("home").blocks(blocks));
  }

  /// For somebody who may not ask.
  static View refused(String reason) {
    return view(home -> home.type("home").blocks(Saying.refused(reason).blocks()));
  }

  private static LayoutBlock papers(List<IndexedPaper> papers) {
    List<String> newest =
        papers.stream()
            .sorted(Comparator.comparing(HomeView::date).reversed())
            .limit(PAPERS)
            .map(paper -> HouseStyle.cite(paper.entry()))
            .toList();
    List<String> lines = new ArrayList<>(newest);
    if (papers.isEmpty()) {
      lines.add("There are none yet.");
    } else if (papers.size() > PAPERS) {
      lines.add("and %,d older ones".formatted(papers.size() - PAPERS));
    }
    return lines(lines);
  }

  private static String date(IndexedPaper paper) {
    PaperDate date = paper.entry().date();
    return date == null ? "" : date.firstDay().toString();
  }

  private static String line(KeptQuestion question) {
    String verdict = question.verdict();
    return verdict == null || verdict.equals("answered")
        ? question.words()
        : "%s (no answer found)".formatted(Clipped.of(question.words(), LINE - 20));
  }

  private static LayoutBlock lines(List<String> lines) {
    Rich rich = new Rich();
    lines.forEach(line -> rich.plain("• " + Clipped.of(line, LINE)).section());
    return rich.block();
  }

  private static HeaderBlock header(String words) {
    return HeaderBlock.builder().text(AnswerMessage.plain(words)).build();
  }
}

package org.pincite.bot.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.pincite.bot.answer.Answer;
import org.pincite.bot.answer.Cited;
import org.pincite.indexer.citation.HouseStyle;
import org.pincite.indexer.document.PassageKind;
import org.pincite.indexer.index.IndexedPassage;

/// Draws recommendations as a list: each whole, with its page.
final class RecommendationList {

  /// "what did the letter recommend about data?"
  private static final Pattern ASKED = Pattern.compile("\\brecommend", Pattern.CASE_INSENSITIVE);

  /// So many passages are looked at for recommendations, and all that are become one list.
  static final int MOST = 10;

  // In UTF-16 units; ten of both stay under what a message holds.
  private static final int WORDS = 520;
  private static final int CITATION = 180;

  private RecommendationList() {}

  static boolean isAskedFor(String question) {
    return ASKED.matcher(question).find();
  }

  /// The recommendations of an answer to a question for them; none where something else answers it
  /// best.
  static List<Cited> in(Answer answer) {
    boolean first =
        isAskedFor(answer.question())
            && !answer.passages().isEmpty()
            && isRecommendation(answer.passages().getFirst());
    return first
        ? answer.passages().stream()
            .filter(RecommendationList::isRecommendation)
            .limit(MOST)
            .toList()
        : List.of();
  }

  private static boolean isRecommendation(Cited cited) {
    return cited.passage().kind() == PassageKind.RECOMMENDATION;
  }

  /// Each with its number, its place and a link to its page.
  static List<LayoutBlock> draw(List<Cited> recommendations, PageLink link) {
    List<LayoutBlock> blocks = new ArrayList<>();
    Rich rich = new Rich();
    for (int i = 0; i < recommendations.size(); i++) {
      if (rich.room() < WORDS + CITATION) {
        blocks.add(rich.block());
        rich = new Rich();
      }
      Cited cited = recommendations.get(i);
      IndexedPassage passage = cited.passage();
      rich.bold("%d  %s".formatted(i + 1, Clipped.of(citation(passage), CITATION - 20)));
      String position = PassageBlock.position(passage.pages());
      rich.plain(position == null ? "" : " (%s)".formatted(position));
      String address = link.of(cited);
      if (address != null) {
        rich.plain("  ").link("Open page", address);
      }
      rich.section();
      String text = passage.text();
      int end = Clipped.cut(text, WORDS - 80);
      rich.plain(text.substring(0, end)).italic(end < text.length() ? " […]" : "").quote();
    }
    blocks.add(rich.block());
    return blocks;
  }

  static String citation(IndexedPassage passage) {
    return HouseStyle.cite(passage.document(), passage.pages(), passage.headings());
  }
}

package org.pincite.bot.slack;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.FeedbackButtonObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.FeedbackButtonsElement;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.pincite.bot.answer.Answer;
import org.pincite.bot.answer.Cited;
import org.pincite.bot.answer.Verdict;

/// Draws an answer.
final class AnswerMessage {

  /// As many passages as a member reads between two meetings.
  static final int PASSAGES = 3;

  /// Slack's, for the value of a button, in characters.
  private static final int VALUE = 2_000;

  // In UTF-16 units, for the fallback: a screen reader reads it all.
  private static final int FALLBACK_QUOTE = 600;
  private static final int FALLBACK_CITATION = 300;

  private final PageLink link;

  AnswerMessage(PageLink link) {
    this.link = link;
  }

  /// Whom an answer reaches.
  enum Reach {
    /// Everybody in the conversation.
    ALL,
    /// Whoever asked, who may then share it.
    ASKER
  }

  /// The answer to a question.
  ///
  /// @param id the question's, which the buttons name
  Message of(long id, Answer answer, Searched searched, Reach reach) {
    List<Cited> recommendations = RecommendationList.in(answer);
    List<Cited> shown = recommendations.isEmpty() ? firstOf(answer.passages()) : recommendations;
    List<LayoutBlock> blocks = new ArrayList<>(verdict(answer, searched));
    blocks.addAll(
        recommendations.isEmpty()
            ? passages(1, shown)
            : RecommendationList.draw(recommendations, link));
    blocks.add(note(searched.sentence()));
    blocks.addAll(buttons(id, answer, reach));
    return new Message(blocks, fallback(answer, shown, searched));
  }

  /// The passages of an answer that are shown at first.
  static List<Cited> shown(Answer answer) {
    List<Cited> recommendations = RecommendationList.in(answer);
    return recommendations.isEmpty() ? firstOf(answer.passages()) : recommendations;
  }

  /// More passages of an answer.
  ///
  /// @param number of the first of them
  Message more(int number, List<Cited> passages) {
    if (passages.isEmpty()) {
      return Saying.plain("There are no more passages that are near to the question.");
    }
    StringJoiner text = new StringJoiner("\n\n");
    passages.forEach(cited -> text.add(inWords(cited)));
    return new Message(passages(number, passages), text.toString());
  }

  private static List<Cited> firstOf(List<Cited> passages) {
    return passages.subList(0, Math.min(PASSAGES, passages.size()));
  }

  private static List<LayoutBlock> verdict(Answer answer, Searched searched) {
    return switch (answer.verdict()) {
      case ANSWERED ->
          answer.corrections().isEmpty()
              ? List.of()
              : List.of(new Rich(400).italic(sentence(answer, searched)).block());
      case NEAREST, NOTHING ->
          List.of(
              HeaderBlock.builder().text(plain(heading(answer))).build(),
              new Rich(400).italic(sentence(answer, searched)).block());
    };
  }

  private static String heading(Answer answer) {
    return answer.ambiguity().isEmpty() ? "No answer found" : "Several may be meant";
  }

  /// What a reader must know before the quotes; "" where they answer the question as it was
  /// written.
  private static String sentence(Answer answer, Searched searched) {
    return switch (answer.verdict()) {
      case ANSWERED -> answer.corrections();
      case NEAREST -> "%s %s".formatted(answer.corrections(), nearest(answer, searched)).strip();
      case NOTHING ->
          "Nothing in %s answers this. %s".formatted(searched.papers(), answer.explanation());
    };
  }

  private static String nearest(Answer answer, Searched searched) {
    return answer.ambiguity().isEmpty()
        ? "Nothing in %s answers this. Nearest, though it may be about something else:"
            .formatted(searched.papers())
        : answer.ambiguity();
  }

  private List<LayoutBlock> passages(int number, List<Cited> passages) {
    List<LayoutBlock> blocks = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      blocks.add(PassageBlock.of(number + i, passages.get(i)));
      blocks.add(buttons(number + i, passages.get(i)));
    }
    return blocks;
  }

  /// What can be done with a passage.
  private ActionsBlock buttons(int number, Cited cited) {
    List<BlockElement> buttons = new ArrayList<>();
    String address = link.of(cited);
    if (address != null && address.length() <= Rich.ADDRESS) {
      buttons.add(
          ButtonElement.builder()
              .actionId(Action.OPEN + number)
              .text(plain("Open page"))
              .url(address)
              .build());
    }
    String footnote = Clipped.of(cited.citation(), VALUE);
    buttons.add(button(Action.COPY + number, "Copy as footnote", footnote));
    return ActionsBlock.builder().elements(buttons).build();
  }

  /// What can be done with the whole answer.
  private static List<LayoutBlock> buttons(long id, Answer answer, Reach reach) {
    List<BlockElement> buttons = new ArrayList<>();
    String value = Long.toString(id);
    if (!answer.passages().isEmpty()) {
      buttons.add(button(Action.MORE, "More passages", value));
    }
    if (reach == Reach.ASKER) {
      buttons.add(button(Action.SHARE, "Share in channel", value));
    }
    List<LayoutBlock> blocks = new ArrayList<>();
    if (!buttons.isEmpty()) {
      blocks.add(ActionsBlock.builder().elements(buttons).build());
    }
    if (answer.verdict() != Verdict.NOTHING) {
      blocks.add(votes(id));
    }
    return blocks;
  }

  private static ContextActionsBlock votes(long id) {
    return ContextActionsBlock.builder()
        .elements(
            List.of(
                FeedbackButtonsElement.builder()
                    .actionId(Action.VOTE)
                    .positiveButton(vote("Helpful", Action.HELPFUL + id))
                    .negativeButton(vote("Not helpful", Action.NOT_HELPFUL + id))
                    .build()))
        .build();
  }

  private static FeedbackButtonObject vote(String words, String value) {
    return FeedbackButtonObject.builder().text(plain(words)).value(value).build();
  }

  private static ButtonElement button(String action, String words, String value) {
    return ButtonElement.builder().actionId(action).text(plain(words)).value(value).build();
  }

  private static ContextBlock note(String words) {
    return ContextBlock.builder().elements(List.of(plain(Clipped.of(words, 500)))).build();
  }

  static PlainTextObject plain(String words) {
    return PlainTextObject.builder().text(words).emoji(false).build();
  }

  private static String fallback(Answer answer, List<Cited> shown, Searched searched) {
    StringJoiner text = new StringJoiner("\n\n");
    String sentence = sentence(answer, searched);
    if (!sentence.isEmpty()) {
      text.add(Escaped.of(Clipped.of(sentence, FALLBACK_QUOTE)));
    }
    shown.stream().limit(PASSAGES).forEach(cited -> text.add(inWords(cited)));
    if (shown.size() > PASSAGES) {
      text.add("and %d more".formatted(shown.size() - PASSAGES));
    }
    return text.add(Escaped.of(searched.sentence())).toString();
  }

  private static String inWords(Cited cited) {
    return Escaped.of(
        "%s: “%s”"
            .formatted(
                Clipped.of(cited.citation(), FALLBACK_CITATION),
                Clipped.of(cited.quote().words(), FALLBACK_QUOTE)));
  }
}

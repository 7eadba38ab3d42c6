package org.pincite.indexer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.PassageKind;
import org.pincite.indexer.document.Span;
import org.pincite.indexer.document.Voice;
import org.pincite.indexer.document.VotePart;

/// Says of each element what it is, which headings stand above it, and who speaks.
///
/// A turn goes on over paragraphs until another begins, or a heading or a printed motion ends it; a
/// stage direction interrupts it.
final class Outline {

  private static final Pattern ITEM = Pattern.compile("^Item \\d{1,3}\\b");

  private static final Voice WRITTEN = new Voice.Written();

  private final Setting setting;
  private final HeadingPath headings = new HeadingPath();
  private final Speakers speakers;
  private final Attendance attendance;
  private final Voices voices;
  private final List<Piece> pieces = new ArrayList<>();
  private Voice voice = WRITTEN;

  /// The number printed before the turn that asks, "Q427"; null before the first.
  private @Nullable String question;

  /// What stands above the printed motion that is being read; null outside of one.
  private @Nullable String motion;

  /// The caption above the table whose rows are being read; null outside of one.
  private @Nullable String caption;

  /// The written question that is asked or answered; null outside of one.
  private @Nullable PutQuestion put;

  private Outline(Setting setting, Speakers speakers) {
    this.setting = setting;
    this.speakers = speakers;
    this.attendance =
        Attendance.of(setting.elements().stream().limit(Attendance.HEAD).map(this::words).toList());
    this.voices = new Voices(attendance);
  }

  static List<Piece> of(Setting setting, Speakers speakers) {
    Outline outline = new Outline(setting, speakers);
    List<Element> elements =
        speakers.isTranscript()
            ? TranscriptRoles.settle(
                LabelledLines.parted(setting.elements(), setting.text(), speakers), setting.text())
            : setting.elements();
    for (int i = 0; i < elements.size(); i++) {
      outline.add(elements.get(i), i + 1 < elements.size() ? elements.get(i + 1) : null);
    }
    return Voters.joined(outline.pieces, setting.text());
  }

  private void add(Element element, @Nullable Element next) {
    String words = words(element);
    if (!(element.role() instanceof Role.Row)) {
      caption = null;
    }
    switch (element.role()) {
      case Role.Row(Span header) -> addRow(element.span(), words, header);
      case Role.Heading _ when Caption.is(words) -> caption(element.span(), words, next);
      case Role.Heading _, Role.Body _
          when speakers.isTranscript() && NumberedQuestion.begins(words) ->
          heading(element.span(), NumberedQuestion.HEADING, words, next);
      case Role.Body _ when PutQuestion.of(words) != null ->
          heading(element.span(), NumberedQuestion.HEADING, words, next);
      case Role.Heading _, Role.Body _ when put != null && PutQuestion.isAnswer(words) ->
          heading(element.span(), PutQuestion.ANSWERED, words, next);
      case Role.Heading heading when speakers.labelOf(words) == null && !isSpoken(words, next) ->
          heading(element.span(), heading, words, next);
      case Role.Heading _, Role.Body _ -> text(element.span(), words, false, next);
      case Role.ListItem _ -> text(element.span(), words, true, next);
    }
  }

  private void text(Span span, String words, boolean marked, @Nullable Element next) {
    if (put != null && PutQuestion.ends(words)) {
      put = null;
      voice = WRITTEN;
    }
    SpeakerLabel label = attendance.lists(words) ? null : speakers.labelOf(words);
    if (label != null && saysNothing(label, words, next)) {
      pieces.add(new Piece(PassageKind.PARAGRAPH, WRITTEN, above(), span));
    } else if (label != null) {
      voice = voices.of(label);
      question = label.question() == null ? question : label.question();
      motion = null;
      addSpoken(PassageKind.TURN, span.start() + label.length(), span.end());
    } else if (TranscriptRoles.isStageDirection(words) || attendance.lists(words)) {
      pieces.add(new Piece(PassageKind.PARAGRAPH, WRITTEN, above(), span));
    } else if (speakers.isTranscript() && PrintedMotion.begins(words)) {
      motion(span, words);
    } else {
      int bullet = ListMark.bulletLength(words);
      boolean item = marked || ListMark.isItem(words);
      addSpoken(kind(words.substring(bullet), item), span.start() + bullet, span.end());
    }
  }

  /// Begins a printed motion: whoever presides may just have called it, what stands below is
  /// nobody's.
  private void motion(Span span, String words) {
    boolean called = voice instanceof Voice.Speaker(String name, _) && Presiding.conducts(name);
    motion = null;
    pieces.add(
        called
            ? new Piece(PassageKind.TURN, voice, above(), span)
            : new Piece(PassageKind.PARAGRAPH, WRITTEN, above(), span));
    voice = WRITTEN;
    motion = PrintedMotion.heading(words);
  }

  /// Whether a label stands alone, with no words of its own and none in the next element either:
  /// then it is kept as it is printed, so that no words are lost.
  private boolean saysNothing(SpeakerLabel label, String words, @Nullable Element next) {
    return label.length() >= words.length()
        && (next == null
            || next.role() instanceof Role.Heading
            || speakers.labelOf(words(next)) != null);
  }

  /// A caption heads the rows of its table, which are known; where else what it is of ends, a
  /// figure or a box, is not, so it stands for itself.
  private void caption(Span span, String words, @Nullable Element next) {
    if (next != null && next.role() instanceof Role.Row) {
      caption = words.replace('\n', ' ');
    } else {
      pieces.add(new Piece(PassageKind.PARAGRAPH, WRITTEN, above(), span));
    }
  }

  private void addRow(Span span, String words, Span header) {
    PassageKind kind =
        Recommendations.begins(words) ? PassageKind.RECOMMENDATION : PassageKind.TABLE_ROW;
    List<String> above = Stream.concat(above().stream(), Stream.ofNullable(caption)).toList();
    pieces.add(new Piece(kind, WRITTEN, above, span, header));
  }

  private void addSpoken(PassageKind kind, int start, int end) {
    if (start < end) {
      pieces.add(new Piece(kind, voice, above(), new Span(start, end)));
    }
  }

  /// Whether words set as a heading are part of what is read out: "Yeas" and "Nays" before the
  /// names of a recorded vote.
  private boolean isSpoken(String words, @Nullable Element next) {
    return voice instanceof Voice.Speaker
        && VotePart.isLabel(words)
        && next != null
        && speakers.labelOf(words(next)) == null;
  }

  /// Whether whoever presides has just called the item of business that a heading names: "Carried.
  /// Mr. Clerk, Item 5." before "Item 5 – Appointments". The heading is then what was called.
  private boolean isCalled(String heading) {
    return voice instanceof Voice.Speaker(String name, _)
        && Presiding.conducts(name)
        && ITEM.matcher(heading).find();
  }

  private void heading(Span span, Role.Heading heading, String words, @Nullable Element next) {
    if (isCalled(words)) {
      pieces.add(new Piece(PassageKind.TURN, voice, headings.above(), span));
    }
    voice = WRITTEN;
    question = null;
    motion = null;
    headings.enter(heading, words.replace('\n', ' '));
    if (headsNothing(heading, next)) {
      pieces.add(new Piece(PassageKind.HEADING, WRITTEN, headings.aboveLast(), span));
    }
    String asker = NumberedQuestion.asker(words, speakers);
    voice = asker == null ? written(words) : voices.known(asker);
  }

  /// Who asks or answers in writing below a heading.
  private Voice written(String heading) {
    if (put != null && PutQuestion.isAnswer(heading)) {
      return put.answerer() == null ? WRITTEN : voices.of(put.answerer(), put.role());
    }
    put = PutQuestion.of(heading);
    return put == null ? WRITTEN : voices.known(put.asker());
  }

  /// The headings above the next element, and what else members cite by: the number of the question
  /// that is being answered, and the motion with its movers.
  private List<String> above() {
    return Stream.concat(
            headings.above().stream(), Stream.of(question, motion).filter(Objects::nonNull))
        .toList();
  }

  /// Whether a heading is followed by none of its own text: then it is a passage itself, so that no
  /// words are lost.
  private boolean headsNothing(Role.Heading heading, @Nullable Element next) {
    return next == null
        || (next.role() instanceof Role.Heading other
            && speakers.labelOf(words(next)) == null
            && heading.endsBefore(other));
  }

  private PassageKind kind(String said, boolean item) {
    if (Recommendations.begins(said)) {
      return PassageKind.RECOMMENDATION;
    }
    if (item) {
      return PassageKind.LIST_ITEM;
    }
    return voice instanceof Voice.Speaker ? PassageKind.TURN : PassageKind.PARAGRAPH;
  }

  private String words(Element element) {
    return setting.text().slice(element.span());
  }
}

package org.pincite.indexer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.PassageKind;
import org.pincite.indexer.document.Span;
import org.pincite.indexer.document.Voice;
import org.pincite.indexer.structure.Setting.SetBlock;

/// Says of each block what it is, which headings stand above it, and who speaks.
///
/// A turn goes on over paragraphs until another begins or a heading ends it; a stage direction
/// interrupts it.
final class Outline {

  /// "(Applause)", "[Interruption]", "(10.00 am)".
  private static final Pattern STAGE_DIRECTION =
      Pattern.compile("^(?:\\([^()]*\\)|\\[[^\\[\\]]*])[.:]?$");

  private static final Pattern ITEM = Pattern.compile("^Item \\d{1,3}\\b");

  private static final Voice WRITTEN = new Voice.Written();

  private final Setting setting;
  private final Headings headings;
  private final Speakers speakers;
  private final Voices voices = new Voices();
  private final List<Piece> pieces = new ArrayList<>();
  private Voice voice = WRITTEN;

  private Outline(Setting setting, Typography typography, Speakers speakers) {
    this.setting = setting;
    this.headings = new Headings(typography);
    this.speakers = speakers;
  }

  static List<Piece> of(Setting setting, Typography typography, Speakers speakers) {
    Outline outline = new Outline(setting, typography, speakers);
    List<SetBlock> blocks = setting.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      outline.add(blocks.get(i), i + 1 < blocks.size() ? blocks.get(i + 1) : null);
    }
    return List.copyOf(outline.pieces);
  }

  private void add(SetBlock block, @Nullable SetBlock next) {
    String words = words(block);
    SpeakerLabel label = speakers.labelOf(words);
    if (label != null) {
      voice = voices.of(label);
      addSpoken(PassageKind.TURN, block.span().start() + label.length(), block.span().end());
    } else if (headings.isHeading(block.block()) && !isSpoken(words, next)) {
      heading(block, words, next);
    } else if (STAGE_DIRECTION.matcher(words).matches()) {
      pieces.add(new Piece(PassageKind.PARAGRAPH, WRITTEN, headings.path(), block.span()));
    } else {
      int bullet = ListMark.bulletLength(words);
      addSpoken(
          kind(words, words.substring(bullet)), block.span().start() + bullet, block.span().end());
    }
  }

  private void addSpoken(PassageKind kind, int start, int end) {
    if (start < end) {
      pieces.add(new Piece(kind, voice, headings.path(), new Span(start, end)));
    }
  }

  /// Whether words set as a heading are part of what is said: a single word that no turn follows
  /// ("Yeas" and "Nays" before the names of a recorded vote).
  private boolean isSpoken(String words, @Nullable SetBlock next) {
    return voice instanceof Voice.Speaker
        && Prose.words(words) == 1
        && !words.equals(words.toUpperCase(Locale.ROOT))
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

  private void heading(SetBlock block, String words, @Nullable SetBlock next) {
    if (isCalled(words)) {
      pieces.add(new Piece(PassageKind.TURN, voice, headings.path(), block.span()));
    }
    voice = WRITTEN;
    headings.enter(block.block(), words.replace('\n', ' '));
    if (headsNothing(block, next)) {
      pieces.add(new Piece(PassageKind.HEADING, WRITTEN, headings.above(), block.span()));
    }
  }

  /// Whether a heading is followed by none of its own text: then it is a passage itself, so that no
  /// words are lost.
  private boolean headsNothing(SetBlock block, @Nullable SetBlock next) {
    return next == null
        || (speakers.labelOf(words(next)) == null
            && headings.isHeading(next.block())
            && !Headings.standsBelow(next.block(), block.block()));
  }

  private PassageKind kind(String words, String said) {
    if (Recommendations.begins(said)) {
      return PassageKind.RECOMMENDATION;
    }
    if (ListMark.isItem(words)) {
      return PassageKind.LIST_ITEM;
    }
    return voice instanceof Voice.Speaker ? PassageKind.TURN : PassageKind.PARAGRAPH;
  }

  private String words(SetBlock block) {
    return setting.text().slice(block.span());
  }
}

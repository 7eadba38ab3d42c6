package org.pincite.indexer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.PassageKind;
import org.pincite.indexer.document.Span;
import org.pincite.indexer.document.Voice;

/// Finds the recommendations among what is written: those that name themselves, with the words that
/// a title stands above; those of a list; those that a paragraph ends with. What somebody says is
/// left as it is.
final class Recommended {

  /// "4.23. Government …", "12 The …", but no "12. Recommendation(s):".
  private static final Pattern NUMBERED = Pattern.compile("^\\d{1,3}(?:\\.\\d{1,3})*[.)]?\\s+\\S");

  private final String text;
  private final boolean lettered;
  private final List<Piece> marked = new ArrayList<>();

  /// The recommendation whose words are still to come or go on; null where none is open.
  private @Nullable Piece open;

  /// Whether the open one began with a title, below a numbered paragraph, or is in its list.
  private boolean titled;

  private boolean numbered;
  private boolean inList;

  /// Whether the pieces stand below "Recommendations".
  private boolean listed;

  private List<String> headings = List.of();

  private Recommended(List<Piece> pieces, String text) {
    this.text = text;
    this.lettered = areLettered(pieces, text);
  }

  static List<Piece> mark(List<Piece> pieces, String text) {
    Recommended recommended = new Recommended(pieces, text);
    pieces.forEach(recommended::add);
    recommended.close();
    return List.copyOf(recommended.marked);
  }

  /// Whether the paper counts its recommendations "R1", "R2" and so on.
  private static boolean areLettered(List<Piece> pieces, String text) {
    Set<Integer> numbers = new TreeSet<>();
    for (Piece piece : pieces) {
      Integer number = Recommendations.lettered(piece.span().of(text));
      if (number != null) {
        numbers.add(number);
      }
    }
    return numbers.size() > 1 && numbers.contains(1);
  }

  private void add(Piece piece) {
    String words = piece.span().of(text);
    if (!piece.headings().equals(headings)) {
      boolean promised = open != null && open.span().of(text).endsWith(":");
      close();
      headings = piece.headings();
      String heading = headings.isEmpty() ? "" : headings.getLast();
      listed = promised || Recommendations.isListTitle(heading);
      titled = Recommendations.isTitle(heading);
      numbered = false;
      open = titled ? empty(piece) : null;
    }
    if (!isWritten(piece)) {
      close();
      marked.add(piece);
    } else if (open != null && goesOn(open, piece, words)) {
      inList = isItem(piece, words);
      open = as(piece, new Span(open.span().start(), piece.span().end()));
    } else {
      close();
      begin(piece, words);
    }
  }

  private void begin(Piece piece, String words) {
    boolean begins = piece.kind() == PassageKind.RECOMMENDATION;
    boolean title =
        Recommendations.isTitle(words) || (begins && Recommendations.isNamedOnly(words));
    listed |= Recommendations.isListTitle(words);
    if (title
        || begins
        || (listed && Recommendations.isListed(words))
        || (belowList() && Recommendations.isDuty(words))
        || (lettered && Recommendations.lettered(words) != null)) {
      numbered = !marked.isEmpty() && isNumbered(marked.getLast().span().of(text));
      open = as(piece, piece.span());
      titled = title;
    } else {
      addRunIn(piece);
    }
  }

  /// Whether a list of them is divided by headings of its own, "The Recommendations" and below it
  /// "3. A duty of candour": there a paragraph may also tell how they came about.
  private boolean belowList() {
    return headings.stream().anyMatch(Recommendations::isListTitle);
  }

  /// Of a long paragraph only the passages from the one that recommends something.
  private void addRunIn(Piece piece) {
    for (Span part : LongText.parts(text, piece.span())) {
      Piece same = new Piece(piece.kind(), piece.voice(), piece.headings(), part, piece.header());
      if (open != null) {
        open = as(piece, new Span(open.span().start(), part.end()));
      } else if (Recommendations.isRunIn(part.of(text))) {
        open = as(piece, part);
        titled = false;
      } else {
        marked.add(same);
      }
    }
  }

  /// Whether a piece belongs to the recommendation above it. Below a title that is what comes
  /// first, and then all up to a numbered paragraph where the paper numbers its paragraphs: the box
  /// has no other end. Else it is the list that the words lead to.
  private boolean goesOn(Piece above, Piece piece, String words) {
    String last = above.span().of(text);
    if (Recommendations.begins(words) || Recommendations.isTitle(words)) {
      return false;
    }
    if (isItem(piece, words) && (inList || last.endsWith(":"))) {
      return true;
    }
    boolean first = last.isEmpty() || Recommendations.isNamedOnly(last);
    return titled && !isNumbered(words) && (first || numbered);
  }

  private static boolean isItem(Piece piece, String words) {
    return piece.kind() == PassageKind.LIST_ITEM || Recommendations.isListed(words);
  }

  private static boolean isNumbered(String words) {
    return NUMBERED.matcher(words).find();
  }

  private void close() {
    if (open != null && !open.span().isEmpty()) {
      marked.add(open);
    }
    open = null;
    inList = false;
  }

  private static boolean isWritten(Piece piece) {
    return piece.voice() instanceof Voice.Written
        && switch (piece.kind()) {
          case PARAGRAPH, LIST_ITEM, RECOMMENDATION -> true;
          case TURN, HEADING, TABLE_ROW, FOOTNOTE -> false;
        };
  }

  private static Piece empty(Piece first) {
    return as(first, new Span(first.span().start(), first.span().start()));
  }

  private static Piece as(Piece piece, Span span) {
    return new Piece(PassageKind.RECOMMENDATION, piece.voice(), piece.headings(), span);
  }
}

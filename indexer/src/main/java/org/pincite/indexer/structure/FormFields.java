package org.pincite.indexer.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.indexer.document.PassageKind;
import org.pincite.indexer.document.Span;
import org.pincite.indexer.document.Voice;

/// Gathers the short lines of a form or a letterhead: "Signature: …", "Printed Name: …" and "Date:
/// …" say something only together.
final class FormFields {

  /// Longer than this is a paragraph: the longest field seen had 10 words.
  private static final int WORDS = 12;

  /// Fields beyond this many words begin a new passage.
  private static final int TOGETHER = 60;

  /// "Signature (Legal):" asks for a signature.
  private static final Pattern LABEL =
      Pattern.compile("^([^:(]{1,50}?)\\s*(?:\\([^)]*\\))?:\\s*(.*)$");

  private final String text;
  private final List<Piece> gathered = new ArrayList<>();
  private final List<Piece> open = new ArrayList<>();
  private final Set<String> labels = new HashSet<>();

  private FormFields(String text) {
    this.text = text;
  }

  static List<Piece> gather(List<Piece> pieces, String text) {
    FormFields fields = new FormFields(text);
    pieces.forEach(fields::add);
    fields.close();
    return List.copyOf(fields.gathered);
  }

  private void add(Piece piece) {
    if (!isField(piece)) {
      close();
      gathered.add(piece);
      return;
    }
    boolean elsewhere = !open.isEmpty() && !piece.headings().equals(open.getFirst().headings());
    if (elsewhere || words(open) + words(List.of(piece)) > TOGETHER) {
      close();
    }
    String label = label(piece);
    if (!label.isEmpty() && labels.contains(label)) {
      closeBeforeWhoIsAsked();
    }
    labels.add(label);
    open.add(piece);
  }

  /// A form asks each thing once of each person: when a label comes again, another person is asked,
  /// and a bare label just before ("Countersigned by Executive Director:") says who.
  private void closeBeforeWhoIsAsked() {
    Piece last = open.getLast();
    boolean saysWho = open.size() > 1 && value(last).isEmpty();
    if (saysWho) {
      open.removeLast();
    }
    close();
    if (saysWho) {
      labels.add(label(last));
      open.add(last);
    }
  }

  private void close() {
    if (!open.isEmpty()) {
      Span span = new Span(open.getFirst().span().start(), open.getLast().span().end());
      gathered.add(
          new Piece(PassageKind.PARAGRAPH, new Voice.Written(), open.getFirst().headings(), span));
    }
    open.clear();
    labels.clear();
  }

  private boolean isField(Piece piece) {
    String words = piece.span().of(text);
    return piece.kind() == PassageKind.PARAGRAPH
        && Prose.words(words) <= WORDS
        && !Prose.endsSentence(words);
  }

  private String label(Piece piece) {
    Matcher label = LABEL.matcher(piece.span().of(text));
    return label.matches() ? label.group(1).toLowerCase(Locale.ROOT) : "";
  }

  private String value(Piece piece) {
    Matcher label = LABEL.matcher(piece.span().of(text));
    return label.matches() ? label.group(2) : piece.span().of(text);
  }

  private int words(List<Piece> pieces) {
    return pieces.stream().mapToInt(piece -> Prose.words(piece.span().of(text))).sum();
  }
}

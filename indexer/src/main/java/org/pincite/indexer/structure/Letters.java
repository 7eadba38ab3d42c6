package org.pincite.indexer.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.Correspondents;
import org.pincite.indexer.document.Letter;
import org.pincite.indexer.document.Span;

/// Finds the letters in a paper: from "Dear Diana" to "Yours sincerely", the head above the one and
/// the signature below the other saying who "you" and "I" are. A letter that nobody closes is none,
/// as "Dear" may stand in a quotation.
final class Letters {

  /// The lines above the salutation that are searched for the addressee: names, roles, addresses, a
  /// date, a reference.
  private static final int HEAD = 24;

  /// The lines below the close that are searched for the signature.
  private static final int FOOT = 6;

  private static final Pattern SALUTATION =
      Pattern.compile("^Dear (\\p{Lu}[\\p{L}.'’\\- ]{1,60}?)\\s?[,:]?$");

  private static final Pattern CLOSE =
      Pattern.compile(
          "^(?:yours (?:sincerely|faithfully|truly|ever|aye)|(?:with )?(?:very )?(?:kind(?:est)?|best|warm(?:est)?)"
              + " (?:regards|wishes)|regards)[,.]?$",
          Pattern.CASE_INSENSITIVE);

  private final List<Line> lines = new ArrayList<>();
  private final List<Letter> letters = new ArrayList<>();

  /// A printed line in its place in the text.
  private record Line(String words, Span span) {}

  private Letters(Setting setting) {
    String text = setting.text().text();
    Set<Integer> starts = new HashSet<>(setting.lineStarts());
    for (Element element : setting.elements()) {
      Span span = element.span();
      int start = span.start();
      for (int at = start + 1; at <= span.end(); at++) {
        if (at == span.end() || text.charAt(at - 1) == '\n' || starts.contains(at)) {
          Span line = new Span(start, at);
          lines.add(new Line(line.of(text).strip(), line));
          start = at;
        }
      }
    }
  }

  /// The letters in order; none in a transcript, where letters are only read out.
  static List<Letter> in(Setting setting, Speakers speakers) {
    boolean none = speakers.isTranscript() || !setting.text().text().contains("Dear ");
    return none ? List.of() : new Letters(setting).read();
  }

  private List<Letter> read() {
    int from = 0;
    int salutation = next(SALUTATION, from);
    while (salutation < lines.size()) {
      int following = next(SALUTATION, salutation + 1);
      int close = next(CLOSE, salutation + 1);
      if (close < following) {
        add(from, salutation, close);
        from = close + 1;
      }
      salutation = following;
    }
    return List.copyOf(letters);
  }

  private void add(int from, int salutation, int close) {
    Matcher dear = SALUTATION.matcher(lines.get(salutation).words());
    String name = dear.matches() ? dear.group(1) : "";
    List<String> head = words(Math.max(from, salutation - HEAD), salutation);
    Correspondents.@Nullable Person sender =
        Signatures.sender(words(close + 1, Math.min(lines.size(), close + 1 + FOOT)));
    Correspondents who = new Correspondents(sender, Signatures.addressee(head, name, sender));
    letters.add(
        new Letter(
            who, new Span(lines.get(salutation).span().start(), lines.get(close).span().start())));
  }

  private List<String> words(int from, int to) {
    return lines.subList(from, to).stream().map(Line::words).toList();
  }

  private int next(Pattern form, int from) {
    for (int i = from; i < lines.size(); i++) {
      if (form.matcher(lines.get(i).words()).matches()) {
        return i;
      }
    }
    return lines.size();
  }
}

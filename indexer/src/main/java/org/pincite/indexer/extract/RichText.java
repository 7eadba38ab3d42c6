package org.pincite.indexer.extract;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Brings RTF to [Markup]. Tika reads it, but sets the words of a footnote into the sentence that
/// calls it; so signs are put around each note before Tika reads, and made into notes after.
///
/// ```
/// the Met.{\super\chftn{\footnote \pard {\super\chftn} Review, p.16}}
/// the Met.{\super\chftn{ «\pard {\super\chftn} Review, p.16»}}
/// ```
final class RichText {

  /// Private-use letters, which no font of a paper uses for its words.
  private static final char OPENS = '\uE101';

  private static final char CLOSES = '\uE102';

  private static final Pattern NOTE =
      Pattern.compile("%s([^%s]*)%s".formatted(OPENS, OPENS, CLOSES));

  private static final Pattern NEXT_PARAGRAPH = Pattern.compile("(?i)</p>\\s*<p[^>]*>");
  private static final byte[] FOOTNOTE = "\\footnote".getBytes(StandardCharsets.US_ASCII);

  private RichText() {}

  /// The file's bytes with signs where notes begin and end.
  static byte[] signed(byte[] rtf) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(rtf.length + 1000);
    Deque<Integer> groups = new ArrayDeque<>();
    int depth = 0;
    for (int i = 0; i < rtf.length; i++) {
      if (rtf[i] == '\\' && begins(rtf, i, FOOTNOTE)) {
        out.writeBytes(sign(OPENS));
        groups.push(depth);
        i += FOOTNOTE.length - 1;
        continue;
      }
      if (rtf[i] == '{') {
        depth++;
      } else if (rtf[i] == '}') {
        if (!groups.isEmpty() && groups.element() == depth) {
          out.writeBytes(sign(CLOSES));
          groups.pop();
        }
        depth--;
      }
      out.write(rtf[i]);
      if (rtf[i] == '\\' && i + 1 < rtf.length) {
        i++;
        out.write(rtf[i]);
      }
    }
    return out.toByteArray();
  }

  /// The words of a control, and no longer one: `\footnote`, not `\footnotesep`.
  private static boolean begins(byte[] rtf, int at, byte[] word) {
    for (int i = 0; i < word.length; i++) {
      if (at + i >= rtf.length || rtf[at + i] != word[i]) {
        return false;
      }
    }
    int after = at + word.length;
    return after >= rtf.length || !Character.isLetter(rtf[after]);
  }

  private static byte[] sign(char sign) {
    return "\\u%d?".formatted((int) (short) sign).getBytes(StandardCharsets.US_ASCII);
  }

  /// Makes what stands between the signs into notes, counted from 1.
  ///
  /// @param xhtml what Tika made of the signed file
  static Document read(String xhtml) {
    Matcher note = NOTE.matcher(xhtml);
    StringBuilder markup = new StringBuilder();
    int count = 0;
    while (note.find()) {
      count++;
      String words = NEXT_PARAGRAPH.matcher(note.group(1)).replaceAll("<br/>");
      String id = "footnote-" + count;
      String written =
          Markup.call(id).outerHtml()
              + "<%s id=\"%s\" number=\"%d\">".formatted(Markup.NOTE, id, count)
              + words
              + "</%s>".formatted(Markup.NOTE);
      note.appendReplacement(markup, Matcher.quoteReplacement(written));
    }
    note.appendTail(markup);
    return Jsoup.parse(markup.toString());
  }
}

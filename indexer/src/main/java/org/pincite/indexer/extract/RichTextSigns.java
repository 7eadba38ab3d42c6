package org.pincite.indexer.extract;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/// Puts signs into an RTF file (RTF 1.9.1) for what Tika would not pass on: where notes, rows and
/// cells begin and end, and what is a heading. They are private-use letters, which no font of a
/// paper uses for its words.
///
/// ```
/// the Met.{\super\chftn{\footnote \pard {\super\chftn} Review, p.16}}
/// the Met.{\super\chftn{ «\pard {\super\chftn} Review, p.16»}}
/// ```
///
/// Numbers of items, which Tika leaves out, become words; running heads, which it would take for
/// words, are left out.
final class RichTextSigns {

  static final char NOTE_OPENS = '\uE101';
  static final char NOTE_CLOSES = '\uE102';
  static final char ROW_BEGINS = '\uE103';
  static final char ROW_ENDS = '\uE104';
  static final char CELL_ENDS = '\uE105';
  static final char HEADER_ROW = '\uE106';

  /// Before the number or the bullet of an item.
  static final char LABEL = '\uE107';

  /// The sign of an outermost heading; those of the levels below it follow.
  static final char HEADING = '\uE110';

  /// Levels of headings; what is further in is running text.
  static final int LEVELS = 9;

  private final byte[] rtf;
  private final ByteArrayOutputStream out;
  private final Deque<Integer> notes = new ArrayDeque<>();
  private int depth;
  private int at;

  private RichTextSigns(byte[] rtf) {
    this.rtf = rtf;
    this.out = new ByteArrayOutputStream(rtf.length + 1000);
  }

  /// The file's bytes with signs.
  static byte[] in(byte[] rtf) {
    RichTextSigns signs = new RichTextSigns(rtf);
    while (signs.at < rtf.length) {
      signs.next();
    }
    return signs.out.toByteArray();
  }

  private void next() {
    switch (rtf[at]) {
      case '\\' -> control();
      case '{' -> {
        depth++;
        copy(1);
      }
      case '}' -> {
        if (!notes.isEmpty() && notes.element() == depth) {
          sign(NOTE_CLOSES);
          notes.pop();
        }
        depth--;
        copy(1);
      }
      default -> copy(1);
    }
  }

  /// Writes a control on, or a sign before it or in its stead.
  private void control() {
    int letters = at + 1;
    while (letters < rtf.length && isLetter(rtf[letters])) {
      letters++;
    }
    int end = letters;
    while (end < rtf.length && (isDigit(rtf[end]) || (end == letters && rtf[end] == '-'))) {
      end++;
    }
    String word = new String(rtf, at + 1, letters - at - 1, StandardCharsets.US_ASCII);
    String number = new String(rtf, letters, end - letters, StandardCharsets.US_ASCII);
    int length = end - at;
    switch (word) {
      case "" -> copy(2); // an escaped letter, "\{"
      case "bin" -> copy(length + 1 + bytes(number));
      case "footnote" -> {
        notes.push(depth);
        sign(NOTE_OPENS);
        at += length;
      }
      case "listtext" -> { // the group is then words like others
        sign(LABEL);
        at += length;
      }
      case "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf" -> {
        write("\\*\\unread");
        at += length;
      }
      case "trowd" -> before(length, ROW_BEGINS);
      case "trhdr" -> before(length, HEADER_ROW);
      case "cell" -> before(length, CELL_ENDS);
      case "row" -> before(length, ROW_ENDS);
      case "outlinelevel" -> {
        if (number.length() == 1 && number.charAt(0) < '0' + LEVELS) {
          before(length, (char) (HEADING + number.charAt(0) - '0'));
        } else {
          copy(length);
        }
      }
      default -> copy(length);
    }
  }

  /// How many bytes of a picture follow.
  private static int bytes(String number) {
    return number.matches("\\d{1,9}") ? Integer.parseInt(number) : 0;
  }

  private void before(int length, char sign) {
    sign(sign);
    copy(length);
  }

  private void copy(int length) {
    int end = (int) Math.min((long) at + length, rtf.length);
    out.write(rtf, at, end - at);
    at = end;
  }

  /// In a group of its own, which says how many letters stand in for one that a reader does not
  /// know: the file may say otherwise.
  private void sign(char sign) {
    write("{\\uc1\\u%d?}".formatted((int) (short) sign));
  }

  private void write(String words) {
    out.writeBytes(words.getBytes(StandardCharsets.US_ASCII));
  }

  private static boolean isLetter(byte letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
  }

  private static boolean isDigit(byte letter) {
    return letter >= '0' && letter <= '9';
  }
}

package org.pincite.indexer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.pincite.indexer.extract.RawPage;
import org.pincite.indexer.extract.TextLine;
import org.pincite.indexer.extract.TextRun;

/// Makes each mark a run of its own, so that it can be told and taken out: "Met.¹²", "Met*", and
/// two marks in one, "12,13". No letter is changed.
final class MarkRuns {

  private static final String TELLING = "⁰¹²³⁴⁵⁶⁷⁸⁹*†‡§¶";

  private static final Pattern PARTS =
      Pattern.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹]+|[*†‡§¶]{1,3}|[^⁰¹²³⁴⁵⁶⁷⁸⁹*†‡§¶]+");

  private static final Pattern ROW = Pattern.compile("\\d{1,4}(?:,\\d{1,4})+,?|\\d{1,4},");
  private static final Pattern ROW_PARTS = Pattern.compile("\\d+|,");

  private MarkRuns() {}

  /// The pages with each mark on a run of its own.
  static List<RawPage> apart(List<RawPage> pages) {
    return pages.stream().map(page -> page.with(lines(page))).toList();
  }

  private static List<TextLine> lines(RawPage page) {
    return page.lines().stream().map(MarkRuns::line).toList();
  }

  private static TextLine line(TextLine line) {
    double size = line.size();
    List<TextRun> runs = new ArrayList<>();
    for (TextRun run : line.runs()) {
      if (hasMark(run.text())) {
        runs.addAll(parts(run, PARTS));
      } else if (run.size() < size && ROW.matcher(run.text()).matches()) {
        runs.addAll(parts(run, ROW_PARTS));
      } else {
        runs.add(run);
      }
    }
    return runs.size() == line.runs().size() ? line : new TextLine(runs);
  }

  // Asked of every run, so it is a plain loop.
  private static boolean hasMark(String word) {
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      if ((letter == '*' || letter > 0x7f) && TELLING.indexOf(letter) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static List<TextRun> parts(TextRun run, Pattern parts) {
    return parts.matcher(run.text()).results().map(part -> part(run, part)).toList();
  }

  private static TextRun part(TextRun run, MatchResult part) {
    return run.part(part.start(), part.end());
  }
}

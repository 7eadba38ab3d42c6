package org.pincite.indexer.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pincite.indexer.extract.RawPage;
import org.pincite.indexer.extract.TextLine;

/// The numbers that pages bear at head or foot.
///
/// A number at a page's edge may be a year, an item, a footnote's. What makes it a page number is
/// that it counts up with the pages: every candidate votes for the difference between itself and
/// its position, and on each page the candidate with the most votes wins, if it has enough of them.
/// One odd number therefore never wins.
///
/// @param byPage the number of each page that bears one, by position
/// @param others what else is numbered on: the number that a paper bears by itself, below the stamp
///   of the pack that it is in; by position
record PageNumbers(Map<Integer, PrintedNumber> byPage, Map<Integer, List<PrintedNumber>> others) {

  /// How far apart two pages may be and still vouch for each other: a chapter's opening pages bear
  /// no number.
  private static final int NEIGHBOURS = 6;

  /// A line that is nothing but a number needs one other page to vouch for it; a number in a longer
  /// line two, because a footnote or a form's field begins with one as well.
  private static final int VOTES_ALONE = 2;

  private static final int VOTES_WITHIN_LINE = 3;

  /// Numbers within this many points stand at one height.
  private static final double HEIGHT = 3;

  PageNumbers {
    byPage = Map.copyOf(byPage);
    others = Map.copyOf(others);
  }

  static PageNumbers read(List<RawPage> raw) {
    List<PrintedNumber> candidates = new ArrayList<>();
    for (RawPage page : raw) {
      Set<String> called = Marks.numbersOn(page.lines());
      for (TextLine line : Edges.of(page)) {
        if (!NoteStart.begins(line, called)) {
          PrintedNumber.candidates(page.index(), line, candidates);
        }
      }
    }
    Map<PrintedNumber.Count, NavigableSet<Integer>> votes = new HashMap<>();
    for (PrintedNumber candidate : candidates) {
      votes.computeIfAbsent(candidate.count(), c -> new TreeSet<>()).add(candidate.page());
    }
    Map<Integer, PrintedNumber> best = new HashMap<>();
    for (PrintedNumber candidate : candidates) {
      if (votesFor(candidate, votes) >= (candidate.alone() ? VOTES_ALONE : VOTES_WITHIN_LINE)
          || standsOnTheOnlyPage(candidate, raw)) {
        best.merge(candidate.page(), candidate, (a, b) -> better(a, b, votes));
      }
    }
    Map<Integer, PrintedNumber> vouched = new HashMap<>(best);
    for (PrintedNumber candidate : candidates) {
      if (isVouchedFor(candidate, best)) {
        vouched.putIfAbsent(candidate.page(), candidate);
      }
    }
    return new PageNumbers(vouched, others(candidates));
  }

  /// Numbers alone in their line that count on at one height, by page.
  private static Map<Integer, List<PrintedNumber>> others(List<PrintedNumber> candidates) {
    Map<Integer, List<PrintedNumber>> alone =
        candidates.stream()
            .filter(PrintedNumber::alone)
            .collect(Collectors.groupingBy(PrintedNumber::page));
    Map<Integer, List<PrintedNumber>> others = new HashMap<>();
    alone.forEach((page, numbers) ->
        others.put(page, numbers.stream().filter(n -> countsOn(n, alone)).toList()));
    return others;
  }

  private static boolean countsOn(PrintedNumber number, Map<Integer, List<PrintedNumber>> alone) {
    return IntStream.rangeClosed(number.page() - NEIGHBOURS, number.page() + NEIGHBOURS)
        .filter(page -> page != number.page())
        .mapToObj(page -> alone.getOrDefault(page, List.of()))
        .flatMap(List::stream)
        .anyMatch(other -> vouches(other, number));
  }

  private static boolean isVouchedFor(PrintedNumber candidate, Map<Integer, PrintedNumber> best) {
    return IntStream.rangeClosed(candidate.page() - NEIGHBOURS, candidate.page() + NEIGHBOURS)
        .mapToObj(best::get)
        .anyMatch(sure -> sure != null && vouches(sure, candidate));
  }

  /// Whether a number that is sure makes another so: on a page nearby, at the same height, counting
  /// alike. The words beside it may differ, as they do where a chapter of one page has its own
  /// running foot.
  private static boolean vouches(PrintedNumber sure, PrintedNumber other) {
    return Math.abs(sure.line().baseline() - other.line().baseline()) <= HEIGHT
        && sure.count().style().equals(other.count().style())
        && sure.count().difference() == other.count().difference();
  }

  /// Whether `line` bears the number of `page`, and so is no part of its text.
  boolean isNumber(int page, TextLine line) {
    PrintedNumber number = byPage.get(page);
    return number != null && number.line().equals(line);
  }

  /// Whether `line` bears a number that counts on beside that of `page`.
  boolean isOther(int page, TextLine line) {
    return byPage.containsKey(page)
        && others.getOrDefault(page, List.of()).stream()
            .anyMatch(other -> other.line().equals(line));
  }

  private static PrintedNumber better(
      PrintedNumber a, PrintedNumber b, Map<PrintedNumber.Count, NavigableSet<Integer>> votes) {
    int difference = votesFor(a, votes) - votesFor(b, votes);
    if (difference == 0) {
      return b.alone() && !a.alone() ? b : a;
    }
    return difference > 0 ? a : b;
  }

  private static int votesFor(
      PrintedNumber candidate, Map<PrintedNumber.Count, NavigableSet<Integer>> votes) {
    int page = candidate.page();
    return votes
        .getOrDefault(candidate.count(), Collections.emptyNavigableSet())
        .subSet(page - NEIGHBOURS, true, page + NEIGHBOURS, true)
        .size();
  }

  private static boolean standsOnTheOnlyPage(PrintedNumber candidate, List<RawPage> raw) {
    return raw.size() == 1 && candidate.alone() && candidate.count().difference() == 0;
  }
}

package org.pincite.indexer.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A page without text on which something is drawn: if these are words, they are not among what was
/// read.
///
/// @param index its position in the file, counted from 1
/// @param reason why they were not recognised: "took longer than 120 seconds to read"
public record UnreadPage(int index, String reason) {

  /// The pages with one reason together: "pages 3, 7: took longer than 120 seconds to read".
  static List<String> byReason(List<UnreadPage> pages) {
    Map<String, List<Integer>> indices = new LinkedHashMap<>();
    for (UnreadPage page : pages) {
      indices.computeIfAbsent(page.reason(), _ -> new ArrayList<>()).add(page.index());
    }
    return indices.entrySet().stream()
        .map(each -> "%s: %s".formatted(named(each.getValue()), each.getKey()))
        .toList();
  }

  private static String named(List<Integer> indices) {
    String numbers = indices.stream().map(String::valueOf).collect(Collectors.joining(", "));
    return (indices.size() == 1 ? "page " : "pages ") + numbers;
  }
}

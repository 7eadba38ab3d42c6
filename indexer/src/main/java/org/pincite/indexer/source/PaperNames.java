package org.pincite.indexer.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The ids of papers that no manifest entry describes.
///
/// An id is the shortest ending of the file's path that can mean no other paper; the rule is told
/// in the package's description. A whole path comes before an ending, so the file at the top keeps
/// its plain name.
final class PaperNames {

  private final Set<String> taken;
  private final Map<String, Integer> endings = new HashMap<>();
  private final Map<String, Integer> wholes = new HashMap<>();

  /// @param files the papers to name; their paths differ
  /// @param taken the ids that other papers have; none of them is the path of one of `files`
  PaperNames(List<CorpusFile> files, Set<String> taken) {
    this.taken = taken;
    for (CorpusFile file : files) {
      file.tails().forEach(tail -> endings.merge(tail, 1, Integer::sum));
      file.wholes().forEach(whole -> wholes.merge(whole, 1, Integer::sum));
    }
  }

  /// The id of `file`, one of those given; no other paper has it.
  String nameOf(CorpusFile file) {
    for (String tail : file.tails()) {
      if (!taken.contains(tail) && isOnly(file, tail)) {
        return tail;
      }
    }
    return file.path();
  }

  private boolean isOnly(CorpusFile file, String tail) {
    return file.wholes().contains(tail)
        ? wholes.getOrDefault(tail, 0) == 1
        : endings.getOrDefault(tail, 0) == 1 && !wholes.containsKey(tail);
  }
}

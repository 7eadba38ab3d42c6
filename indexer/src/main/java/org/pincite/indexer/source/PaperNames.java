package org.pincite.indexer.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The ids of papers that no manifest entry describes.
///
/// An id is the shortest ending of the file's path that can mean no other paper; the rule is told
/// in the package's description. A whole path comes before an ending, so the file at the top keeps
/// its plain name; and a PDF comes before the same paper in another format beside it, because its
/// pages are what people cite.
final class PaperNames {

  private final Set<String> taken;
  private final Set<String> pdfs;
  private final Map<String, Integer> endings = new HashMap<>();
  private final Map<String, Integer> wholes = new HashMap<>();

  /// @param files the papers to name; their paths differ
  /// @param taken the ids that other papers have; none of them is the path of one of `files`
  PaperNames(List<CorpusFile> files, Set<String> taken) {
    this.taken = taken;
    this.pdfs =
        files.stream()
            .filter(CorpusFile::isPdf)
            .map(CorpusFile::pathStem)
            .collect(Collectors.toSet());
    for (CorpusFile file : files) {
      if (standsBesidePdf(file)) {
        wholes.merge(file.path(), 1, Integer::sum);
        continue;
      }
      file.tails().forEach(tail -> endings.merge(tail, 1, Integer::sum));
      file.wholes().forEach(whole -> wholes.merge(whole, 1, Integer::sum));
    }
  }

  /// The id of `file`, one of those given; no other paper has it.
  String nameOf(CorpusFile file) {
    if (standsBesidePdf(file)) {
      return file.path();
    }
    for (String tail : file.tails()) {
      if (!taken.contains(tail) && isOnly(file, tail)) {
        return tail;
      }
    }
    return file.path();
  }

  private boolean standsBesidePdf(CorpusFile file) {
    return !file.isPdf() && pdfs.contains(file.pathStem());
  }

  private boolean isOnly(CorpusFile file, String tail) {
    return file.wholes().contains(tail)
        ? wholes.getOrDefault(tail, 0) == 1
        : endings.getOrDefault(tail, 0) == 1 && !wholes.containsKey(tail);
  }
}

package org.pincite.indexer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PaperNamesTest {

  static Stream<Arguments> corpora() {
    return Stream.of(
        argumentSet(
            "the plain name where only one has it",
            Set.of(),
            "letter.pdf = letter; police/minutes.docx = minutes; agenda = agenda"),
        argumentSet(
            "the folder before it where two have it, and the file at the top keeps it", // Kent's
            Set.of(),
            "Minutes of Previous Meeting.pdf = Minutes of Previous Meeting;"
                + " council-2025-03-13/Minutes of Previous Meeting.pdf"
                + " = council-2025-03-13/Minutes of Previous Meeting"),
        argumentSet(
            "no folder more than tells them apart",
            Set.of(),
            "2023/may/police/a.pdf = police/a; 2023/may/fire/a.pdf = fire/a"),
        argumentSet(
            "as many folders as tell them apart",
            Set.of(),
            "2022/police/a.pdf = 2022/police/a; 2023/police/a.pdf = 2023/police/a;"
                + " 2023/fire/a.pdf = fire/a; police/a.pdf = police/a"),
        argumentSet(
            "the extension where one folder has both",
            Set.of(),
            "police/a.pdf = a; police/a.docx = police/a.docx; police/b.pdf = b"),
        argumentSet(
            "one folder has both, and another has one",
            Set.of(),
            "x/a.pdf = x/a; x/a.docx = x/a.docx; y/a.pdf = y/a"),
        argumentSet(
            "a name that is another's with its extension",
            Set.of(),
            "a.pdf = a.pdf; a.docx = a.docx; a.pdf.txt = a.pdf.txt; a = a"),
        argumentSet("names that differ in capitals are two", Set.of(), "a.pdf = a; A.pdf = A"),
        argumentSet(
            "a name that an entry of the manifest has taken",
            Set.of("letter", "minutes"),
            "letter.docx = letter.docx; police/minutes.pdf = police/minutes"));
  }

  @ParameterizedTest
  @MethodSource("corpora")
  void names(Set<String> taken, String expected) {
    Map<String, String> ids = new TreeMap<>();
    for (String line : expected.split("; *")) {
      ids.put(line.split(" = ")[0], line.split(" = ")[1]);
    }

    assertThat(idsOf(List.copyOf(ids.keySet()), taken)).isEqualTo(ids);
  }

  @Test
  void noTwoPapersShareANameInWhateverOrderTheyAreFound() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int round = 0; round < 500; round++) {
      List<String> paths = randomPaths(random);
      Map<String, String> ids = idsOf(paths, Set.of("x", "x/y"));
      Collections.shuffle(paths, random);

      assertThat(ids.values()).as("seed %d: %s", seed, ids).doesNotHaveDuplicates();
      assertThat(ids.values()).as("seed %d: %s", seed, ids).doesNotContain("x", "x/y");
      assertThat(idsOf(paths, Set.of("x", "x/y"))).as("seed %d", seed).isEqualTo(ids);
    }
  }

  /// Few letters, so that names meet in many ways; none is the path "x" or "x/y", which are taken.
  private static List<String> randomPaths(Random random) {
    List<String> steps = List.of("x", "y", "x.y");
    List<String> extensions = List.of("", ".y", ".x", ".x.y");
    Set<String> paths = Collections.newSetFromMap(new LinkedHashMap<>());
    for (int i = 0; i < 12; i++) {
      StringBuilder path = new StringBuilder();
      for (int depth = random.nextInt(3); depth > 0; depth--) {
        path.append(steps.get(random.nextInt(3))).append('/');
      }
      path.append(steps.get(random.nextInt(3))).append(extensions.get(random.nextInt(4)));
      paths.add(path.toString());
    }
    paths.removeAll(Set.of("x", "x/y"));
    return new ArrayList<>(paths);
  }

  private static Map<String, String> idsOf(List<String> paths, Set<String> taken) {
    List<CorpusFile> files =
        paths.stream().map(path -> new CorpusFile(Path.of(path), path)).toList();
    PaperNames names = new PaperNames(files, taken);
    Map<String, String> ids = new TreeMap<>();
    files.forEach(file -> ids.put(file.path(), names.nameOf(file)));
    return ids;
  }
}

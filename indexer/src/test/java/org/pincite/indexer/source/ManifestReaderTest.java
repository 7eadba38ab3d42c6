package org.pincite.indexer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pincite.indexer.document.Correspondents;

class ManifestReaderTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"", "# nothing yet\n", "---\n", "papers:\n", "papers: []\n", "\uFEFF"})
  void aManifestWithoutEntriesIsFine(String text) throws IOException {
    assertThat(read(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // YAML takes these for a date, a text and a number
    "2023-08-10,     10 August 2023",
    "2023-03,        March 2023",
    "2023,           2023",
    "'\"2023-08-10\"', 10 August 2023",
  })
  void datesAreReadAsWritten(String written, String inWords) throws IOException {
    ManifestEntry entry =
        read("papers: [{id: a, title: A, date: %s}]".formatted(written)).getFirst();

    assertThat(Objects.requireNonNull(entry.date()).inWords()).isEqualTo(inWords);
  }

  @Test
  void textsAreReadAsWrittenWhateverYamlTakesThemFor() throws IOException {
    ManifestEntry entry =
        read("\uFEFFpapers:\r\n- id: 007\r\n  title: yes\r\n  aliases: [1512, 2023-08-10]\r\n")
            .getFirst();

    assertThat(entry.id()).isEqualTo("007");
    assertThat(entry.title()).isEqualTo("yes");
    assertThat(entry.aliases()).containsExactly("1512", "2023-08-10");
    assertThat(entry.line()).isEqualTo(2);
  }

  @Test
  void idsAndFilesAreComposed() throws IOException {
    ManifestEntry entry = read("papers: [{id: e\u0301, file: e\u0301/a.pdf, title: A}]").getFirst();

    assertThat(entry.id()).isEqualTo("\u00e9");
    assertThat(entry.file()).isEqualTo("\u00e9/a.pdf");
  }

  @Test
  void aLettersCorrespondentsHaveTheirRolesBehindTheComma() throws IOException {
    ManifestEntry entry =
        read("""
        papers:
          - id: a
            title: A
            from: Sir Paul Carter, CBE, Leader of the Council
            to: Diana Luchford
        """)
            .getFirst();

    assertThat(entry.correspondents())
        .isEqualTo(
            new Correspondents(
                new Correspondents.Person("Sir Paul Carter, CBE", "Leader of the Council"),
                new Correspondents.Person("Diana Luchford", null)));
    assertThat(entry.awaited().entry().correspondents()).isEqualTo(entry.correspondents());
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        // the whole
        arguments("- id: a", "line 1: manifest is a list: expected a group of keys (papers)"),
        arguments(
            "papers: [{id: a, title: A, to: ', Chair'}]",
            "line 1: to \", Chair\": expected a name, such as \"Diana Luchford, Chief Executive of"
                + " MOPAC\""),
        arguments("letter", "line 1: manifest \"letter\": expected a group of keys (papers)"),
        arguments("\npapres: []", "line 2: unknown key \"papres\": expected one of papers"),
        arguments("papers: {id: a}", "line 1: papers is a group of keys: expected a list"),
        // an entry
        arguments(
            "papers:\n- letter",
            "line 2: entry \"letter\": expected a group of keys"
                + " (id, file, kind, publisher, title, date, aliases, from, to, source, note)"),
        arguments(
            "papers:\n- id: a\n  tilte: A",
            "line 3: unknown key \"tilte\": expected one of"
                + " id, file, kind, publisher, title, date, aliases, from, to, source, note"),
        arguments("papers:\n- id: a\n  [b]: A", "line 3: key is a list: expected text"),
        arguments(
            "papers:\n- id: a\n  <<: {title: A}",
            "line 3: unknown key \"<<\": expected one of"
                + " id, file, kind, publisher, title, date, aliases, from, to, source, note"),
        arguments(
            "papers:\n- id: a\n  title: A\n  title: B",
            "line 4: second key \"title\": expected each key once"),
        arguments("papers:\n- title: A", "line 2: entry has no id: expected one"),
        arguments("papers:\n- id: a", "line 2: entry has no title: expected one"),
        arguments("papers:\n- id: a\n  title:", "line 3: title is empty: expected text"),
        arguments("papers:\n- id: ' '\n  title: A", "line 2: id is empty: expected text"),
        arguments("papers:\n- id: a\n  title: [A]", "line 3: title is a list: expected text"),
        arguments(
            "papers:\n- id: a\n  title: A\n  note: {b: c}",
            "line 4: note is a group of keys: expected text"),
        arguments(
            "papers:\n- id: a\n  title: A\n  aliases: B", "line 4: aliases \"B\": expected a list"),
        arguments(
            "papers:\n- id: a\n  title: A\n  aliases:\n  - B\n  - [C]",
            "line 6: alias is a list: expected text"),
        arguments(
            "papers:\n- id: a\n  title: A\n  date: 10 August 2023",
            "line 4: date \"10 August 2023\": expected YYYY-MM-DD, YYYY-MM or YYYY"),
        arguments(
            "papers:\n- id: a\n  title: A\n  date: 2023-02-30",
            "line 4: date \"2023-02-30\": expected YYYY-MM-DD, YYYY-MM or YYYY"),
        arguments(
            "papers:\n- id: a\n  title: A\n- id: b\n  title: B\n- id: a\n  title: C",
            "line 6: id \"a\": expected another than the one at line 2"),
        // where a paper may be had
        arguments(
            "papers:\n- id: a\n  title: A\n  source: https://example.org/a.pdf",
            "line 4: source \"https://example.org/a.pdf\": expected a group of keys (url, where, sha256)"),
        arguments(
            "papers:\n- id: a\n  title: A\n  source: {}",
            "line 4: source is empty: expected url, where or both"),
        arguments(
            "papers:\n- id: a\n  title: A\n  source:\n    page: 3",
            "line 5: unknown key \"page\": expected one of url, where, sha256"),
        arguments(sourceAt("ftp://example.org/a.pdf"), badAddress("ftp://example.org/a.pdf")),
        arguments(sourceAt("www.example.org"), badAddress("www.example.org")),
        arguments(sourceAt("https://example.org/a b"), badAddress("https://example.org/a b")));
  }

  private static String sourceAt(String url) {
    return "papers:\n- id: a\n  title: A\n  source:\n    url: " + url;
  }

  private static String badAddress(String url) {
    return "line 5: url \""
        + url
        + "\": expected a web address such as https://example.org/minutes.pdf, with %20 for a space";
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void refuses(String text, String sentence) throws IOException {
    assertRefused(text, " " + sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../a.pdf",
        "police/../../a.pdf",
        "/etc/passwd",
        "./a.pdf",
        "police//a.pdf",
        "police/",
        "C:/a.pdf",
        "police\\a.pdf",
        ".hidden/a.pdf", // passed over on the walk too, so it could never be found
        "questions.jsonl",
      })
  void refusesAFileThatCanBeNoPaperOfTheCorpus(String file) throws IOException {
    assertRefused(
        "papers:\n- id: a\n  title: A\n  file: %s".formatted(file),
        " line 4: file \"%s\": expected the path of a paper in the corpus, such as".formatted(file)
            + " \"committee/minutes.pdf\"");
  }

  @Test
  void readsADigest() throws IOException {
    String digest = "0123456789abcdef".repeat(4);

    assertThat(
            read(
                "papers: [{id: a, title: A, source: {url: \"https://e.org/a\", sha256: %s}}]"
                    .formatted(digest.toUpperCase(Locale.ROOT))))
        .extracting(ManifestEntry::source)
        .containsExactly(new Source(URI.create("https://e.org/a"), null, digest));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {url: "https://e.org/a", sha256: 12ab} | sha256 "12ab": expected 64 hexadecimal digits, as sha256sum prints them
          {where: Ask., sha256: 12ab}            | sha256 "12ab": expected url beside it
          """)
  void refusesADigestThatIsNone(String source, String message) throws IOException {
    assertRefused(
        "papers: [{id: a, title: A, source: %s}]".formatted(source), " line 1: " + message);
  }

  @Test
  void refusesTwoEntriesThatNameOneFile() throws IOException {
    assertRefused(
        "papers:\n- {id: a, title: A, file: a.pdf}\n- {id: b, title: B, file: a.pdf}",
        " line 3: file \"a.pdf\": expected another than the one at line 2");
  }

  @Test
  void cutsALongValueAndKeepsItOnOneLine() throws IOException {
    assertRefused(
        "papers:\n- id: a\n  title: A\n  date: |\n    on\n    %s".formatted("x".repeat(100)),
        " line 4: date \"on %s…\": expected YYYY-MM-DD, YYYY-MM or YYYY".formatted("x".repeat(77)));
  }

  static Stream<Arguments> notYaml() {
    return Stream.of(
        // the commonest: a colon in a title
        arguments(
            "papers:\n- id: a\n  title: MDA 1512: MOPAC", 3, "mapping values are not allowed here"),
        arguments(
            "papers:\n\t- id: a",
            2,
            "found character '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for indentation)"),
        arguments("papers:\n- id: \"a\n", 3, "found unexpected end of stream"),
        arguments("papers:\n- id: *a\n", 2, "found undefined alias a"),
        arguments("papers:\n---\npapers:\n", 2, "but found another document"),
        arguments("papers:\n- id: a\u0007\n", 2, "the control character U+0007"));
  }

  @ParameterizedTest
  @MethodSource("notYaml")
  void refusesWhatIsNotYaml(String text, int line, String problem) throws IOException {
    assertRefused(
        text,
        " line %d: not YAML (%s): expected \"key: value\", in quotation marks if the value has a colon"
            .formatted(line, problem));
  }

  @Test
  void refusesAnotherEncoding() throws IOException {
    assertRefused(
        "papers:\n- id: a\n  title: Résumé\n".getBytes(StandardCharsets.ISO_8859_1),
        " line 3: byte 0xE9 is not UTF-8: expected the manifest to be saved as UTF-8");
  }

  @Test
  void refusesAnAliasBombWithoutSwelling() throws IOException {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
    for (int i = 1; i < 60; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }

    assertRefused(
        bomb.toString(),
        ": not YAML that can be read: Number of aliases for non-scalar nodes exceeds the specified max=50");
  }

  @Test
  void refusesDeepNesting() throws IOException {
    assertRefused(
        "[".repeat(100_000), ": not YAML that can be read: Nesting Depth exceeded max 50");
  }

  @Test
  void refusesAManifestThatIsNoFile() throws IOException {
    Files.createDirectory(folder.resolve("manifest.yaml"));

    assertThatThrownBy(() -> Manifest.of(folder))
        .isInstanceOf(CorpusException.class)
        .hasMessage(
            "%s cannot be read: expected a file with read access"
                .formatted(folder.resolve("manifest.yaml")));
  }

  private List<ManifestEntry> read(String text) throws IOException {
    new CorpusFolder(folder).describedBy(text);
    return Manifest.of(folder).entries();
  }

  private void assertRefused(String text, String message) throws IOException {
    assertRefused(text.getBytes(StandardCharsets.UTF_8), message);
  }

  private void assertRefused(byte[] bytes, String message) throws IOException {
    Path manifest = Files.write(folder.resolve("manifest.yaml"), bytes);

    assertThatThrownBy(() -> Manifest.of(folder))
        .isInstanceOf(CorpusException.class)
        .hasMessage(manifest + message);
  }
}

package org.pincite.indexer.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.document.Correspondents;
import org.pincite.indexer.document.PaperDate;
import org.yaml.snakeyaml.nodes.Node;

/// Reads the entries of a manifest and refuses what it does not know.
///
/// The form is one key `papers` with a list of entries; `corpus/manifest.yaml` tells what each key
/// of an entry means.
final class ManifestReader {

  private static final List<String> KEYS =
      List.of(
          "id",
          "file",
          "kind",
          "publisher",
          "title",
          "date",
          "aliases",
          "from",
          "to",
          "source",
          "note");

  private final ManifestFile manifest;
  private final Map<String, Integer> lineById = new HashMap<>();
  private final Map<String, Integer> lineByFile = new HashMap<>();

  ManifestReader(ManifestFile manifest) {
    this.manifest = manifest;
  }

  /// The entries in order; none where the file or its list is empty.
  List<ManifestEntry> entries() {
    Node root = manifest.root();
    if (root == null) {
      return List.of();
    }
    Value papers = new Value(manifest, "manifest", root).fields(List.of("papers")).get("papers");
    if (papers == null || papers.isEmpty()) {
      return List.of();
    }
    List<ManifestEntry> entries = new ArrayList<>();
    papers.members("entry").forEach(entry -> entries.add(entry(entry.fields(KEYS))));
    return entries;
  }

  private ManifestEntry entry(Fields fields) {
    return new ManifestEntry(
        fields.group().line(),
        id(fields.required("id")),
        file(fields.get("file")),
        fields.text("kind"),
        fields.text("publisher"),
        fields.required("title").text(),
        date(fields.get("date")),
        aliases(fields.get("aliases")),
        new Correspondents(person(fields.get("from")), person(fields.get("to"))),
        source(fields.get("source")),
        fields.text("note"));
  }

  private String id(Value value) {
    String id = CorpusFile.composed(value.text());
    requireFirst(value, lineById.putIfAbsent(id, value.line()));
    return id;
  }

  private @Nullable String file(@Nullable Value value) {
    if (value == null) {
      return null;
    }
    String path = CorpusFile.composed(value.text());
    boolean windows = path.contains("\\") || path.matches("[A-Za-z]:.*");
    // By name, "", "." and ".." are passed over too: no such path leads out of the corpus.
    if (windows || Stream.of(path.split("/", -1)).anyMatch(PassedOver::byName)) {
      throw value.refused("the path of a paper in the corpus, such as \"committee/minutes.pdf\"");
    }
    requireFirst(value, lineByFile.putIfAbsent(path, value.line()));
    return path;
  }

  private static void requireFirst(Value value, @Nullable Integer earlier) {
    if (earlier != null) {
      throw value.refused("another than the one at line " + earlier);
    }
  }

  private static @Nullable PaperDate date(@Nullable Value value) {
    if (value == null) {
      return null;
    }
    try {
      return PaperDate.parse(value.text());
    } catch (IllegalArgumentException e) {
      throw value.refused("YYYY-MM-DD, YYYY-MM or YYYY");
    }
  }

  private static List<String> aliases(@Nullable Value value) {
    return value == null ? List.of() : value.members("alias").stream().map(Value::text).toList();
  }

  /// "Diana Luchford, Chief Executive of MOPAC": the role stands behind the first comma that no
  /// letters ("CBE") follow.
  private static Correspondents.@Nullable Person person(@Nullable Value value) {
    if (value == null) {
      return null;
    }
    String[] parts = value.text().split(",\\s*+(?![A-Z]{2,4}(?:,|$))", 2);
    if (parts[0].isBlank()) {
      throw value.refused("a name, such as \"Diana Luchford, Chief Executive of MOPAC\"");
    }
    return new Correspondents.Person(parts[0], parts.length == 1 ? null : parts[1]);
  }

  private static @Nullable Source source(@Nullable Value value) {
    if (value == null) {
      return null;
    }
    Fields fields = value.fields(List.of("url", "where", "sha256"));
    Value digest = fields.get("sha256");
    URI url = url(fields.get("url"));
    if (digest != null && url == null) {
      throw digest.refused("url beside it");
    }
    if (fields.values().isEmpty()) {
      throw value.refused("url, where or both");
    }
    return new Source(url, fields.text("where"), sha256(digest));
  }

  private static @Nullable String sha256(@Nullable Value value) {
    if (value == null) {
      return null;
    }
    String digest = value.text().toLowerCase(Locale.ROOT);
    if (!digest.matches("[0-9a-f]{64}")) {
      throw value.refused("64 hexadecimal digits, as sha256sum prints them");
    }
    return digest;
  }

  private static @Nullable URI url(@Nullable Value value) {
    if (value == null) {
      return null;
    }
    String expected = "a web address such as https://example.org/minutes.pdf, with %20 for a space";
    try {
      URI url = new URI(value.text());
      if (url.getHost() != null && String.valueOf(url.getScheme()).matches("(?i)https?")) {
        return url;
      }
    } catch (URISyntaxException e) {
      throw value.refused(expected);
    }
    throw value.refused(expected);
  }
}

package org.pincite.indexer.download;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestedNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          attachment; filename=minutes.pdf                            | minutes.pdf
          attachment; filename="Printed minutes 24th-May-2023.pdf"    | Printed minutes 24th-May-2023.pdf
          inline; FileName = "a.pdf"; size=3                          | a.pdf
          attachment; filename="naive.pdf"; filename*=UTF-8''na%C3%AFve%20a.pdf | naïve a.pdf
          # paths
          attachment; filename="../../etc/passwd"                     | passwd
          attachment; filename="C:\\\\Papers\\\\minutes.pdf"          | minutes.pdf
          attachment; filename*=UTF-8''..%2F..%2Fetc%2Fpasswd         | passwd
          attachment; filename=".."                                   | last.pdf
          attachment; filename=".bashrc"                              | bashrc
          # what no file system takes, or what misleads
          attachment; filename="a:b*c?.pdf"                           | a b c.pdf
          attachment; filename*=UTF-8''a%00b%0A.pdf                   | a b.pdf
          attachment; filename*=UTF-8''x%E2%80%AEfdp.exe              | x fdp.exe
          attachment; filename="con.pdf"                              | _con.pdf
          attachment; filename="minutes.pdf. . "                      | minutes.pdf
          # nothing that can be used
          attachment                                                  | last.pdf
          attachment; filename=""                                     | last.pdf
          attachment; filename*=x-nowhere''a.pdf                      | last.pdf
          attachment; filename*=UTF-8''%zz                            | %zz
          """)
  void aNameIsMadeSafe(String header, String name) {
    assertThat(name(header, "https://example.org/first/last.pdf?id=1")).isEqualTo(name);
  }

  @Test
  void aLongNameIsCutAndKeepsItsExtension() {
    String name = name("attachment; filename=\"" + "é".repeat(2000) + ".pdf\"", "https://e.org/");

    assertThat(name).endsWith("é.pdf");
    assertThat(name.getBytes(UTF_8).length).isBetween(170, 180);
  }

  @Test
  void aNameThatIsMeantToHurtIsNone() {
    for (String hurtful : List.of("\\\"", ".", " ", "../", "%2E")) {
      String header = "attachment; filename=\"" + hurtful.repeat(100_000) + "x\"";

      assertThat(name(header, "https://e.org/last.pdf")).isEqualTo("last.pdf");
    }
  }

  @Test
  void bytesOfUtf8AreRead() {
    String header = "attachment; filename=\"Protokoll März.pdf\"";

    // as the client gives them
    assertThat(name(new String(header.getBytes(UTF_8), ISO_8859_1), "https://e.org/"))
        .isEqualTo("Protokoll März.pdf");
    assertThat(name(header, "https://e.org/")).isEqualTo("Protokoll März.pdf");
  }

  @ParameterizedTest
  @CsvSource({
    "https://e.org/a/Minutes%20of%20May.pdf, Minutes of May.pdf",
    "https://e.org/a/..%2F..%2Fb.pdf, b.pdf",
    "https://e.org/a/, paper",
    "https://e.org, paper",
  })
  void theAddressNamesWhatTheServerDoesNot(String address, String name) {
    assertThat(name("inline", address)).isEqualTo(name);
  }

  private static String name(String header, String address) {
    HttpHeaders headers =
        HttpHeaders.of(Map.of("Content-Disposition", List.of(header)), (_, _) -> true);
    return SuggestedName.of(headers, URI.create(address));
  }
}

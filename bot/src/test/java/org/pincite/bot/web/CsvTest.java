package org.pincite.bot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Tables for spreadsheets.
@ExtendWith(OneSite.class)
class CsvTest {

  private final Site site;

  CsvTest(Site site) {
    this.site = site;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a, b                | "a, b"
          she said "no"       | "she said ""no\"""
          =HYPERLINK("x")     | "'=HYPERLINK(""x"")"
          +44 20 7983         | "'+44 20 7983"
          -5 per cent         | "'-5 per cent"
          @SUM(1)             | "'@SUM(1)"
          ＝1                  | "'＝1"
          1 = 1               | "1 = 1"
          ``                  | ""
          """)
  void makesNoCellAFormula(String words, String cell) {
    assertThat(Csv.cell(words)).isEqualTo(cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t=1", "\r=1", "\n=1"})
  void makesNoCellAFormulaBehindASpace(String words) {
    assertThat(Csv.cell(words)).isEqualTo("\"'%s\"".formatted(words));
  }

  @Test
  void hasAPassageALine() throws IOException {
    var table = site.get("/api/search.csv?q=bandstand");

    assertThat(table.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
    assertThat(table.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"passages.csv\"");
    assertThat(table.body())
        .startsWith("\uFEFF\"citation\",\"document\",\"title\",\"date\",\"pages\",\"kind\",")
        .contains(
            "\r\n\"Minutes of Previous Meeting, 13 March 2025 p.15\","
                + "\"council-2025-03-13/Minutes of Previous Meeting\",");
    var total = site.json("/api/search?q=bandstand").path("total").asInt();
    assertThat(table.body().split("\r\n")).hasSize(total + 1);
  }

  @Test
  void listsTheRecommendations() throws IOException {
    var table = site.get("/api/recommendations.csv").body().split("\r\n");

    assertThat(table).hasSize(6);
    assertThat(table[0])
        .isEqualTo(
            "\uFEFF\"citation\",\"document\",\"title\",\"date\",\"pages\",\"heading\",\"text\",\"passage\"");
    assertThat(table[1]).contains("\"letter-to-mopac-2023-08-10\"", "\"2023-08-10\",\"2\",");
  }
}

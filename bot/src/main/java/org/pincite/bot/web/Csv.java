package org.pincite.bot.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A table as comma-separated values (RFC 4180), which spreadsheets open: in UTF-8 with the mark by
/// which Excel knows it.
///
/// No cell becomes a formula there. One that begins with a sign that spreadsheets compute from gets
/// an apostrophe before it, as OWASP advises against "CSV injection"; a paper's words are those of
/// whoever wrote it.
final class Csv {

  static final String TYPE = "text/csv";

  private static final String UTF_8_MARK = "\uFEFF";

  /// What begins a formula; tab, carriage return and line feed are passed over before one.
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private Csv() {}

  /// A download of the table.
  ///
  /// @param name what its file is called
  static ResponseEntity<byte[]> download(String name, List<List<String>> rows) {
    HttpHeaders headers = new HttpHeaders();
    headers.setContentType(MediaType.parseMediaType(TYPE + ";charset=UTF-8"));
    headers.setContentDisposition(ContentDisposition.attachment().filename(name).build());
    return ResponseEntity.ok().headers(headers).body(bytes(rows));
  }

  private static byte[] bytes(List<List<String>> rows) {
    return Stream.concat(Stream.of(UTF_8_MARK), rows.stream().map(Csv::line))
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String line(List<String> cells) {
    return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  /// Always in quotation marks, which RFC 4180 lets any cell be.
  static String cell(String words) {
    boolean computes = !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0;
    return "\"%s%s\"".formatted(computes ? "'" : "", words.replace("\"", "\"\""));
  }
}

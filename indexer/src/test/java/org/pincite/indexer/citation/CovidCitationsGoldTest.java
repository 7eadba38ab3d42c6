package org.pincite.indexer.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pincite.indexer.document.Citation;
import org.pincite.indexer.document.PaperDate;
import org.pincite.indexer.document.Pinpoint;

/// Hearings cited in the notes of the covid inquiry's report, against those that were taken from
/// its text by another program, where the data lie beside the checkout. The notes are those that
/// the gold itself names; the columns are the page's position and label, the note's number, the
/// witness, the date, and page/line.
class CovidCitationsGoldTest {

  private static final Path DATA = Path.of("..", "..", "shared", "data", "covid");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  /// Three of 345 rows name no witness but the end of whom a statement was made for ("Social
  /// Care").
  private static final double ASKED = 0.95;

  @Test
  void hearingsAreReadWithWitnessDateAndLines() throws IOException {
    Path gold = DATA.resolve("citations.tsv");
    assumeTrue(Files.exists(gold), gold + " is not there: the hearings cited are not scored");
    ReportNotes report = ReportNotes.read(DATA.resolve("covid-m1-report.pdf"));
    List<String[]> rows =
        Files.readAllLines(gold).stream().skip(1).map(line -> line.split("\t", -1)).toList();
    List<String> missed =
        rows.stream()
            .filter(row -> !isRead(row, report))
            .map(row -> String.join(" ", row))
            .toList();

    assertThat(1 - (double) missed.size() / rows.size())
        .as("read; missed are %s", missed)
        .isGreaterThanOrEqualTo(ASKED);
  }

  private static boolean isRead(String[] row, ReportNotes report) {
    String witness = row[3].replaceFirst("^See ", "");
    PaperDate date = new PaperDate.Day(LocalDate.parse(row[4], DAY));
    Pinpoint lines = LineForm.slashed(Tokens.of(row[5]), 0).what();
    return IntStream.range(0, report.paper().footnotes().size())
        .filter(i -> report.isNote(i, Integer.parseInt(row[0]), row[2]))
        .mapToObj(i -> report.citations().get(i))
        .flatMap(List<Citation>::stream)
        .anyMatch(citation ->
            witness.equals(citation.person())
                && date.equals(citation.date())
                && citation.pinpoints().contains(lines));
  }
}

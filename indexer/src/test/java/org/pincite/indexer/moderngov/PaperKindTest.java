package org.pincite.indexer.moderngov;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperKindTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          Appendix 1 - Transcript of Item 5                      | TRANSCRIPT
          Minutes - Appendix 1 - Transcript - Q and A            | TRANSCRIPT
          Appendix 2: Record of the discussion                   | TRANSCRIPT
          6 - CHAIR APPROVED  Minutes Audit Committee 25 Nov     | MINUTES
          Printed minutes 30th-Jan-2025 10.00 Cabinet            | MINUTES
          Draft Minutes                                          | MINUTES
          Minutes Appendix A                                     | APPENDIX
          Appendix 1                                             | APPENDIX
          # what follows from minutes is none
          Action list from the minutes of 3 May                  | none
          Minutes tracker                                        | none
          Letter to the Commissioner about the report            | LETTER
          Report on the minutes of evidence                      | REPORT
          DRAFT WP  FEBRUARY 2026                                | none
          # a word within another
          Reporting lines                                        | none
          """)
  void theTitleTellsTheKind(String title, PaperKind kind) {
    assertThat(PaperKind.of(title)).isEqualTo(kind);
  }

  @Test
  void aKindIsNamedInThePluralOrNot() {
    assertThat(PaperKind.named("Letters")).isEqualTo(PaperKind.LETTER);
    assertThat(PaperKind.named("minutes")).isEqualTo(PaperKind.MINUTES);
    assertThatThrownBy(() -> PaperKind.named("memos"))
        .hasMessage(
            "kind \"memos\": expected one of transcripts, minutes, appendices, letters, reports");
  }
}

package org.pincite.indexer.moderngov;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

  @ParameterizedTest
  @CsvSource({
    "https://democracy.example.gov.uk, https://democracy.example.gov.uk",
    "https://example.gov.uk/moderngov/, https://example.gov.uk/moderngov",
    "https://example.gov.uk/moderngov/ieListMeetings.aspx?CId=240, https://example.gov.uk/moderngov",
    "https://example.gov.uk/mg/mgWebService.asmx/GetMeetings?x=1, https://example.gov.uk/mg",
    "https://example.gov.uk/mgwebservice.asmx, https://example.gov.uk",
  })
  void anyPageOfAnInstallationNamesIt(String written, URI base) {
    assertThat(Addresses.base(written)).isEqualTo(base);
  }

  @ParameterizedTest
  @ValueSource(strings = {"democracy", "ftp://example.org", "https://", "", "file:///etc"})
  void whatIsNoWebAddressIsNamed(String written) {
    assertThatThrownBy(() -> Addresses.base(written))
        .hasMessage(
            "ModernGov \"%s\": expected the address of an installation, such as https://democracy.example.gov.uk"
                .formatted(written));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # http where the site has https
          http://a.gov.uk/x/mgConvert2PDF.aspx?ID=6       | https://a.gov.uk/x/mgConvert2PDF.aspx?ID=6
          # spaces unencoded, a percent sign too, and letters beyond ASCII
          https://a.gov.uk/x/documents/s6/Minutes 30th-Jan-2025 10.00 Caffé 5%.pdf | https://a.gov.uk/x/documents/s6/Minutes%2030th-Jan-2025%2010.00%20Caff%C3%A9%205%25.pdf
          # what is encoded stays
          https://a.gov.uk/x/documents/s6/A%20B.pdf       | https://a.gov.uk/x/documents/s6/A%20B.pdf
          # relative
          documents/s6/A.pdf                              | https://a.gov.uk/x/documents/s6/A.pdf
          mgConvert2PDF.aspx?ID=6                         | https://a.gov.uk/x/mgConvert2PDF.aspx?ID=6
          """)
  void anAddressIsMadeOfWhatIsWritten(String written, URI address) {
    assertThat(Addresses.of(written, URI.create("https://a.gov.uk/x"))).containsExactly(address);
  }

  @Test
  void aFileIsAlsoLookedForBelowTheBaseThatAnswers() {
    URI base = URI.create("https://a.gov.uk/about-us/meetings");

    assertThat(Addresses.of("http://a.gov.uk/moderngov/documents/s6/A B.pdf", base))
        .containsExactly(
            URI.create("https://a.gov.uk/moderngov/documents/s6/A%20B.pdf"),
            URI.create("https://a.gov.uk/about-us/meetings/documents/s6/A%20B.pdf"));
    assertThat(Addresses.of("http://10.170.34.172:9071/mgConvert2PDF.aspx?ID=6", base))
        .endsWith(URI.create("https://a.gov.uk/about-us/meetings/mgConvert2PDF.aspx?ID=6"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"mailto:clerk@a.gov.uk", "javascript:x()", "file:///etc/passwd"})
  void whatLeadsToNoFileOfTheWebIsNone(String written) {
    assertThat(Addresses.of(written, URI.create("https://a.gov.uk"))).isEqualTo(List.of());
  }
}

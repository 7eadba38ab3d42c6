package org.pincite.indexer.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # as printed                       | its own words
          Diana Luchford                     | diana luchford
          Caroline Russell AM                | caroline russell
          Caroline Russell AM (Chair)        | caroline russell
          Sir Stephen House QPM              | stephen house
          Cressida Dick CBE QPM              | cressida dick
          Sir Paul Carter, CBE               | paul carter
          Rt Hon Sir Oliver Letwin MP        | oliver letwin
          Right Hon. Justin Trudeau          | justin trudeau
          Mr. Nyenze, M.P.                   | nyenze
          Dr Anne-Marie O’Dell O.B.E.        | anne-marie o’dell
          Ms Munroe KC                       | munroe
          Hon. (Ms.) Odhiambo-Mabona         | odhiambo-mabona
          Hon. (Eng.) James Gumbo            | james gumbo
          MS ANN LEE MS                      | ann lee
          Councillor Mayes                   | mayes
          His Worship Mayor Katz             | katz
          The Acting Speaker (Mr Otieno)     | otieno
          Deputy Chair Una Desmond           | una desmond
          Tim Good MS Teams                  | tim good ms teams
          """)
  void theNameIsLeftWithoutTitlesAndLetters(String printed, String words) {
    assertThat(PersonName.of(printed).words()).containsExactly(words.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "Madam Speaker",
    "The Minister for Roads",
    "Lead Inquiry",
    "Counsel Inquiry",
    "The Chair",
    "City Clerk",
    "Mr. Deputy Speaker"
  })
  void anOfficeIsNobodysName(String office) {
    assertThat(PersonName.of(office).words()).isEmpty();
  }

  @Test
  void titlesAndLettersMakeNoOtherPerson() {
    assertThat(PersonName.of("Sir Stephen House QPM")).isEqualTo(PersonName.of("Stephen House"));
    assertThat(PersonName.of("Stephen House")).isNotEqualTo(PersonName.of("Steven House"));
  }

  @Test
  void wordsThatAreOnlyLikeLettersAreNone() {
    assertThat(PersonName.hasLetters("Lynne Neagle AM")).isTrue();
    assertThat(PersonName.hasLetters("This is what I am")).isFalse();
    assertThat(PersonName.hasTitle("Misses nothing")).isFalse();
  }
}

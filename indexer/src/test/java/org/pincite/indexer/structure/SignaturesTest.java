package org.pincite.indexer.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.indexer.document.Correspondents.Person;

class SignaturesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # the lines below the close                                        | who signs
          Una Desmond AM/Chair of the Harbour Committee                      | Una Desmond AM, Chair of the Harbour Committee
          Una Desmond AM, Chair of the Harbour Committee                     | Una Desmond AM, Chair of the Harbour Committee
          Sir Paul Carter, CBE/Leader of the Council                         | Sir Paul Carter, CBE, Leader of the Council
          Una Desmond/Chair of the Harbour and/Ferries Committee             | Una Desmond, Chair of the Harbour and Ferries Committee
          [signature]/Una Desmond                                            | Una Desmond
          Una Desmond/City Hall/Queen’s Walk                                 | Una Desmond
          London Assembly                                                    | ``
          Una Desmond AM/Chair/Tom Reed/Deputy Chair                         | ``
          Enc. The Committee’s report                                        | ``
          """)
  void whoSigns(String foot, String signs) {
    Person sender = Signatures.sender(List.of(foot.split("/")));

    assertThat(sender == null ? "" : sender.toString()).isEqualTo(signs);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # the lines above the salutation                           | Dear …          | the addressee
          Una Desmond AM/Chair/Tom Reed/Director of Ferries          | Tom             | Tom Reed, Director of Ferries
          Tom Reed/Director of Ferries/Una Desmond AM/Chair          | Tom             | Tom Reed, Director of Ferries
          Sir Tom Reed QPM/Commissioner                              | Sir Tom         | Sir Tom Reed QPM, Commissioner
          Dr Ann Okafor/City Hall/London SE1 2AA                     | Dr Okafor       | Dr Ann Okafor
          To: Ann Okafor, Chief Executive                            | Ann             | Ann Okafor, Chief Executive
          Ann Okafor/Mayor of London/Tom Reed/Director of Ferries    | Mayor           | Ann Okafor, Mayor of London
          (Sent by email)/10 August 2023                             | Ann Okafor      | Ann Okafor
          Tom Reed/Director of Ferries/Tom Vale/Director of Piers    | Tom             | ``
          Ann Okafor/Minister for Ferries/Tom Vale/Minister of Piers | Minister        | ``
          Tom Reed/Director of Ferries                               | Ms Okafor       | ``
          Tom Reed/Director of Ferries                               | Colleague       | ``
          Una Desmond AM/Chair                                       | Una             | ``
          """)
  void toWhomALetterGoes(String head, String dear, String goesTo) {
    Person sender = new Person("Una Desmond", "Chair");
    Person addressee = Signatures.addressee(List.of(head.split("/")), dear, sender);

    assertThat(addressee == null ? "" : addressee.toString()).isEqualTo(goesTo);
  }
}

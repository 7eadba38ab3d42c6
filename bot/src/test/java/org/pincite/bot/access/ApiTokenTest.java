package org.pincite.bot.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/// What may be a token.
class ApiTokenTest {

  private static final String TOKEN = "0123456789abcdef0123456789abcdef";

  @Test
  void itIsTheWholeTokenAndNoOther() {
    ApiToken token = ApiToken.of("intranet", TOKEN);

    assertThat(token.is(TOKEN)).isTrue();
    assertThat(token.is(TOKEN + "0")).isFalse();
    assertThat(token.is(TOKEN.substring(1))).isFalse();
    assertThat(token.is(TOKEN.toUpperCase(java.util.Locale.ROOT))).isFalse();
    assertThat(token.is("")).isFalse();
    assertThat(token).hasToString("token intranet");
  }

  @Test
  void oneThatCouldBeGuessedIsRefusedWithoutBeingTold() {
    assertThatThrownBy(() -> ApiToken.of("intranet", "very-secret"))
        .hasMessage(
            "a token of 11 characters: expected at least 32, as openssl rand -hex 32 makes them");
  }

  @Test
  void oneThatNoHeaderCarriesIsRefused() {
    assertThatThrownBy(() -> ApiToken.of("intranet", TOKEN + " " + TOKEN))
        .hasMessageStartingWith("a token with other signs than letters, digits and -._~+/:");
  }
}

package org.pincite.bot.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How many requests an address may send.
class AllowanceTest {

  private long now;
  private final Allowance allowance = new Allowance(6, () -> now);

  @Test
  void aMinutesRequestsMayComeAtOnceAndTheNextWhenItIsDue() {
    for (int i = 0; i < 6; i++) {
      assertThat(allowance.take("198.51.100.7")).isZero();
    }

    assertThat(allowance.take("198.51.100.7")).isEqualTo(Duration.ofSeconds(10));
    pass(Duration.ofSeconds(9));
    assertThat(allowance.take("198.51.100.7"))
        .isBetween(Duration.ofMillis(1), Duration.ofSeconds(2));
    pass(Duration.ofSeconds(2));
    assertThat(allowance.take("198.51.100.7")).isZero();
    assertThat(allowance.take("198.51.100.7")).isPositive();
  }

  @Test
  void whatIsNotUsedInAMinuteIsNotSavedUp() {
    assertThat(allowance.take("198.51.100.7")).isZero();
    pass(Duration.ofDays(1));

    for (int i = 0; i < 6; i++) {
      assertThat(allowance.take("198.51.100.7")).isZero();
    }
    assertThat(allowance.take("198.51.100.7")).isPositive();
  }

  @ParameterizedTest
  @CsvSource({
    "198.51.100.7,          198.51.100.7,            true", // one address
    "198.51.100.7,          198.51.100.8,            false",
    "198.51.100.7:50123,    198.51.100.7:50124,      true", // as some proxies write it
    "198.51.100.7:50123,    198.51.100.8:50123,      false",
    "2001:db8:0:1::7,       2001:db8:0:1:9999::8,    true", // one household has all of these
    "2001:db8:0:1::7,       2001:db8:0:2::7,         false",
    "[2001:db8:0:1::7]:80,  2001:db8:0:1::8,         true",
    "::ffff:198.51.100.7,   198.51.100.7,            true", // the same machine, seen by IPv6
    "unknown,               _hidden,                 true", // nobody else's allowance is used up
    "unknown,               198.51.100.7,            false"
  })
  void anAddressIsItsOwnersWhicheverWayItIsWritten(String one, String other, boolean same) {
    for (int i = 0; i < 6; i++) {
      allowance.take(one);
    }

    assertThat(allowance.take(other).isPositive()).isEqualTo(same);
  }

  @Test
  void theAddressesThatHaveBeenSilentLongestAreForgotten() {
    for (int i = 0; i < 20_000; i++) {
      allowance.take("10.%d.%d.1".formatted(i / 250, i % 250));
    }

    assertThat(allowance.addresses()).isEqualTo(10_000);
  }

  private void pass(Duration time) {
    now += time.toNanos();
  }
}

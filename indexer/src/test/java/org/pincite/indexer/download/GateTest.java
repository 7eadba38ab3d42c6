package org.pincite.indexer.download;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which addresses are called, by the hosts in them; no name is looked up here.
class GateTest {

  private final Gate gate = new Gate(PublicAddress::is);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.255.0.9",
        "0.0.0.0",
        "10.0.0.1",
        "100.64.0.1",
        "169.254.169.254", // where clouds tell their machines' secrets
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "224.0.0.1",
        "255.255.255.255",
        "2130706433", // 127.0.0.1 as one number
        "[::]",
        "[::1]",
        "[::ffff:127.0.0.1]", // IPv4 mapped into IPv6
        "[::ffff:a00:1]",
        "[::10.0.0.1]",
        "[fc00::1]",
        "[fd12:3456::1]",
        "[fe80::1]",
        "[fec0::1]",
        "[ff02::1]",
        "[2001:db8::1]",
        "[2001::1]",
        "[2002:7f00:1::]", // 6to4 of 127.0.0.1
        "[64:ff9b::10.0.0.1]", // NAT64 of 10.0.0.1
        "localhost",
      })
  void aPrivateAddressIsNotCalled(String host) {
    assertThatThrownBy(() -> gate.pass(URI.create("http://" + host + "/a.pdf")))
        .isInstanceOf(GivenUpException.class)
        .hasMessageEndingWith("which is no public address: expected one, or --allow-private");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8.8.8.8",
        "172.15.255.255",
        "172.32.0.0",
        "100.63.255.255",
        "[2606:4700:4700::1111]",
        "[::ffff:8.8.8.8]",
        "[2002:808:808::]",
        "[64:ff9b::8.8.8.8]",
      })
  void aPublicAddressIsCalled(String host) {
    assertThatCode(() -> gate.pass(URI.create("https://" + host + "/a.pdf")))
        .doesNotThrowAnyException();
  }
}

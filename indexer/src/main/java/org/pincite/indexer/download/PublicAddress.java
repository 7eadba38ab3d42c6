package org.pincite.indexer.download;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/// Which addresses are anybody's on the Internet, by the registries of special-purpose addresses
/// (IANA; RFC 6890).
final class PublicAddress {

  /// IPv4 networks that are not.
  private static final List<Network> SPECIAL =
      networks(
          "0.0.0.0/8", // this host
          "10.0.0.0/8",
          "100.64.0.0/10", // between a provider and its customers
          "127.0.0.0/8",
          "169.254.0.0/16", // link-local; clouds tell their machines' secrets there
          "172.16.0.0/12",
          "192.0.0.0/24",
          "192.0.2.0/24", // documentation
          "192.88.99.0/24", // relays of 6to4
          "192.168.0.0/16",
          "198.18.0.0/15", // benchmarks
          "198.51.100.0/24", // documentation
          "203.0.113.0/24", // documentation
          "224.0.0.0/4", // multicast
          "240.0.0.0/4");

  /// All of IPv6 that is handed out, for the time being.
  private static final Network GLOBAL_UNICAST = Network.of("2000::/3");

  /// Within it: Teredo and others' protocols, documentation.
  private static final List<Network> SPECIAL_UNICAST =
      networks("2001::/23", "2001:db8::/32", "3fff::/20");

  /// IPv6 addresses that have an IPv4 address in them, which is where they lead.
  private static final Network SIX_TO_FOUR = Network.of("2002::/16");

  private static final Network NAT64 = Network.of("64:ff9b::/96");

  private PublicAddress() {}

  /// Whether `address` is one. Java has IPv4 addresses that are mapped into IPv6 as what they are.
  static boolean is(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (address instanceof Inet4Address) {
      return noneHas(SPECIAL, bytes);
    }
    if (NAT64.has(bytes)) {
      return noneHas(SPECIAL, Arrays.copyOfRange(bytes, 12, 16));
    }
    if (SIX_TO_FOUR.has(bytes)) {
      return noneHas(SPECIAL, Arrays.copyOfRange(bytes, 2, 6));
    }
    return GLOBAL_UNICAST.has(bytes) && noneHas(SPECIAL_UNICAST, bytes);
  }

  private static boolean noneHas(List<Network> networks, byte[] address) {
    return networks.stream().noneMatch(network -> network.has(address));
  }

  private static List<Network> networks(String... written) {
    return Arrays.stream(written).map(Network::of).toList();
  }

  /// The addresses that begin with the same bits.
  ///
  /// @param bits how many they share
  private record Network(InetAddress first, int bits) {

    static Network of(String written) {
      int slash = written.indexOf('/');
      try {
        return new Network(
            InetAddress.getByName(written.substring(0, slash)),
            Integer.parseInt(written.substring(slash + 1)));
      } catch (UnknownHostException e) {
        throw new IllegalArgumentException("\"%s\" is no network".formatted(written), e);
      }
    }

    boolean has(byte[] address) {
      byte[] own = first.getAddress();
      if (own.length != address.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> bit % 8;
        if (((own[bit / 8] ^ address[bit / 8]) & mask) != 0) {
          return false;
        }
      }
      return true;
    }
  }
}

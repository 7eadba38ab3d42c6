package org.pincite.indexer.download;

import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.function.Predicate;

/// Lets requests through to where they may go.
///
/// @param open which addresses may be called
record Gate(Predicate<InetAddress> open) {

  /// Checks where a request goes, directly before it goes there.
  void pass(URI address) throws GivenUpException {
    String scheme = String.valueOf(address.getScheme());
    if (!scheme.equalsIgnoreCase("http") && !scheme.equalsIgnoreCase("https")) {
      throw new GivenUpException(
          "%s is no address of the web: expected http or https".formatted(address));
    }
    if (address.getHost() == null || address.getUserInfo() != null) {
      throw new GivenUpException(
          "%s names no host, or a user with it: expected an address such as https://example.org/minutes.pdf"
              .formatted(address));
    }
    for (InetAddress each : addresses(address)) {
      if (!open.test(each)) {
        throw new GivenUpException(
            "%s is at %s, which is no public address: expected one, or --allow-private"
                .formatted(address, each.getHostAddress()));
      }
    }
  }

  /// The addresses of the host; none where a proxy knows names that this machine does not, and
  /// decides whom it calls.
  private static InetAddress[] addresses(URI address) throws GivenUpException {
    try {
      return InetAddress.getAllByName(address.getHost());
    } catch (UnknownHostException e) {
      if (hasProxy(address)) {
        return new InetAddress[0];
      }
      throw new GivenUpException(
          "there is no host %s, or this machine is offline".formatted(address.getHost()), e);
    }
  }

  private static boolean hasProxy(URI address) {
    ProxySelector selector = ProxySelector.getDefault();
    List<Proxy> proxies = selector == null ? List.of() : selector.select(address);
    return proxies.stream().anyMatch(proxy -> proxy.type() != Proxy.Type.DIRECT);
  }
}

package org.pincite.bot.slack;

/// A token or a key. It does not print.
///
/// @param value which Slack gave
public record Secret(String value) {

  /// @throws IllegalArgumentException if nothing is in it: with a blank key everybody's signature
  ///   would be right
  public Secret {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a blank secret");
    }
  }

  @Override
  public String toString() {
    return "(secret)";
  }
}

package org.pincite.bot;

/// The program's entry: `./pincite COMMAND`.
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(0);
  }
}

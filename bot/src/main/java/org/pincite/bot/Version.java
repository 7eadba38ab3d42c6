package org.pincite.bot;

import picocli.CommandLine.IVersionProvider;

/// Says which Pincite this is.
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Main.class.getPackage().getImplementationVersion();
    return new String[] {"pincite " + (version == null ? "(built from source)" : version)};
  }
}

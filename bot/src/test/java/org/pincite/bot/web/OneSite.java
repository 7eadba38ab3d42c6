package org.pincite.bot.web;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives every test class the same [Site]; it is started for the first and closed after the last.
final class OneSite implements ParameterResolver {

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Site.class;
  }

  @Override
  public Site resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return of(context);
  }

  /// The site of this run of tests.
  static Site of(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(OneSite.class))
        .computeIfAbsent(Site.class, _ -> start(_ -> {}), Site.class);
  }

  /// A site that holds the [MadePapers] too.
  static Site withMadePapers(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(OneSite.class))
        .computeIfAbsent(MadePapers.class, _ -> start(new MadePapers()), Site.class);
  }

  private static Site start(Site.Filling further) {
    try {
      return new Site(further);
    } catch (Exception e) {
      throw new AssertionError("the site does not start", e);
    }
  }
}

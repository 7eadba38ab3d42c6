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
        .computeIfAbsent(Site.class, type -> start(), Site.class);
  }

  private static Site start() {
    try {
      return new Site();
    } catch (Exception e) {
      throw new AssertionError("the site does not start", e);
    }
  }
}

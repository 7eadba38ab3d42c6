package org.pincite.bot.web;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives each test a [Visitor] of the one [Site]. Where no Chromium is installed, its tests are
/// skipped, and one line says so.
final class InBrowser implements ExecutionCondition, ParameterResolver, AfterEachCallback {

  /// Of a visitor to a site that holds the [MadePapers] too.
  @Retention(RetentionPolicy.RUNTIME)
  @interface WithMadePapers {}

  private static final Namespace OURS = Namespace.create(InBrowser.class);
  private static final String NONE =
      "skipped: no Chromium is installed, and tests download none (apt-get install chromium)";

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (Chromium.installed() != null) {
      return ConditionEvaluationResult.enabled("Chromium is installed");
    }
    context.getRoot().getStore(OURS).computeIfAbsent(NONE, InBrowser::sayOnce);
    return ConditionEvaluationResult.disabled(NONE);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Visitor.class;
  }

  @Override
  public Visitor resolveParameter(ParameterContext parameter, ExtensionContext context) {
    boolean made = parameter.isAnnotated(WithMadePapers.class);
    Site site = made ? OneSite.withMadePapers(context) : OneSite.of(context);
    Chromium chromium =
        context
            .getRoot()
            .getStore(OURS)
            .computeIfAbsent(
                Chromium.class, _ -> new Chromium(Chromium.installed()), Chromium.class);
    Visitor visitor = new Visitor(chromium, site);
    context.getStore(OURS).put(Visitor.class, visitor);
    return visitor;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Visitor visitor = context.getStore(OURS).remove(Visitor.class, Visitor.class);
    if (visitor != null) {
      visitor.close();
    }
  }

  @Override
  public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
    return ExtensionContextScope.TEST_METHOD;
  }

  private static String sayOnce(String sentence) {
    System.out.println("Tests in a browser are " + sentence);
    return sentence;
  }
}

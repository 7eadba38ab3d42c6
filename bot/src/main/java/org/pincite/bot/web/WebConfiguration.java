package org.pincite.bot.web;

import io.swagger.v3.oas.models.OpenAPI;
import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.pincite.bot.answer.Answerer;
import org.pincite.indexer.index.PassageIndex;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.thymeleaf.ITemplateEngine;

/// Makes the web's objects.
@Configuration(proxyBeanMethods = false)
public class WebConfiguration {

  @Bean
  PageController pageController(Answerer answerer, PassageIndex index) {
    return new PageController(answerer, index);
  }

  @Bean
  PaperController paperController(PassageIndex index) {
    return new PaperController(index);
  }

  @Bean
  PdfViewer pdfViewer() {
    return new PdfViewer();
  }

  @Bean
  PapersController papersController(PassageIndex index) {
    return new PapersController(index);
  }

  @Bean
  RegisterController registerController(PassageIndex index) {
    return new RegisterController(index);
  }

  @Bean
  AskController askController(Answerer answerer) {
    return new AskController(answerer);
  }

  @Bean
  SearchController searchController(Answerer answerer) {
    return new SearchController(answerer);
  }

  @Bean
  DocumentsController documentsController(PassageIndex index) {
    return new DocumentsController(index);
  }

  @Bean
  FileController fileController(PassageIndex index) {
    return new FileController(index);
  }

  @Bean
  RecommendationsController recommendationsController(PassageIndex index) {
    return new RecommendationsController(index);
  }

  @Bean
  AwaitedController awaitedController(PassageIndex index) {
    return new AwaitedController(index);
  }

  @Bean
  VersionsController versionsController(PassageIndex index) {
    return new VersionsController(index);
  }

  @Bean
  ReceiptController receiptController(PassageIndex index) {
    return new ReceiptController(index);
  }

  @Bean
  FeedController feedController(PassageIndex index, Environment environment) {
    return new FeedController(index, environment.getProperty("pincite.address"));
  }

  @Bean
  OutsideController outsideController() {
    return new OutsideController();
  }

  @Bean
  Problems problems(ITemplateEngine templates) {
    return new Problems(new ProblemPage(templates));
  }

  @Bean
  WholeParameters wholeParameters() {
    return new WholeParameters();
  }

  @Bean
  BodyLimit bodyLimit() {
    return new BodyLimit();
  }

  @Bean
  SecurityHeaders securityHeaders() {
    return new SecurityHeaders();
  }

  @Bean
  DesignSystem designSystem() {
    return new DesignSystem();
  }

  @Bean
  EntityTags entityTags(PassageIndex index) {
    return new EntityTags(index);
  }

  @Bean
  OpenAPI openApi() {
    return ApiDescription.head();
  }

  @Bean
  OpenApiCustomizer apiDescription() {
    return new ApiDescription();
  }

  /// The id of a paper may have a slash or a backslash. In an address they are percent-encoded, and
  /// so Tomcat refuses them unless told otherwise.
  @Bean
  WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> tomcat() {
    String passed = EncodedSolidusHandling.PASS_THROUGH.getValue();
    return factory -> {
      factory.addConnectorCustomizers(connector -> {
        connector.setEncodedSolidusHandling(passed);
        connector.setEncodedReverseSolidusHandling(passed);
      });
      factory.addContextCustomizers(
          context -> context.getParent().getPipeline().addValve(new TomcatProblems()));
    };
  }
}

package org.pincite.bot.access;

import java.net.InetAddress;
import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.catalina.valves.RemoteIpValve;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.Cookie.SameSite;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.WebSecurityCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.web.servlet.HandlerExceptionResolver;

/// Makes the objects of access, from an [AccessSettings].
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
public class AccessConfiguration {

  /// As Spring Boot would have it. What is refused for its address alone is counted before.
  private static final int GUARD = -100;

  private static final int LIMIT = GUARD - 1;

  /// How long somebody may take to sign in; after that a session has its own length.
  private static final Duration SIGNING_IN = Duration.ofMinutes(10);

  @Bean(initMethod = "start")
  @Nullable OpenIdProvider openIdProvider(AccessSettings settings) {
    return settings.signIn() == null ? null : new OpenIdProvider(settings.signIn());
  }

  @Bean
  SecurityFilterChain guard(
      HttpSecurity http,
      AccessSettings settings,
      ObjectProvider<OpenIdProvider> provider,
      @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
    SignInSettings people = settings.signIn();
    SignIn signIn = people == null ? null : new SignIn(people, provider.getObject(), problems);
    new Guard(settings, signIn, problems).stand(http);
    return http.build();
  }

  @Bean
  DelegatingFilterProxyRegistrationBean guardRegistration() {
    DelegatingFilterProxyRegistrationBean guard =
        new DelegatingFilterProxyRegistrationBean("springSecurityFilterChain");
    guard.setOrder(GUARD);
    return guard;
  }

  @Bean
  FilterRegistrationBean<RateLimit> rateLimit(
      AccessSettings settings,
      @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
    FilterRegistrationBean<RateLimit> limit =
        new FilterRegistrationBean<>(new RateLimit(settings.requestsAMinute(), problems));
    limit.setOrder(LIMIT);
    return limit;
  }

  /// A paper's id may have any sign that a file's name has; see the web, which takes them.
  @Bean
  WebSecurityCustomizer firewall() {
    StrictHttpFirewall firewall = new StrictHttpFirewall();
    firewall.setAllowUrlEncodedSlash(true);
    firewall.setAllowBackSlash(true);
    firewall.setAllowUrlEncodedPercent(true);
    firewall.setAllowUrlEncodedPeriod(true);
    firewall.setAllowSemicolon(true);
    return web -> web.httpFirewall(firewall);
  }

  @Bean
  WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> session(AccessSettings settings) {
    SignInSettings people = settings.signIn();
    boolean secure = people != null && people.address().startsWith("https:");
    return factory -> {
      var session = factory.getSettings().getSession();
      session.setTimeout(SIGNING_IN);
      session.getCookie().setName(secure ? "__Host-pincite" : "pincite");
      session.getCookie().setPath("/");
      session.getCookie().setSecure(secure);
      session.getCookie().setHttpOnly(true);
      session.getCookie().setSameSite(SameSite.LAX);
    };
  }

  @Bean
  WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> proxies(AccessSettings settings) {
    return factory -> {
      if (!settings.proxies().isEmpty()) {
        factory.addEngineValves(believing(settings));
      }
    };
  }

  /// Takes whom one of the proxies speaks for, and by http or https, from what it says. Nobody else
  /// is believed, on whatever network.
  private static RemoteIpValve believing(AccessSettings settings) {
    RemoteIpValve valve = new RemoteIpValve();
    valve.setInternalProxies(
        settings.proxies().stream()
            .map(InetAddress::getHostAddress)
            .map(Pattern::quote)
            .collect(Collectors.joining("|")));
    valve.setRemoteIpHeader("X-Forwarded-For");
    valve.setProtocolHeader("X-Forwarded-Proto");
    return valve;
  }
}

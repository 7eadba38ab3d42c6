package org.pincite.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pincite.bot.Served.PERSON;
import static org.pincite.bot.Served.location;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.bot.access.Provider;
import org.pincite.indexer.ingest.Ingest;

/// Signing in with an OpenID provider, by the whole server.
class SignInTest {

  private static final String WANTED = "/?q=who%20said%20%22lamps%22%3F&top=3";

  private Home home;
  private Provider provider;
  private int port;

  @BeforeEach
  void layOut(@TempDir Path folder) throws Exception {
    home = Home.empty(folder).holding("letter.pdf", "The budget for lamps is fixed.");
    Ingest.run(home.corpus(), home.index(), false, outcome -> {});
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    provider = new Provider(site() + "/sign-in/back");
  }

  @AfterEach
  void close() {
    provider.close();
  }

  @Test
  void aPersonSignsInComesToThePageThatTheyWantedAndSignsOut() throws Exception {
    try (Served served = serve("")) {
      HttpResponse<String> closed = served.get(WANTED, PERSON);
      assertThat(closed.statusCode()).isEqualTo(303);
      HttpResponse<String> door = served.get(location(closed), PERSON);
      assertThat(door.body()).contains(">Sign in</h1>", "href=\"/sign-in/with/openid?to=%2F");
      assertThat(door.headers().map()).doesNotContainKey("set-cookie");

      HttpResponse<String> in = signIn(served, WANTED);
      assertThat(in.statusCode()).isEqualTo(303);
      assertThat(location(in)).isEqualTo(WANTED);
      HttpResponse<String> page = served.get(location(in), PERSON);
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.body()).contains("The budget for", "Sign out", "Ann Onymous");
      assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
      assertThat(served.get("/api/documents").statusCode()).isEqualTo(200);

      HttpResponse<String> out = served.post("/sign-out", "application/x-www-form-urlencoded", "");
      assertThat(out.statusCode()).isEqualTo(200);
      assertThat(out.body()).contains("You have signed out");
      String next = out.headers().firstValue("Refresh").orElseThrow();
      assertThat(next).startsWith("0; url=" + provider.issuer() + "/end?");
      assertThat(location(served.get(next.substring(7)))).isEqualTo(site() + "/signed-out");
      assertThat(served.get("/signed-out", PERSON).statusCode()).isEqualTo(200);
      assertThat(served.get(WANTED, PERSON).statusCode()).isEqualTo(303);
      assertThat(served.get("/api/documents").statusCode()).isEqualTo(401);
      assertThat(provider.complaints()).isEmpty();
    }
  }

  @Test
  void theSessionsCookieIsNotReadByScriptsNorSentByOtherSitesAndIsAnotherAfterwards()
      throws Exception {
    try (Served served = serve("")) {
      HttpResponse<String> to = served.get("/sign-in/with/openid", PERSON);
      String before = to.headers().firstValue("Set-Cookie").orElseThrow();
      HttpResponse<String> in = served.get(location(served.get(location(to))), PERSON);
      String after = in.headers().firstValue("Set-Cookie").orElseThrow();

      assertThat(before).contains("pincite=", "; Path=/", "; HttpOnly", "; SameSite=Lax");
      assertThat(after).contains("pincite=").isNotEqualTo(before);
    }
  }

  @Test
  void whereThePageIsOpenedByHttpsTheCookieIsSentByNoOtherWay() throws Exception {
    try (Served served = serve("", "https://pincite.example.org")) {
      HttpResponse<String> to = served.get("/sign-in/with/openid", PERSON);

      assertThat(to.headers().firstValue("Set-Cookie").orElseThrow())
          .startsWith("__Host-pincite=")
          .contains("; Path=/", "; Secure")
          .doesNotContain("Domain");
      assertThat(location(to)).contains("redirect_uri=https://pincite.example.org/sign-in/back");
    }
  }

  @Test
  void theWayBackLeadsToNoOtherServer() throws Exception {
    try (Served served = serve("")) {
      for (String evil :
          new String[] {"https://evil.example/", "//evil.example", "/\\evil.example", "x"}) {
        assertThat(location(signIn(served, evil))).isEqualTo("/");
      }
    }
  }

  @Test
  void anIdentityThatDoesNotFitIsRefused() throws Exception {
    try (Served served = serve("")) {
      refused(served, builder -> builder.claim("nonce", "of-another-sign-in"));
      refused(served, builder -> builder.claim("nonce", null));
      refused(
          served, builder -> builder.expirationTime(Date.from(Instant.now().minusSeconds(120))));
      refused(served, builder -> builder.audience("another-client"));
      refused(served, builder -> builder.issuer("https://another.example"));
      provider.forge();
      refused(served, builder -> builder);
    }
  }

  @Test
  void aReturnThatNobodyBeganIsRefused() throws Exception {
    try (Served served = serve("")) {
      String back = location(served.get(location(served.get("/sign-in/with/openid", PERSON))));
      String forged = back.replaceFirst("state=[^&]*", "state=of-somebody-else");

      HttpResponse<String> refused = served.get(forged, PERSON);
      assertThat(refused.statusCode()).isEqualTo(401);
      assertThat(refused.body())
          .contains("this sign-in took too long, or began elsewhere: begin anew");
      assertThat(served.get("/api/documents").statusCode()).isEqualTo(401);
    }
  }

  @Test
  void aReturnServesOnce() throws Exception {
    try (Served served = serve("")) {
      String back = location(served.get(location(served.get("/sign-in/with/openid", PERSON))));
      assertThat(served.get(back, PERSON).statusCode()).isEqualTo(303);

      assertThat(served.get(back, PERSON).statusCode()).isEqualTo(401);
    }
  }

  @Test
  void whomTheProviderDoesNotLetInIsToldSo() throws Exception {
    provider.refuse();
    try (Served served = serve("")) {
      HttpResponse<String> refused = signIn(served, WANTED);

      assertThat(refused.statusCode()).isEqualTo(401);
      assertThat(refused.body()).contains("the sign-in service did not let you in");
    }
  }

  @Test
  void ofAllWhomTheProviderLetsInThoseWhoAreNamedMayComeIn() throws Exception {
    try (Served served = serve("      people: [bob@example.com, '@example.org']\n")) {
      assertThat(signIn(served, "/").statusCode()).isEqualTo(303);
      provider.person(Map.of("email", "ann@elsewhere.example", "email_verified", true));
      HttpResponse<String> refused = signIn(served, "/");
      assertThat(refused.statusCode()).isEqualTo(403);
      assertThat(refused.body()).contains("not among those who may use Pincite");
      provider.person(Map.of("email", "ann@example.org", "email_verified", false));
      assertThat(signIn(served, "/").statusCode()).isEqualTo(403);
      provider.person(Map.of("name", "Ann"));
      assertThat(signIn(served, "/").statusCode()).isEqualTo(403);
      provider.person(Map.of("email", "bob@example.com", "email_verified", true));
      assertThat(signIn(served, "/").statusCode()).isEqualTo(303);
    }
  }

  @Test
  void aSessionEndsInTime() throws Exception {
    try (Served served = serve("      lasts: 1ms\n")) {
      assertThat(signIn(served, WANTED).statusCode()).isEqualTo(303);

      assertThat(served.get(WANTED, PERSON).statusCode()).isEqualTo(303);
      assertThat(served.get("/api/documents").statusCode()).isEqualTo(401);
    }
  }

  @Test
  void anotherSitesPageSignsNobodyOut() throws Exception {
    try (Served served = serve("")) {
      signIn(served, WANTED);
      HttpResponse<String> refused =
          served.post(
              "/sign-out", "application/x-www-form-urlencoded", "", "Sec-Fetch-Site", "cross-site");

      assertThat(refused.statusCode()).isEqualTo(403);
      assertThat(served.get(WANTED, PERSON).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void whileTheProviderIsAwayTheServerStartsAndSaysSoToWhoeverWantsToSignIn() throws Exception {
    provider.close();
    try (Served served = serve("")) {
      HttpResponse<String> away = served.get("/sign-in/with/openid", PERSON);

      assertThat(away.statusCode()).isEqualTo(503);
      assertThat(away.body()).contains("the sign-in service of your organisation does not answer");
      assertThat(served.get("/actuator/health").statusCode()).isEqualTo(200);
    }
  }

  private interface Change {
    JWTClaimsSet.Builder to(JWTClaimsSet.Builder builder);
  }

  private void refused(Served served, Change change) {
    provider.claims(given -> change.to(new JWTClaimsSet.Builder(given)).build());
    HttpResponse<String> refused = signIn(served, WANTED);
    assertThat(refused.statusCode()).isEqualTo(401);
    assertThat(refused.body()).contains("you could not be signed in");
    assertThat(served.get("/api/documents").statusCode()).isEqualTo(401);
  }

  /// Goes from the link of the page to sign in, by way of the provider, to what comes of it.
  private static HttpResponse<String> signIn(Served served, String wanted) {
    String link = "/sign-in/with/openid?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    return served.get(location(served.get(location(served.get(link, PERSON)))), PERSON);
  }

  private String site() {
    return "http://127.0.0.1:" + port;
  }

  private Served serve(String more) throws Exception {
    return serve(more, site());
  }

  private Served serve(String more, String address) throws Exception {
    home.write("secrets/client", Provider.SECRET + "\n");
    home.set(
        """
        pincite:
          address: %s
          access:
            sign-in:
              issuer: %s
              client-id: %s
              client-secret-file: secrets/client
        """
                .formatted(address, provider.issuer(), Provider.CLIENT)
            + more);
    return Served.start(home, port);
  }
}

package org.pincite.bot.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/// An OpenID provider on this machine, which holds those who use it to OpenID Connect Core 1.0 and
/// RFC 7636: whatever a request lacks is a complaint, and is refused. Whoever comes to it is let in
/// as Ann, without being asked.
public final class Provider implements AutoCloseable {

  public static final String CLIENT = "pincite-at-the-council";
  public static final String SECRET = "very-secret: of the client & all";

  private static final String SUBJECT = "f3a1";

  private final HttpServer server;
  private final RSAKey key;
  private final RSAKey strange;
  private final String back;
  private final Map<String, Map<String, String>> asked = new ConcurrentHashMap<>();
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private final List<String> calls = new CopyOnWriteArrayList<>();
  private volatile UnaryOperator<JWTClaimsSet> claims = given -> given;
  private volatile boolean forging;
  private volatile boolean refusing;
  private volatile Map<String, Object> person =
      Map.of("email", "Ann@Example.org", "email_verified", true, "name", "Ann Onymous");

  /// @param back the one address that it sends people back to
  public Provider(String back) throws IOException, JOSEException {
    this.back = back;
    this.key = new RSAKeyGenerator(2048).keyID("of-the-provider").generate();
    this.strange = new RSAKeyGenerator(2048).keyID("of-the-provider").generate();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    on("/.well-known/openid-configuration", exchange -> json(exchange, 200, discovery()));
    on("/keys", exchange -> json(exchange, 200, new JWKSet(key).toString()));
    on("/authorize", this::authorize);
    on("/token", this::token);
    on("/userinfo", this::userinfo);
    on("/end", this::end);
    server.start();
  }

  public String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /// What those who use it did wrong.
  public List<String> complaints() {
    return complaints;
  }

  /// The paths that were called.
  public List<String> calls() {
    return calls;
  }

  /// Changes what the next identity tokens say.
  public void claims(UnaryOperator<JWTClaimsSet> change) {
    claims = change;
  }

  /// Signs the next identity tokens with a key that is not the provider's.
  public void forge() {
    forging = true;
  }

  /// Lets nobody in from now on.
  public void refuse() {
    refusing = true;
  }

  /// Says other things of whoever signs in.
  public void person(Map<String, Object> about) {
    person = about;
  }

  private void authorize(HttpExchange exchange) throws IOException {
    Map<String, String> query = form(exchange.getRequestURI().getRawQuery());
    require("response_type", "code", query);
    require("client_id", CLIENT, query);
    require("redirect_uri", back, query);
    require("code_challenge_method", "S256", query);
    if (!List.of(query.getOrDefault("scope", "").split(" ")).contains("openid")) {
      complaints.add("scope without openid");
    }
    for (String needed : List.of("state", "nonce", "code_challenge")) {
      if (query.getOrDefault(needed, "").length() < 20) {
        complaints.add(needed + " is missing, or short");
      }
    }
    String code = UUID.randomUUID().toString();
    asked.put(code, query);
    String result = refusing ? "error=access_denied" : "code=" + code;
    redirect(exchange, back + "?" + result + "&state=" + encode(query.get("state")));
  }

  private void token(HttpExchange exchange) throws IOException {
    Map<String, String> form =
        form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    Map<String, String> begun = asked.remove(form.getOrDefault("code", ""));
    require("grant_type", "authorization_code", form);
    require("redirect_uri", back, form);
    String basic = encode(CLIENT) + ":" + encode(SECRET);
    String expected =
        "Basic " + Base64.getEncoder().encodeToString(basic.getBytes(StandardCharsets.UTF_8));
    if (!expected.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
      complaints.add("the client does not prove who it is");
    }
    if (begun == null) {
      json(exchange, 400, "{\"error\":\"invalid_grant\",\"error_description\":\"used\\nbefore\"}");
      return;
    }
    if (!digest(form.getOrDefault("code_verifier", "")).equals(begun.get("code_challenge"))) {
      complaints.add("code_verifier does not fit code_challenge");
    }
    json(
        exchange,
        200,
        "{\"access_token\":\"of-ann\",\"token_type\":\"Bearer\",\"expires_in\":300,\"id_token\":\"%s\"}"
            .formatted(identity(begun.get("nonce"))));
  }

  private String identity(String nonce) {
    Instant now = Instant.now();
    JWTClaimsSet about =
        claims.apply(
            new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(CLIENT)
                .subject(SUBJECT)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("nonce", nonce)
                .build());
    try {
      SignedJWT token =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), about);
      token.sign(new RSASSASigner(forging ? strange : key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private void userinfo(HttpExchange exchange) throws IOException {
    if (!"Bearer of-ann".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
      complaints.add("userinfo without the access token");
    }
    List<String> members = new ArrayList<>(List.of("\"sub\":\"" + SUBJECT + "\""));
    person.forEach((name, value) ->
        members.add(
            "\"%s\":%s".formatted(name, value instanceof String ? "\"" + value + "\"" : value)));
    json(exchange, 200, "{" + String.join(",", members) + "}");
  }

  private void end(HttpExchange exchange) throws IOException {
    Map<String, String> query = form(exchange.getRequestURI().getRawQuery());
    if (query.getOrDefault("id_token_hint", "").split("\\.").length != 3) {
      complaints.add("sign-out without the identity token");
    }
    redirect(exchange, query.getOrDefault("post_logout_redirect_uri", ""));
  }

  private String discovery() {
    return """
    {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
     "userinfo_endpoint":"%1$s/userinfo","jwks_uri":"%1$s/keys","end_session_endpoint":"%1$s/end",
     "response_types_supported":["code"],"subject_types_supported":["public"],
     "id_token_signing_alg_values_supported":["RS256"],
     "token_endpoint_auth_methods_supported":["client_secret_basic"]}
    """
        .formatted(issuer());
  }

  private void require(String name, String value, Map<String, String> given) {
    if (!value.equals(given.get(name))) {
      complaints.add("%s is %s: expected %s".formatted(name, given.get(name), value));
    }
  }

  private interface Answer {
    void to(HttpExchange exchange) throws IOException;
  }

  private void on(String path, Answer answer) {
    server.createContext(
        path,
        exchange -> {
          try (exchange) {
            calls.add(path);
            answer.to(exchange);
          }
        });
  }

  private static void json(HttpExchange exchange, int status, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
  }

  private static void redirect(HttpExchange exchange, String address) throws IOException {
    exchange.getResponseHeaders().set("Location", address);
    exchange.sendResponseHeaders(302, -1);
  }

  private static Map<String, String> form(String encoded) {
    Map<String, String> form = new HashMap<>();
    for (String pair : String.valueOf(encoded).split("&")) {
      String[] parts = pair.split("=", 2);
      form.put(
          parts[0], parts.length < 2 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return form;
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static String digest(String verifier) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}

package org.pincite.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pincite.indexer.cli.ExitCode.USAGE;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is set for access, and what is said where it does not fit.
class AccessSettingsTest {

  private static final String TOKEN = "0123456789abcdef0123456789abcdef";

  private Home home;

  @BeforeEach
  void layOut(@TempDir Path folder) throws IOException {
    home = Home.empty(folder);
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1,        true",
    "127.0.0.2,        true",
    "::1,              true",
    "localhost,        true",
    "LOCALHOST,        true",
    "::ffff:127.0.0.1, true",
    "0.0.0.0,          false",
    "::,               false",
    "'',               false", // all there are
    "' ',              false",
    "10.0.0.5,         false",
    "pincite,          false", // a name is looked up nowhere
    "localhost.example, false",
    "127.0.0.1.example, false",
    "fe80::1,          false"
  })
  void whatIsReachedFromThisMachineAloneIsKnown(String address, boolean alone) {
    assertThat(ServedTo.isThisMachine(address)).isEqualTo(alone);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "::", "", "council-server"})
  void noOtherMachineIsAnsweredWhereNobodyIsAskedWhoTheyAre(String address) throws IOException {
    home.holding("letter.pdf", "The budget is fixed.").run("index").done();
    home.set("server:\n  address: '%s'\n  port: 0\n".formatted(address));

    home.run("serve")
        .refused(
            USAGE,
            ("pincite: setting server.address is \"%s\", where others can reach Pincite, and nobody"
                    + " is asked who they are: set pincite.access.token-file or"
                    + " pincite.access.sign-in (README.md, \"Let others use it\"), or"
                    + " server.address: 127.0.0.1")
                .formatted(address));
  }

  @Test
  void aSecondDoorIsRefused() throws IOException {
    home.holding("letter.pdf", "The budget is fixed.").run("index").done();
    home.set("management:\n  server:\n    port: 8081\n");

    home.run("serve")
        .refused(
            USAGE,
            "pincite: setting management.server.port: Pincite answers in one place: expected no"
                + " such setting");
  }

  @Test
  void whoIsAnsweredIsSaid() throws IOException {
    assertThat(ServedTo.sentence(SettingsReader.read(home.folder())))
        .isEqualTo(
            "It answers whoever uses this machine; to let others use it, see README.md, \"Let"
                + " others use it\"");
    assertThat(ServedTo.sentence(read("token: " + TOKEN)))
        .isEqualTo("It answers whoever shows who they are, by a token");
    assertThat(ServedTo.sentence(read(signIn("issuer: https://id.example/v2"))))
        .isEqualTo("It answers whoever shows who they are, by signing in at https://id.example/v2");
    home.write("t", TOKEN);
    assertThat(
            ServedTo.sentence(
                read(
                    "token: %s\n    token-files: {a: t}\n    %s"
                        .formatted(TOKEN, signIn("issuer: https://id.example")))))
        .isEqualTo(
            "It answers whoever shows who they are, by signing in at https://id.example, or by one"
                + " of 2 tokens");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          token: short | setting pincite.access.token: a token of 5 characters: expected at least 32, as openssl rand -hex 32 makes them
          token: '" "' | setting pincite.access.token is blank: expected a secret, or no such setting
          token-files: {intranet: nowhere} | setting pincite.access.token-files.intranet: HOME/nowhere cannot be read
          proxies: 127.0.0.1 | setting pincite.access.proxies is of no use where nobody is asked who they are: set pincite.access.token-file or pincite.access.sign-in as well
          token: TOKEN, proxies: proxy.example | setting pincite.access.proxies: "proxy.example": expected an address such as 127.0.0.1
          token: TOKEN, requests-a-minute: 0 | setting pincite.access.requests-a-minute: 0: expected at least 1
          sign-in: {client-id: x} | setting pincite.access.sign-in.issuer is missing: expected your provider's address, such as https://login.microsoftonline.com/TENANT/v2.0
          sign-in: {issuer: https://id.example} | setting pincite.access.sign-in.client-id is missing: expected the id that your provider gave Pincite
          sign-in: {issuer: https://id.example, client-id: x} | setting pincite.access.sign-in.client-secret-file is missing: expected the file of the secret that your provider gave Pincite
          sign-in: {issuer: http://id.example, client-id: x, client-secret: y} | setting pincite.access.sign-in.issuer: "http://id.example": expected an address that begins with https://
          sign-in: {issuer: id.example, client-id: x, client-secret: y} | setting pincite.access.sign-in.issuer: "id.example": expected an address that begins with https://
          sign-in: {issuer: '"https://[id"', client-id: x, client-secret: y} | setting pincite.access.sign-in.issuer: "https://[id": expected an address that begins with https://
          sign-in: {issuer: https://accounts.google.com, client-id: x, client-secret: y} | setting pincite.access.sign-in.people is missing: expected whom to let in, such as "@example.org", as anybody can have an account at accounts.google.com
          sign-in: {issuer: https://id.example, client-id: x, client-secret: y, lasts: 0s} | setting pincite.access.sign-in.lasts: PT0S: expected a time, as 12h
          """)
  void whatDoesNotFitIsNamed(String yaml, String sentence) {
    assertThatThrownBy(() -> read("{%s}".formatted(yaml.replace("'", "").replace("TOKEN", TOKEN))))
        .isInstanceOf(SettingsException.class)
        .hasMessage(sentence.replace("HOME", home.folder().toString()));
  }

  @Test
  void whereTheProviderSendsPeopleBackHasToBeKnownAndSafe() {
    assertThatThrownBy(() -> readAt("", signIn("issuer: https://id.example")))
        .hasMessage(
            "setting pincite.address is missing: expected where people open the page, such as"
                + " https://pincite.example.org");
    assertThatThrownBy(() -> readAt("http://pincite.example", signIn("issuer: https://id.example")))
        .hasMessage(
            "setting pincite.address: \"http://pincite.example\": expected https:// where people"
                + " sign in");
  }

  private static String signIn(String more) {
    return "sign-in: {%s, client-id: x, client-secret: very-secret}".formatted(more);
  }

  private Settings read(String access) throws IOException {
    return readAt("https://pincite.example.org", access);
  }

  private Settings readAt(String address, String access) throws IOException {
    home.set(
        "pincite:\n%s  access:\n    %s\n"
            .formatted(address.isEmpty() ? "" : "  address: " + address + "\n", access));
    return SettingsReader.read(home.folder());
  }
}

package org.pincite.bot;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a command did.
///
/// @param code its exit code
/// @param out what it printed to standard output, with "\n" for the end of a line
/// @param err what it printed to standard error, likewise
record Run(int code, String out, String err) {

  /// Asserts that the command did its work and had nothing to remark.
  Run done() {
    assertThat(err).isEmpty();
    assertThat(code).isZero();
    return this;
  }

  /// Asserts that the command said one sentence and nothing else.
  void refused(int exitCode, String sentence) {
    assertThat(err).isEqualTo(sentence + "\n").doesNotContain("Exception", "\tat ");
    assertThat(err.lines()).hasSize(1);
    assertThat(out).isEmpty();
    assertThat(code).isEqualTo(exitCode);
  }

  /// Standard output, which is one line of JSON.
  JsonNode json() {
    assertThat(out.lines()).hasSize(1);
    return JsonMapper.shared().readTree(out);
  }
}

package org.pincite.bot;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.pincite.bot.access.AccessSettings;
import org.pincite.bot.history.HistorySettings;
import org.pincite.bot.slack.SlackSettings;

/// What `config/application.yaml` or the environment says under `pincite`.
///
/// @param corpus the folder with the papers
/// @param index the folder of the index
/// @param acronyms the file that says what acronyms stand for; it need not be there
/// @param reranker the ONNX file of a cross-encoder; null where nobody has brought one
/// @param collection the folder of the corpus to which questions are bound that name none; null for
///   all papers
/// @param ranking the file of the ranking's weights; it need not be there
/// @param judging the file of the verdict's weights; it need not be there
/// @param formerTexts so many texts of a paper that was replaced are kept
/// @param watch whether the server reads what is put into the corpus while it serves
/// @param moderngov the committees whose papers the server brings; null for none
/// @param address where people open the page, "https://pincite.example.org"; null where only this
///   machine can
/// @param metrics whether Prometheus may read how the server does
/// @param access who may use what is served; null for everybody, and then this machine alone
///   reaches it
/// @param history where questions from Slack are kept
/// @param slack null where no tokens are set
record Settings(
    Path corpus,
    Path index,
    Path acronyms,
    @Nullable Path reranker,
    @Nullable String collection,
    Path ranking,
    Path judging,
    int formerTexts,
    boolean watch,
    @Nullable ModernGovSettings moderngov,
    @Nullable String address,
    boolean metrics,
    @Nullable AccessSettings access,
    HistorySettings history,
    @Nullable SlackSettings slack) {

  /// The same with another index.
  Settings withIndex(Path other) {
    return new Settings(
        corpus,
        other,
        acronyms,
        reranker,
        collection,
        ranking,
        judging,
        formerTexts,
        watch,
        moderngov,
        address,
        metrics,
        access,
        history,
        slack);
  }
}

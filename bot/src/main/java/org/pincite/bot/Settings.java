package org.pincite.bot;

import java.nio.file.Path;

/// What `config/application.yaml` or the environment says under `pincite`.
///
/// @param corpus the folder with the papers
/// @param index the folder of the index
record Settings(Path corpus, Path index) {}

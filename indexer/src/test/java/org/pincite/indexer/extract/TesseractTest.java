package org.pincite.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TesseractTest {

  @TempDir private Path folder;

  @Test
  void saysThatItIsNotInstalled() {
    assertThatThrownBy(() -> new Tesseract(folder + "/", "eng").checked())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "--ocr needs the program %s/tesseract, which cannot be run here: install Tesseract"
                    .formatted(folder)
                + " (package tesseract-ocr in Debian), or leave --ocr out");
  }

  @ParameterizedTest
  @ValueSource(strings = {"eng", "cym", "eng+cym"})
  void isTakenWithLanguagesThatItKnows(String languages) throws IOException {
    Tesseract tesseract = new StandInTesseract(folder).in(languages);

    assertThat(tesseract.checked()).isEqualTo(tesseract);
  }

  @Test
  void saysWhichLanguagesItKnows() {
    assertThatThrownBy(() -> new StandInTesseract(folder).in("eng+deu").checked())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Tesseract does not know the language \"deu\", but eng, cym: name one of these, or"
                + " install it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "eng cym", "eng+", "../eng", "-l"})
  void refusesWhatIsNoLanguage(String languages) {
    assertThatThrownBy(() -> new Tesseract("", languages))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "\"%s\" is no language of Tesseract: expected codes such as eng or eng+cym"
                .formatted(languages));
  }
}

package org.pincite.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.indexer.extract.Extraction.Flow;
import org.pincite.indexer.extract.Extraction.Pages;
import org.pincite.indexer.extract.Extraction.Unreadable;

class ExtractorTest {

  @TempDir private Path folder;

  @Test
  void readsTheSameInAChildAsHere() throws IOException {
    Path paper = folder.resolve("paper.pdf");
    PrintedPdf.write(paper, "Will the Committee publish it?", "", "Yes.");
    Path text = Files.writeString(folder.resolve("text.txt"), "The Board met on Tuesday.\n");
    Path data = Files.writeString(folder.resolve("data.json"), "{\"met\": true}");
    try (Extractor child = Extractor.inChild(folder.resolve("tmp"), Limits.usual(), new Ocr.Off());
        Extractor here = Extractor.inProcess()) {
      assertThat(child.extract(paper)).isInstanceOf(Pages.class).isEqualTo(here.extract(paper));
      assertThat(child.extract(text)).isInstanceOf(Flow.class).isEqualTo(here.extract(text));
      assertThat(child.extract(data)).isInstanceOf(Unreadable.class).isEqualTo(here.extract(data));
    }
  }
}

package org.pincite.indexer.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pincite.indexer.index.IndexFolder.entry;
import static org.pincite.indexer.index.IndexFolder.indexed;
import static org.pincite.indexer.index.PaperMaker.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.indexer.document.Paper;

/// Wherever the disk is full, the index is what it was.
class FullDiskTest {

  private static final int ROUNDS = 60;

  @TempDir private Path folder;
  private IndexFolder index;

  @BeforeEach
  void aPaper() {
    index = new IndexFolder(folder.resolve("index"));
    index.with("letter", paper("The ferry runs on Sundays.")).with("report", paper("It rains."));
  }

  @Test
  void theIndexIsAsItWasBeforeOrAsItWasToBecome() throws IOException {
    Random random = new Random(8);
    int full = 0;
    for (int round = 0; round < ROUNDS; round++) {
      List<String> before = index.words("letter");
      String words = "Text %d of the ferry.".formatted(round);
      boolean written = write(words, random.nextInt(12_000));
      full += written ? 0 : 1;

      assertThat(index.words("letter"))
          .as("seed 8, round %d", round)
          .isEqualTo(written ? List.of(words) : before);
      assertThat(index.words("report")).containsExactly("It rains.");
    }
    assertThat(full).isBetween(1, ROUNDS - 1);
  }

  /// @param room so many bytes fit
  private boolean write(String words, int room) throws IOException {
    Paper paper = paper(words);
    try (IndexBuilder builder =
        IndexBuilder.open(
            WriterMark.in(index.path()), new Full(FSDirectory.open(index.path()), room), false)) {
      builder.replace(indexed(entry("letter", ""), paper), paper);
      builder.tidy();
      builder.commit();
      return true;
    } catch (UncheckedIOException e) {
      return false;
    } catch (IllegalStateException e) {
      assertThat(e).hasRootCauseMessage("No space left on device");
      return false;
    }
  }

  /// A disk on which so much fits.
  private static final class Full extends FilterDirectory {

    private long room;

    Full(Directory disk, long room) {
      super(disk);
      this.room = room;
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
      return new FilterIndexOutput(name, name, super.createOutput(name, context)) {
        @Override
        public void writeByte(byte one) throws IOException {
          take(1);
          super.writeByte(one);
        }

        @Override
        public void writeBytes(byte[] bytes, int offset, int length) throws IOException {
          take(length);
          super.writeBytes(bytes, offset, length);
        }
      };
    }

    private void take(int length) throws IOException {
      room -= length;
      if (room < 0) {
        throw new IOException("No space left on device");
      }
    }
  }
}

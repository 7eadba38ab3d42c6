package org.pincite.indexer.download;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The bytes of a file that is on its way, and beside them what they are part of.
///
/// One process at a time writes it. A fault of the disk is final, so that it is not taken for one
/// of the network, which is tried again.
final class PartFile implements AutoCloseable {

  private final Path path;
  private final FileChannel channel;

  private PartFile(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /// Whose bytes they are.
  ///
  /// @param address where they were asked for
  /// @param validators which version they are part of
  record Origin(String address, Validators validators) {}

  static PartFile open(Path path) throws GivenUpException {
    try {
      FileChannel channel =
          FileChannel.open(
              path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      if (!isOurs(channel)) {
        channel.close();
        throw new GivenUpException(
            "another pincite is downloading to %s: wait for it, or stop it".formatted(path));
      }
      return new PartFile(path, channel);
    } catch (IOException e) {
      throw new GivenUpException(unwritable(path, e), e);
    }
  }

  private static boolean isOurs(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  long length() throws GivenUpException {
    return disk(channel::size);
  }

  /// What proves that the rest of `address` goes with these bytes; null where nothing does.
  @Nullable String exact(URI address) throws GivenUpException {
    if (length() == 0 || !Files.exists(originFile())) {
      return null;
    }
    try {
      Origin origin = JsonMapper.shared().readValue(originFile().toFile(), Origin.class);
      return origin.address().equals(address.toString()) ? origin.validators().exact() : null;
    } catch (JacksonException e) {
      return null; // cut off, or another's: the bytes are nobody's, and come anew
    }
  }

  /// Drops the bytes, and begins those of another file or version.
  void begin(URI address, Validators validators) throws GivenUpException {
    Origin origin = new Origin(address.toString(), validators);
    discard();
    disk(() -> Files.writeString(originFile(), JsonMapper.shared().writeValueAsString(origin)));
  }

  /// Puts bytes after those that are there.
  void append(byte[] bytes, int count) throws GivenUpException {
    ByteBuffer rest = ByteBuffer.wrap(bytes, 0, count);
    while (rest.hasRemaining()) {
      disk(() -> channel.write(rest, channel.size()));
    }
  }

  /// Sees to it that the bytes are on the disk.
  ///
  /// @return their SHA-256, 64 hexadecimal digits
  String finish() throws GivenUpException {
    return disk(() -> {
      channel.force(true);
      Files.deleteIfExists(originFile());
      return Sha256.of(Channels.newInputStream(channel.position(0)));
    });
  }

  /// Drops the bytes.
  void discard() throws GivenUpException {
    disk(() -> channel.truncate(0));
    disk(() -> Files.deleteIfExists(originFile()));
  }

  @Override
  public void close() {
    try {
      boolean empty = channel.size() == 0;
      channel.close();
      if (empty) {
        Files.deleteIfExists(path);
        Files.deleteIfExists(originFile());
      }
    } catch (IOException e) {
      // What is left is gone on with, or dropped, by the next attempt.
    }
  }

  /// Beside the bytes, under a name that ends alike: whatever passes over the one passes over both.
  private Path originFile() {
    String name = String.valueOf(path.getFileName());
    int dot = name.lastIndexOf('.');
    return path.resolveSibling(
        dot < 0 ? name + ".from" : name.substring(0, dot) + ".from" + name.substring(dot));
  }

  private <T> T disk(OnDisk<T> step) throws GivenUpException {
    try {
      return step.run();
    } catch (IOException e) {
      throw new GivenUpException(unwritable(path, e), e);
    }
  }

  private interface OnDisk<T> {
    T run() throws IOException;
  }

  private static String unwritable(Path path, IOException e) {
    String why =
        switch (e) {
          case AccessDeniedException _ -> "no access";
          case FileSystemException f when f.getReason() != null -> f.getReason();
          default -> String.valueOf(e.getMessage());
        };
    return "%s cannot be written (%s): expected a folder with write access and room"
        .formatted(path, why);
  }
}

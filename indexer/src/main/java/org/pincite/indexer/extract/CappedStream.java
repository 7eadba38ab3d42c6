package org.pincite.indexer.extract;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// Passes on so many bytes and no more, and counts all.
final class CappedStream extends FilterOutputStream {

  private final long most;
  private long length;

  CappedStream(OutputStream out, long most) {
    super(out);
    this.most = most;
  }

  /// How many bytes were written, those beyond the cap included.
  long length() {
    return length;
  }

  @Override
  public void write(int b) throws IOException {
    length++;
    if (length <= most) {
      out.write(b);
    }
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    length += count;
    if (length <= most) {
      out.write(bytes, from, count);
    }
  }
}

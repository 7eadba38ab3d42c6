package org.pincite.indexer.download;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpTimeoutException;
import java.time.Duration;

/// The body of a reply, which ends with an exception where nothing comes of it for too long, or too
/// little: the client's own time limit is over once the head has come.
final class PatientStream extends FilterInputStream {

  private final DownloadLimits limits;
  private final long begun = System.nanoTime();
  private final Thread watch;
  private volatile long lastRead = begun;
  private volatile boolean broken;

  PatientStream(InputStream body, DownloadLimits limits) {
    super(body);
    this.limits = limits;
    this.watch = Thread.ofVirtual().start(this::watch);
  }

  private void watch() {
    try {
      for (Duration left = left(); left.isPositive(); left = left()) {
        Thread.sleep(left);
      }
      broken = true;
      in.close(); // wakes the reader
    } catch (InterruptedException | IOException e) {
      // The body has been read, or broke by itself.
    }
  }

  private Duration left() {
    long now = System.nanoTime();
    Duration silent = limits.silence().minusNanos(now - lastRead);
    Duration whole = limits.whole().minusNanos(now - begun);
    return silent.compareTo(whole) < 0 ? silent : whole;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int count) throws IOException {
    try {
      int read = in.read(bytes, from, count);
      if (!broken) {
        lastRead = System.nanoTime();
        return read;
      }
    } catch (IOException e) {
      if (!broken) {
        throw e;
      }
    }
    throw new HttpTimeoutException("nothing came for too long");
  }

  @Override
  public void close() throws IOException {
    watch.interrupt();
    in.close();
  }
}

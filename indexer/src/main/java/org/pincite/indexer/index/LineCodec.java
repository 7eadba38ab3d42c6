package org.pincite.indexer.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.pincite.indexer.document.PrintedLine;
import org.pincite.indexer.document.Span;

/// Where a passage is printed as one field of its Lucene document, and back.
///
/// Each number is written as its difference from one that is likely near, so that a word takes a
/// byte or two and a line about eight more.
final class LineCodec {

  private LineCodec() {}

  static void add(Document document, List<PrintedLine> lines) {
    if (!lines.isEmpty()) {
      document.add(new StoredField(Schema.LINES, new BytesRef(bytes(lines))));
    }
  }

  static List<PrintedLine> read(Document document) {
    BytesRef bytes = document.getBinaryValue(Schema.LINES);
    try {
      return bytes == null ? List.of() : lines(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("reading lines", e);
    }
  }

  static byte[] bytes(List<PrintedLine> lines) {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    try {
      out.writeVInt(lines.size());
      int at = 0;
      int page = 0;
      for (PrintedLine line : lines) {
        out.writeVInt(line.span().start() - at);
        out.writeVInt(line.span().length());
        out.writeZInt(line.page() - page);
        out.writeByte((byte) line.turn());
        out.writeVInt(line.top());
        out.writeVInt(line.bottom() - line.top());
        write(line.stops(), out);
        at = line.span().end();
        page = line.page();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing lines", e);
    }
    return out.toArrayCopy();
  }

  private static void write(List<Integer> stops, ByteBuffersDataOutput out) throws IOException {
    out.writeVInt(stops.size());
    int before = 0;
    for (int stop : stops) {
      out.writeZInt(stop - before); // drawn out of order, a word may begin left of the one before
      before = stop;
    }
  }

  private static List<PrintedLine> lines(BytesRef bytes) throws IOException {
    ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    List<PrintedLine> lines = new ArrayList<>();
    int at = 0;
    int page = 0;
    for (int left = in.readVInt(); left > 0; left--) {
      int start = at + in.readVInt();
      at = start + in.readVInt();
      page += in.readZInt();
      int turn = in.readByte();
      int top = in.readVInt();
      int bottom = top + in.readVInt();
      lines.add(new PrintedLine(new Span(start, at), page, turn, top, bottom, stops(in)));
    }
    return List.copyOf(lines);
  }

  private static List<Integer> stops(ByteArrayDataInput in) throws IOException {
    List<Integer> stops = new ArrayList<>();
    int stop = 0;
    for (int left = in.readVInt(); left > 0; left--) {
      stop += in.readZInt();
      stops.add(stop);
    }
    return stops;
  }
}

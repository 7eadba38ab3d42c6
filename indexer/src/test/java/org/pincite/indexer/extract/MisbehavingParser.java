package org.pincite.indexer.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.pincite.indexer.extract.Extraction.Unreadable;
import org.xml.sax.ContentHandler;

/// Does in a child process what the file's words say, and replies with the child's number.
public final class MisbehavingParser implements Parser {

  private static final long serialVersionUID = 1;

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(MediaType.OCTET_STREAM);
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException {
    String words = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    switch (words) {
      case "tell the environment" -> {
        reply(System.getenv().keySet().toString(), context);
        return;
      }
      case "hang" -> hang();
      case "fill the heap" -> fillTheHeap(new ArrayList<>());
      case "overflow the stack" -> overflow(0);
      case "halt" -> Runtime.getRuntime().halt(3);
      case "halt with a file open" -> haltWithAFileOpen();
      case "throw" -> throw new IOException("no space left");
      default -> {}
    }
    reply(String.valueOf(ProcessHandle.current().pid()), context);
  }

  private static void reply(String words, ParseContext context) throws IOException {
    Reply.write(new Unreadable(words), context.get(ReplyTo.class));
  }

  private static void hang() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      hang();
    }
  }

  private static void fillTheHeap(List<byte[]> held) {
    while (!held.contains(null)) {
      held.add(new byte[1024 * 1024]);
    }
  }

  private static int overflow(int depth) {
    return overflow(depth + 1) + depth;
  }

  private static void haltWithAFileOpen() throws IOException {
    Files.writeString(Files.createTempFile("unpacked", ".ttf"), "a font");
    Runtime.getRuntime().halt(3);
  }
}

package org.pincite.indexer.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.xml.sax.ContentHandler;

/// What Tika calls in the child process: it reads the file as [InProcess] does, and replies with
/// the whole [Extraction] instead of the handler's text. Public because Tika makes it by its name.
public final class ChildParser implements Parser {

  private static final long serialVersionUID = 1;

  private final transient InProcess reading;

  /// Made by Tika when the child starts. Libraries that print what they think of a file are
  /// silenced: the child shares the parent's standard error.
  public ChildParser() {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    System.setOut(nowhere);
    System.setErr(nowhere);
    reading = new InProcess();
  }

  /// The child's detector calls every file so; [InProcess] finds out more.
  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(MediaType.OCTET_STREAM);
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException {
    Path file = TikaInputStream.get(stream).getPath();
    Picture picture = context.get(Picture.class);
    Extraction read = picture == null ? reading.read(file) : reading.recognise(file, picture);
    Reply.write(read, context.get(ReplyTo.class));
  }
}

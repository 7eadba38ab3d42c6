package org.pincite.bot.gold;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/// A text file with something on each line.
public final class JsonLines {

  /// With which some programs begin a file in UTF-8.
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private JsonLines() {}

  /// What each line that is not blank holds, in order.
  ///
  /// @param reader makes it of the line's place, "FILE line 3", and the line
  /// @throws IllegalArgumentException if the file is not there or no text, or with file and line if
  ///   the reader takes a line for a bad one
  public static <T> List<T> read(Path file, BiFunction<String, String, T> reader)
      throws IOException {
    List<T> all = new ArrayList<>();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      if (!line.isBlank()) {
        String place = "%s line %d".formatted(file, number);
        try {
          all.add(reader.apply(place, line));
        } catch (IllegalArgumentException e) {
          throw new IllegalArgumentException("%s: %s".formatted(place, e.getMessage()), e);
        }
      }
    }
    return all;
  }

  private static List<String> lines(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IllegalArgumentException("%s is a folder: expected a file".formatted(file));
    }
    try {
      String text = Files.readString(file);
      return (text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text).lines().toList();
    } catch (NoSuchFileException e) {
      throw new IllegalArgumentException("no file %s".formatted(file), e);
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("%s is not text in UTF-8".formatted(file), e);
    }
  }
}

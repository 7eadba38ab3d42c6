package org.pincite.indexer.index;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.pincite.indexer.document.PaperDate;
import org.pincite.indexer.document.Pinpoint;
import org.pincite.indexer.document.Resolution;
import tools.jackson.databind.json.JsonMapper;

/// Records of the vocabulary as one stored field: they are only ever read back whole.
final class RecordJson {

  /// Components alone are written, not what is told of them, such as [Span#isEmpty].
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addMixIn(PaperDate.class, Cases.class)
          .addMixIn(Pinpoint.class, Cases.class)
          .addMixIn(Resolution.class, Cases.class)
          .changeDefaultVisibility(seen -> seen.withIsGetterVisibility(Visibility.NONE))
          .build();

  private RecordJson() {}

  /// Which case of a sealed type a value is stands beside it.
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_ARRAY)
  private interface Cases {}

  static String write(Record record) {
    return MAPPER.writeValueAsString(record);
  }

  static <T> T read(String json, Class<T> type) {
    return MAPPER.readValue(json, type);
  }
}

package org.pincite.indexer.extract;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/// How records are written, read off the types themselves, so that a new case or component needs
/// nothing here: a record as the list of its components, a case of a sealed interface with its name
/// before it.
///
/// Without the components' names, which parent and child both know, a reply is half as long.
final class CompactShapes extends JacksonAnnotationIntrospector {

  private static final long serialVersionUID = 1;

  @Override
  public JsonFormat.@Nullable Value findFormat(MapperConfig<?> config, Annotated type) {
    return type.getRawType().isRecord()
        ? JsonFormat.Value.forShape(JsonFormat.Shape.ARRAY)
        : super.findFormat(config, type);
  }

  @Override
  public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(
      MapperConfig<?> config, Annotated type) {
    return type.getRawType().isSealed()
        ? JsonTypeInfo.Value.construct(
            JsonTypeInfo.Id.NAME, JsonTypeInfo.As.WRAPPER_ARRAY, null, null, false, null)
        : super.findPolymorphicTypeInfo(config, type);
  }
}

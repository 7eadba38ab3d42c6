package org.pincite.bot.web;

import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pincite.bot.json.AnswerJson;
import org.pincite.bot.json.AskJson;
import org.pincite.bot.json.CitedByJson;
import org.pincite.bot.json.DocumentJson;
import org.pincite.bot.json.FootnoteJson;
import org.pincite.bot.json.PageJson;
import org.pincite.bot.json.PaperFootnoteJson;
import org.pincite.bot.json.PaperJson;
import org.pincite.bot.json.PassageJson;
import org.pincite.bot.json.PrintedPassageJson;
import org.pincite.bot.json.RecommendationJson;
import org.pincite.bot.json.SearchJson;
import org.pincite.bot.json.SinceJson;
import org.pincite.bot.json.TwinJson;
import org.pincite.indexer.document.Page;
import org.pincite.indexer.journal.FormerPassage;
import org.pincite.indexer.json.AwaitedJson;
import org.pincite.indexer.json.CitationJson;
import org.pincite.indexer.json.TargetJson;

/// Says in a record's schema what the record says of its components: springdoc knows their types,
/// but does not read JSpecify's `@Nullable` where it stands at a type.
final class RecordSchema {

  private static final Map<String, Class<?>> RECORDS =
      Stream.of(
              AnswerJson.class,
              AnswerJson.SearchedJson.class,
              AskJson.class,
              AwaitedJson.class,
              AwaitedJson.PlaceJson.class,
              CitationJson.class,
              CitedByJson.class,
              DocumentJson.class,
              FormerPassage.class,
              FootnoteJson.class,
              Page.class,
              PageJson.class,
              PaperFootnoteJson.class,
              PaperJson.class,
              PassageJson.class,
              PrintedPassageJson.class,
              PrintedPassageJson.BoxJson.class,
              RecommendationJson.class,
              SearchJson.class,
              SinceJson.class,
              TargetJson.class,
              TwinJson.class)
          .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

  private RecordSchema() {}

  /// Marks the properties that may be null. None is ever left out of an answer; of a question any
  /// may be that may be null.
  ///
  /// @param name the record's
  static void complete(String name, Schema<?> schema) {
    Class<?> type = RECORDS.get(name);
    if (type == null) {
      throw new IllegalStateException("no record for the schema " + name);
    }
    List<String> required = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
      if (nullable) {
        schema.getProperties().compute(component.getName(), (_, of) -> orNull(of));
      }
      if (!nullable || type != AskJson.class) {
        required.add(component.getName());
      }
    }
    schema.setRequired(required);
  }

  private static Schema<?> orNull(Schema<?> schema) {
    if (schema.get$ref() != null) {
      return new Schema<>().anyOf(List.of(schema, new Schema<>().types(Set.of("null"))));
    }
    schema.addType("null");
    return schema;
  }
}

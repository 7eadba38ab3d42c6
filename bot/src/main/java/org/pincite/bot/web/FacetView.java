package org.pincite.bot.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.index.Facets;
import org.springframework.web.util.UriUtils;

/// A filter with the values that it can have.
///
/// @param options each with how many passages it leaves, the most first
record FacetView(List<Option> options) {

  /// So many are shown at once; the others on demand.
  private static final int SHOWN = 8;

  /// A value of a filter.
  ///
  /// @param value what the address has
  /// @param label what a person reads
  /// @param count how many passages it leaves, "1,024"
  /// @param chosen whether it is in force
  record Option(String value, String label, String count, boolean chosen) {

    /// Tells it from the others in the id of an element, which may have no spaces.
    public String key() {
      return UriUtils.encode(value, StandardCharsets.UTF_8).replace('%', '_');
    }
  }

  FacetView {
    options = List.copyOf(options);
  }

  /// @param chosen the values in force; they are listed also where they leave nothing
  /// @param label of a value
  static FacetView of(
      List<Facets.Count> counts, List<String> chosen, Function<String, String> label) {
    List<Facets.Count> all = new ArrayList<>(counts);
    for (String value : chosen) {
      if (counts.stream().noneMatch(count -> count.value().equals(value))) {
        all.add(new Facets.Count(value, 0));
      }
    }
    return new FacetView(
        all.stream()
            .map(count ->
                new Option(
                    count.value(),
                    label.apply(count.value()),
                    String.format(Locale.UK, "%,d", count.passages()),
                    chosen.contains(count.value())))
            .toList());
  }

  /// The same of a filter that has one value at most.
  ///
  /// @param passages how many the value in force leaves
  static FacetView of(
      List<Facets.Count> counts,
      @Nullable String chosen,
      int passages,
      Function<String, String> label) {
    if (chosen == null) {
      return of(counts, List.of(), label);
    }
    List<Facets.Count> all = new ArrayList<>(counts);
    if (counts.stream().noneMatch(count -> count.value().equals(chosen))) {
      all.add(new Facets.Count(chosen, passages));
    }
    return of(all, List.of(chosen), label);
  }

  /// Those shown at once: the first, and whatever is chosen.
  public List<Option> first() {
    List<Option> first = new ArrayList<>();
    for (int i = 0; i < options.size(); i++) {
      if (i < SHOWN || options.get(i).chosen()) {
        first.add(options.get(i));
      }
    }
    return first;
  }

  /// The others.
  public List<Option> others() {
    return options.stream().skip(SHOWN).filter(option -> !option.chosen()).toList();
  }
}

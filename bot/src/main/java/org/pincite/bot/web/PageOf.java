package org.pincite.bot.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// A page of a list, as programs ask for it.
final class PageOf {

  static final String PAGE = "Which page of the results, counted from 1.";
  static final String SIZE = "How many a page has, 1 to 100.";
  static final String SOME = "How many a page has, 1 to 100; all stand on one where absent.";
  static final String LISTS =
      "The header X-Total-Count says how many there are on all pages together, and Link (RFC 8288)"
          + " where the next and the previous page are.";

  private static final int MOST = 100;

  private PageOf() {}

  /// @throws RefusedException if there is no such page
  static void check(int page, int size) {
    if (page < 1) {
      throw RefusedException.wrong("page %d: expected 1 or more".formatted(page));
    }
    if (size < 1 || size > MOST) {
      throw RefusedException.wrong("size %d: expected 1 to %d".formatted(size, MOST));
    }
  }

  /// Those of a list that stand on a page, each in its form; none behind the last.
  ///
  /// @param size how many a page has; null for all
  static <T, F> ResponseEntity<List<F>> of(
      List<T> all, int page, @Nullable Integer size, Function<? super T, F> form) {
    check(page, size == null ? 1 : size);
    int length = size == null ? Math.max(1, all.size()) : size;
    HttpHeaders headers = new HttpHeaders();
    headers.set("X-Total-Count", Integer.toString(all.size()));
    if ((long) page * length < all.size()) {
      headers.add(HttpHeaders.LINK, link(page + 1, "next"));
    }
    if (page > 1) {
      headers.add(HttpHeaders.LINK, link(page - 1, "prev"));
    }
    List<F> cut = all.stream().skip((page - 1L) * length).limit(length).<F>map(form).toList();
    return ResponseEntity.ok().headers(headers).body(cut);
  }

  private static String link(int page, String relation) {
    String address =
        ServletUriComponentsBuilder.fromCurrentRequest()
            .replaceQueryParam("page", page)
            .scheme(null)
            .host(null)
            .port(null)
            .build(true)
            .toUriString();
    return "<%s>; rel=\"%s\"".formatted(address, relation);
  }
}

package org.pincite.bot.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/// The links from one page of a list to the others.
///
/// @param page which one is shown, counted from 1
/// @param from the place in the list of the first that is shown, counted from 1
/// @param to the place of the last; less than `from` behind the end of the list
/// @param total how long the list is
/// @param previous the address of the page before; null for the first
/// @param next the address of the page after; null for the last
/// @param links to some pages, in order
record Paging(
    int page,
    int from,
    int to,
    int total,
    @Nullable String previous,
    @Nullable String next,
    List<Link> links) {

  /// How many passages a page lists.
  static final int SIZE = 10;

  /// A link to a page.
  ///
  /// @param page which one; 0 for pages that are left out
  record Link(int page, String address) {}

  Paging {
    links = List.copyOf(links);
  }

  /// @param page which one is shown
  /// @param address of each page
  static Paging of(int page, int total, IntFunction<String> address) {
    return of(page, SIZE, total, address);
  }

  /// @param page which one is shown
  /// @param size how many a page lists
  /// @param address of each page
  static Paging of(int page, int size, int total, IntFunction<String> address) {
    int last = Math.max(1, (total + size - 1) / size);
    return new Paging(
        page,
        (int) Math.min((page - 1L) * size + 1, total + 1L),
        (int) Math.min((long) page * size, total),
        total,
        page == 1 ? null : address.apply(Math.min(page - 1, last)),
        page >= last ? null : address.apply(page + 1),
        links(page, last, address));
  }

  /// To the first page and the last, and to those next to the one that is shown.
  private static List<Link> links(int page, int last, IntFunction<String> address) {
    TreeSet<Integer> pages = new TreeSet<>(List.of(1, last));
    for (int i = page - 1; i <= page + 1; i++) {
      if (1 <= i && i <= last) {
        pages.add(i);
      }
    }
    List<Link> links = new ArrayList<>();
    int before = 0;
    for (int i : pages) {
      if (i > before + 1) {
        links.add(new Link(0, ""));
      }
      links.add(new Link(i, address.apply(i)));
      before = i;
    }
    return links;
  }

  /// Cuts the page out of the whole list.
  <T> List<T> cut(List<T> all) {
    return all.subList(Math.min(from - 1, all.size()), Math.max(from - 1, to));
  }

  /// The address of a page of a list that words narrow down.
  static String address(String path, String words, int page) {
    List<String> parts = new ArrayList<>();
    if (!words.isBlank()) {
      parts.add("q=" + UriUtils.encode(words, StandardCharsets.UTF_8));
    }
    if (page > 1) {
      parts.add("page=" + page);
    }
    return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
  }

  /// Reads which page is asked for.
  ///
  /// @throws RefusedException if that is no number
  static int page(@Nullable String written) {
    if (written == null || written.isBlank()) {
      return 1;
    }
    try {
      return Integer.parseInt(written);
    } catch (NumberFormatException e) {
      throw RefusedException.wrong("page \"%s\": expected a whole number".formatted(written));
    }
  }
}

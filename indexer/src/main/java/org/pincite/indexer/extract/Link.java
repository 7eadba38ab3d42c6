package org.pincite.indexer.extract;

/// A place on a page that leads elsewhere.
///
/// @param x the left edge, in points from the page's left
/// @param y the upper edge, in points from the page's top
/// @param width in points
/// @param height in points
/// @param target the address as the file has it
public record Link(double x, double y, double width, double height, String target) {}

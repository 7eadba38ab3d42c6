package org.pincite.indexer.extract;

import java.io.Serializable;

/// A page to be recognised: what a child is told beside the file's name where it is not to read the
/// file's text.
///
/// @param page its position in the file, counted from 1
/// @param tesseract what recognises it
record Picture(int page, Tesseract tesseract) implements Serializable {}

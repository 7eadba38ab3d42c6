/// Where the papers come from: a folder of files, and what its manifest says of them.
///
/// A folder comes in, a [Corpus][org.pincite.indexer.source.Corpus] goes out: the papers that are
/// there, each a file with its catalogue entry, and the papers that the manifest names and nobody
/// has brought yet. No file but the manifest is opened; whether a file can be read as a paper is
/// found out later. [Fetch][org.pincite.indexer.source.Fetch] brings those whose address the
/// manifest has. The package imports the vocabulary, `download` and of `extract` what tells one
/// format from another, and is the only one that knows YAML.
///
/// **Which files are papers.** Every file of the folder and its subfolders, except by name: the
/// manifest, question files and lists for programs (`*.jsonl`, `*.json`, `*.tsv`), hidden files and
/// folders (`.git`), and what programs leave behind (`~$letter.docx`, `*.part`, `Thumbs.db`). Links
/// are followed; one that leads back into a folder above itself is passed over.
///
/// **What a paper is called.** Its id is the manifest's. Without an entry it is the file's name
/// without the extension; where another paper has that name too, with as many folders before it as
/// tell the two apart, and the one that has no folder keeps the plain name. Where folders do not
/// tell them apart (`letter.pdf` beside `letter.docx`) it is the file's path, extension and all.
/// Ids depend on which files are there, never on the order in which they are found; names are
/// compared in Unicode's composed form (NFC), so that one corpus has the same ids on macOS and
/// Linux.
@NullMarked
package org.pincite.indexer.source;

import org.jspecify.annotations.NullMarked;

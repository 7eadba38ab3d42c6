/// Brings one file from the web, whole or not at all.
///
/// A web address and the path of a partial file come in; a
/// [Download][org.pincite.indexer.download.Download] goes out: the whole file with where it came
/// from, or one sentence that says why there is none. What the file is and where it is kept is for
/// the caller; nothing is known here of papers or manifests. The package imports none of the
/// project, and is the only one that knows an HTTP client.
///
/// **A guest's manners.** One request at a time, a pause between two to the same host, an honest
/// name, and patience where a server asks for it.
///
/// **Whose addresses.** A name on the web may lead anywhere, also into the network that this
/// machine stands in. So each address, the first and every one that a server leads on to, must be
/// http or https, never the less protected after the more, and its host must have public addresses
/// alone, unless the caller allows others. The host is looked up directly before it is called, and
/// the JVM keeps what it looked up for 30 s, so what is called is what was checked. `java.net.http`
/// does not say whom it called; over https the certificate proves that it was the host that is
/// named.
@NullMarked
package org.pincite.indexer.download;

import org.jspecify.annotations.NullMarked;

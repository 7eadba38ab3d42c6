/// Who may use what is served, where it is set that not everybody may.
///
/// A request comes in, and goes on to the pages and to HTTP, or is refused. On its way it is
/// counted ([RateLimit]), asked whether another site has sent it ([SameSite]), and asked for a
/// token ([TokenSignIn]) or for a person who has signed in with the organisation's OpenID provider
/// ([SignIn]). Refusals are exceptions like those of the controllers and are told in the same
/// words, see [Refusal].
///
/// This is the only package that knows Spring Security. It imports no other. Nothing of it is
/// loaded where no access is set.
@NullMarked
package org.pincite.bot.access;

import org.jspecify.annotations.NullMarked;

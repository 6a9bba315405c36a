/**
 * The newsroom and its people: roles, sign-in, sessions, invitations, the second factor, and who is looking at this
 * page. Others ask {@link org.foiadesk.people.SignedIn} for the viewer and {@link org.foiadesk.people.Frame} for the
 * page's frame.
 */
@NullMarked
package org.foiadesk.people;

import org.jspecify.annotations.NullMarked;

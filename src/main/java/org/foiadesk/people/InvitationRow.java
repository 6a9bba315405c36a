package org.foiadesk.people;

/** An invitation not yet used, as it is shown. */
record InvitationRow(long id, String whom, String roles, String until, String email) {}

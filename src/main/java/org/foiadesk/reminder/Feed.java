package org.foiadesk.reminder;

import org.foiadesk.people.MailSays;

/** Whose dates a secret address gives out: a person's own, or all that an editor may see. */
record Feed(long id, long person, boolean desk, MailSays says) {}

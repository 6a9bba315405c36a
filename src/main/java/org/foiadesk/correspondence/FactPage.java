package org.foiadesk.correspondence;

import org.foiadesk.request.DeedForm;

/** One fact before it is recorded, in the form of its deed. */
record FactPage(long letter, String id, String number, String title, Fact fact, DeedForm form) {}

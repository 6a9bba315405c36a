package org.foiadesk.people;

/** One personal token in the list of its owner; the token itself is nowhere kept. */
record TokenRow(long id, String name, String made, String lastUsed) {}

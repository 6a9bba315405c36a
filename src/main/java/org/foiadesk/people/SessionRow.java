package org.foiadesk.people;

/** One place where somebody is signed in. {@code id} names it without being good for anything else. */
record SessionRow(String id, String browser, String network, String since, String lastUsed, boolean here) {}

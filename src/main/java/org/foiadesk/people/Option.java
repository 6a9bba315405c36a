package org.foiadesk.people;

/** One of a box to choose from. */
record Option(String value, String label, boolean chosen) {}

package org.foiadesk.people;

/** A person to choose from. */
public record PersonRow(long id, String name) {}

package org.foiadesk.people;

/** A section to choose from. */
public record SectionRow(long id, String name) {}

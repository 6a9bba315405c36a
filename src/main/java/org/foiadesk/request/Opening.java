package org.foiadesk.request;

/** A sealed request was opened to somebody by two others: as its own file tells it. */
public record Opening(String on, String whom, String asker, String confirmer, String reason) {}

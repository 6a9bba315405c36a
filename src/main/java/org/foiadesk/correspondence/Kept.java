package org.foiadesk.correspondence;

/** A message that lies here byte for byte. {@code already}: the same bytes came before, and are not kept twice. */
public record Kept(long id, boolean already) {}

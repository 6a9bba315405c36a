package org.foiadesk.jail;

/** One header field: unfolded, encoded words decoded, control characters gone. */
public record HeaderField(String name, String value) {}

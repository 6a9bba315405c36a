package org.foiadesk.request;

/** Whose request it is, or who may see it, was changed in this transaction: what waits to be mailed is written anew. */
public record Shared(FoiaRequest request) {}

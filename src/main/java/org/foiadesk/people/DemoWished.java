package org.foiadesk.people;

/** Fired in the set-up's transaction when the newsroom asked for the demo to look around in. */
public record DemoWished(long administratorId) {}

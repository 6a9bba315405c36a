package org.foiadesk.deadline;

/** Who asks, where a law has another clock for the press or for commerce. */
public enum Requester {
    UNSAID,
    NEWS,
    COMMERCIAL,
    OTHER
}

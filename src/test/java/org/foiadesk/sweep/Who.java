package org.foiadesk.sweep;

/** The cast of the sweeps: The Lantern's five, a reader, a leaver, and those who hold no session. */
enum Who {
    STRANGER(""),
    RUTH("ruth"),
    ROSA("rosa"),
    DEV("dev"),
    INES("ines"),
    SAM("sam"),
    PAT("pat"),
    /** Was made inactive while a session of theirs was open. */
    LEAVER("otto"),
    /** Holds the cookie of a session of Rosa's that was signed out. */
    ENDED("rosa");

    final String username;

    Who(String username) {
        this.username = username;
    }
}

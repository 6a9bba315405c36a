package org.foiadesk.jail;

/** What came of reading one message. */
public sealed interface Reading {

    /** @param mail its enclosed files lie in the folder that was given */
    record Read(ReadMail mail) implements Reading {}

    /** @param sentence why the message could not be read, for the page; the message itself is kept elsewhere */
    record Unread(String sentence) implements Reading {}
}

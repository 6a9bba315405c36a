package org.foiadesk.jail;

/**
 * One address of a header.
 *
 * @param name as the sender wrote it, decoded; may be empty, or a lie
 */
public record Mailbox(String name, String address) {}

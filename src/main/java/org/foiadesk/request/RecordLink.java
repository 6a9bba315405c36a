package org.foiadesk.request;

/**
 * A link behind which records lie, every word finished.
 *
 * @param seq the entry that records it
 * @param host where it leads
 * @param said until when it works, or what became of what it held
 * @param open nobody has fetched anything from it yet
 * @param locked the password of its files is kept
 * @param mayRecord the viewer may say that it is fetched, and see the password
 */
public record RecordLink(
        int seq,
        String portal,
        String host,
        String address,
        String said,
        boolean open,
        boolean passed,
        boolean locked,
        boolean mayRecord) {}

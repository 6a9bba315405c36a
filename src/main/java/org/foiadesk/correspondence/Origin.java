package org.foiadesk.correspondence;

import java.util.OptionalLong;

/**
 * How a message came here.
 *
 * @param note of a mailbox: its name and the message's uid
 * @param name of the file it came as; empty where it had none
 * @param personId who brought it; empty for a mailbox's
 * @param wantedId the request it was put on by hand
 */
public record Origin(Kind kind, String note, String name, OptionalLong personId, OptionalLong wantedId) {

    enum Kind {
        UPLOAD,
        IMAP,
        API
    }

    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_NAME = 300;

    public Origin {
        note = Text.fit(note, LONGEST_NOTE);
        name = Text.fit(name, LONGEST_NAME);
    }

    public static Origin imap(String mailbox, long uid) {
        return new Origin(Kind.IMAP, mailbox + " " + uid, "", OptionalLong.empty(), OptionalLong.empty());
    }

    public static Origin upload(String name, long personId) {
        return by(Kind.UPLOAD, name, personId, OptionalLong.empty());
    }

    static Origin by(Kind kind, String name, long personId, OptionalLong wantedId) {
        return new Origin(kind, "", name, OptionalLong.of(personId), wantedId);
    }
}

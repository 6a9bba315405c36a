package org.foiadesk.correspondence;

import java.io.IOException;

/** Why a talk with the mailbox's server ended, in a sentence that says what to do. */
final class ImapFault extends IOException {

    private static final long serialVersionUID = 1;
    private final boolean lasting;

    private ImapFault(String sentence, boolean lasting) {
        super(sentence);
        this.lasting = lasting;
    }

    static ImapFault lasting(String sentence) {
        return new ImapFault(sentence, true);
    }

    static ImapFault passing(String sentence) {
        return new ImapFault(sentence, false);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }

    /** Waiting does not mend it: somebody must change the settings. */
    boolean isLasting() {
        return lasting;
    }
}

package org.foiadesk.correspondence;

import java.util.List;

/**
 * The mailbox's settings, finished.
 *
 * @param standing how it stands, whole
 * @param failing whether somebody must look
 * @param tried what was wrong with a try just now; or empty
 * @param refused messages that stay at the server, each in a sentence
 */
record MailboxPage(
        MailboxForm form, boolean known, boolean failing, String standing, String tried, List<String> refused) {

    public String hostWrong() {
        return form.wrong("host");
    }

    public String portWrong() {
        return form.wrong("port");
    }

    public String securityWrong() {
        return form.wrong("security");
    }

    public String usernameWrong() {
        return form.wrong("username");
    }

    public String passwordWrong() {
        return form.wrong("password");
    }

    public String clientWrong() {
        return form.wrong("client-id");
    }

    public String tokenUrlWrong() {
        return form.wrong("token-url");
    }

    public String refreshWrong() {
        return form.wrong("refresh-token");
    }

    public String folderWrong() {
        return form.wrong("folder");
    }

    public String moveToWrong() {
        return form.wrong("move-to");
    }

    public String addressWrong() {
        return form.wrong("address");
    }

    public String authservsWrong() {
        return form.wrong("authservs");
    }
}

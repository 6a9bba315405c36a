package org.foiadesk.request;

/**
 * One link with the password of what lies behind it.
 *
 * @param password as it is shown once; empty where nobody asked to see it
 * @param fetching the mark of the one press that says that all is fetched, and its day
 */
record RecordLinkPage(String number, String title, RecordLink link, String password, String error, DeedForm fetching) {

    public String passwordLabel() {
        return link.locked() ? "Another password in its place" : "Password";
    }
}

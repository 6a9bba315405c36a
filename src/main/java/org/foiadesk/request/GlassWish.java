package org.foiadesk.request;

/**
 * A wish to open a sealed request to somebody, as its page shows it: what was typed and who said what to it, never
 * whether there is such a request. {@code outcome} is empty while a second person may still settle it.
 */
record GlassWish(
        long id,
        String number,
        String reason,
        String whom,
        String asker,
        String asked,
        String until,
        String outcome,
        boolean maySettle) {

    boolean open() {
        return outcome.isEmpty();
    }
}

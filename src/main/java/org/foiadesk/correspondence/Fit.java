package org.foiadesk.correspondence;

/** One sign that a letter belongs to a request. {@code detail} is what was found, as it is shown. */
record Fit(Sign sign, Target target, String detail) {

    /** A request as matching knows it. */
    record Target(long id, String number, boolean everybodys, boolean open) {}

    /** Strongest first. */
    enum Sign {
        HAND("%s put it here."),
        TOKEN("It was sent to this request's own address."),
        ANSWER("It answers our letter “%s”."),
        THREAD("It belongs to the same conversation as “%s”."),
        NUMBER("It names the tracking number %s."),
        SENDER_AND_SUBJECT("Its sender and subject are those of a letter here: “%s”."),
        OWN_NUMBER("Its subject names this request's number."),
        SENDER("Its sender, %s, is an address of this request's agency."),
        DOMAIN("Its sender writes from %s, as this request's agency does.");

        private final String sentence;

        Sign(String sentence) {
            this.sentence = sentence;
        }
    }

    String why() {
        String shown = detail.length() > 200 ? detail.substring(0, 199) + "…" : detail;
        return sign.sentence.formatted(shown);
    }
}

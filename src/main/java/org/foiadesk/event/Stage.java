package org.foiadesk.event;

import java.util.Locale;

/** Where a request stands, in the words every reporter uses. */
public enum Stage {
    DRAFT("draft", "a draft"),
    FILED("filed", "filed"),
    ACKNOWLEDGED("acknowledged", "acknowledged"),
    REDACTED("redacted", "released in part"),
    RECEIVED("received", "released in full"),
    DENIED("denied", "denied"),
    NO_RECORDS("no records", "answered with no records"),
    CLOSED("closed", "closed by the agency"),
    WITHDRAWN("withdrawn", "withdrawn"),
    APPEALED("appealed", "under appeal"),
    IN_COURT("in court", "in court");

    private final String word;
    private final String gloss;

    Stage(String word, String gloss) {
        this.word = word;
        this.gloss = gloss;
    }

    /** {@code no-records}: in addresses of drawings. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As it stands alone on a page: "No records". */
    public String shown() {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    public String word() {
        return word;
    }

    /** Fits after "the request was": longer, for hints and refusals. */
    public String gloss() {
        return gloss;
    }

    public boolean open() {
        return this == FILED || this == ACKNOWLEDGED;
    }

    public boolean answered() {
        return switch (this) {
            case REDACTED, RECEIVED, DENIED, NO_RECORDS, CLOSED -> true;
            case DRAFT, FILED, ACKNOWLEDGED, WITHDRAWN, APPEALED, IN_COURT -> false;
        };
    }
}

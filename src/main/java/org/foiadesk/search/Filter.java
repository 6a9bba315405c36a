package org.foiadesk.search;

import java.util.Locale;
import java.util.Optional;

/** What may stand before a colon: {@code agency:fbi}. */
enum Filter {
    AGENCY("an abbreviation or a name, such as agency:fbi"),
    STAGE("a stage, such as stage:redacted"),
    OWNER("a name, such as owner:rosa, or owner:me"),
    SECTION("a section of the newsroom, such as section:metro"),
    TAG("a tag, such as tag:ice"),
    MOVE("whose move it is, such as move:ours or move:agency"),
    NUMBER("our number or the agency’s, such as number:2026-0142");

    private final String needs;

    Filter(String needs) {
        this.needs = needs;
    }

    static Optional<Filter> named(String name) {
        for (Filter filter : values()) {
            if (filter.word().equals(name.toLowerCase(Locale.ROOT))) {
                return Optional.of(filter);
            }
        }
        return Optional.empty();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Fits after "needs". */
    String needs() {
        return needs;
    }
}

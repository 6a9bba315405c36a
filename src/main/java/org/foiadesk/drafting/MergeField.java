package org.foiadesk.drafting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a letter's wording may name in braces: this closed list. Each is plain text; what is not known is empty. */
enum MergeField {
    ABOUT("the request as the agency knows it: “request 1416520-000” or “our request of June 1, 2026”"),
    AGENCY("the agency’s name"),
    LAW("the law’s name"),
    CITE("where the law stands: “Gov. Code 7920.000”"),
    NUMBER("our own number: 2026-0142"),
    TRACKING("the agency’s number"),
    TITLE("our working title; the agency may publish it"),
    ASKED("the text of the request"),
    FILED("the day it was filed"),
    DUE("the day on which the agency’s answer was or is due"),
    LATE_BY("“12 days”, once that day has passed"),
    ANSWERED("the day of their decision"),
    CODES("the exemptions that they relied on"),
    ARGUMENTS("our argument against each of these exemptions, a paragraph each"),
    FEE("the fee that they ask"),
    DETAIL("what the writer is asked for beside the text"),
    LIST("our open requests with this agency, a line each"),
    REQUESTER("in whose name the request stands"),
    REPORTER("who writes"),
    EMAIL("the address that the letter is sent from"),
    NEWSROOM("our newsroom’s name"),
    TODAY("today’s date");

    private final String code = name().toLowerCase(Locale.ROOT);
    private final String gloss;

    MergeField(String gloss) {
        this.gloss = gloss;
    }

    static Optional<MergeField> of(String code) {
        return Arrays.stream(values()).filter(field -> field.code.equals(code)).findFirst();
    }

    String code() {
        return code;
    }

    String gloss() {
        return gloss;
    }
}

package org.foiadesk.deadline;

import java.util.Locale;

/** The rules that a law may have, each with the words under which a page lists it. */
public enum Clause {
    ACKNOWLEDGEMENT("Acknowledgment"),
    DETERMINATION("Answer"),
    ROUTING("Way to the right office"),
    EXTENSION("Extension"),
    PRODUCTION("Records in hand"),
    EXPEDITED_DECISION("Decision to expedite"),
    CLARIFICATION_REPLY("Our clarification"),
    FEE_REPLY("Our answer on fees"),
    STILL_INTERESTED_REPLY("Our continued interest"),
    DEEMED_DENIAL("Silence counts as a denial"),
    REFUSAL_IN_PERSON("Refusal in person"),
    ATTORNEY_GENERAL_BRIEF("Brief to the attorney general"),
    APPEAL_WINDOW("Our appeal"),
    APPEAL_ON_SILENCE("Our appeal against silence"),
    APPEAL_DECISION("Decision on the appeal"),
    APPEAL_EXTENSION("Extension on appeal"),
    COMPLAINT("Notice before a suit"),
    SUIT_FROM("First day to sue"),
    SUIT_UNTIL("Last day to sue");

    private final String word;

    Clause(String word) {
        this.word = word;
    }

    /** "Decision on the appeal". */
    public String word() {
        return word;
    }

    /** {@code appeal-decision}: in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

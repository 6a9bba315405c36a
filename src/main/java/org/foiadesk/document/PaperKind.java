package org.foiadesk.document;

import org.foiadesk.event.Kind;

/** What a paper is, in the newsroom's words. */
public enum PaperKind {
    REQUEST_LETTER("Request letter"),
    ACKNOWLEDGMENT("Acknowledgment"),
    AGENCY_LETTER("Letter from the agency"),
    FEE_LETTER("Fee letter"),
    DETERMINATION("Determination"),
    RELEASED_RECORDS("Released records"),
    EXEMPTION_LOG("Vaughn index or exemption log"),
    APPEAL("Appeal"),
    APPEAL_DECISION("Appeal decision"),
    COURT_PAPER("Court paper"),
    OUR_LETTER("Letter from us"),
    RECEIPT("Receipt or proof of filing"),
    NOTE("Note"),
    OTHER("Other paper");

    private final String word;

    PaperKind(String word) {
        this.word = word;
    }

    /** What a paper of such an entry most likely is. */
    static PaperKind of(Kind entry) {
        return switch (entry) {
            case DRAFTED, FILED -> REQUEST_LETTER;
            case ACKNOWLEDGED -> ACKNOWLEDGMENT;
            case FEE_ASKED -> FEE_LETTER;
            case INTERIM_RELEASE, RECORDS_LINKED, RECORDS_FETCHED, RELEASED_IN_PART, RELEASED_IN_FULL ->
                RELEASED_RECORDS;
            case GRANTED, DENIED, NO_RECORDS, CLOSED_BY_AGENCY -> DETERMINATION;
            case APPEALED -> APPEAL;
            case APPEAL_DECIDED -> APPEAL_DECISION;
            case SUIT_FILED, COURT_ORDERED, SUIT_ENDED -> COURT_PAPER;
            case FEE_PAID -> RECEIPT;
            case CALLED, NOTED -> NOTE;
            case DELIVERY_FAILED,
                    RECEIVED_BY_AGENCY,
                    REFUSED_IN_PERSON,
                    PERFECTED,
                    CONSULTED,
                    REFERRED,
                    EXTENSION_NOTICED,
                    COMPLETION_PROMISED,
                    EXPEDITE_DECIDED,
                    WAIVER_DECIDED,
                    CLARIFICATION_ASKED,
                    STILL_INTERESTED_ASKED,
                    APPEAL_RECEIVED -> AGENCY_LETTER;
            case EXPEDITE_ASKED,
                    COMPLAINED,
                    CLARIFICATION_ANSWERED,
                    FEE_ANSWERED,
                    STILL_INTERESTED_ANSWERED,
                    SCOPE_NARROWED,
                    WITHDRAWN -> OUR_LETTER;
            case DECIDED_NOT_TO_APPEAL, MEDIATION_OPENED, MEDIATION_CLOSED, HANDED_OVER, DATE_SET, REOPENED, STRUCK ->
                OTHER;
        };
    }

    public String word() {
        return word;
    }
}

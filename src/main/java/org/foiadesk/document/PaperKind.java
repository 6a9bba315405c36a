package org.foiadesk.document;

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

    public String word() {
        return word;
    }
}

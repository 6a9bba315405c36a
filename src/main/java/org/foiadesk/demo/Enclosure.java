package org.foiadesk.demo;

import java.time.LocalDate;
import org.foiadesk.document.OwnPaper;
import org.foiadesk.document.PaperKind;

/** A paper of the demo, still to be made. */
record Enclosure(String number, int eventSeq, PaperKind kind, LocalDate on, String name, Sheet sheet) {

    OwnPaper made() {
        return new OwnPaper(number, eventSeq, kind, on, name + sheet.ending(), "Invented for the demo.", sheet.bytes());
    }
}

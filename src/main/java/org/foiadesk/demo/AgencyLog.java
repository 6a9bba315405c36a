package org.foiadesk.demo;

import static org.foiadesk.document.PaperKind.DETERMINATION;
import static org.foiadesk.document.PaperKind.RELEASED_RECORDS;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.foiadesk.demo.Teller.Campaign;
import org.foiadesk.demo.Teller.Opening;
import org.foiadesk.event.Answers;
import org.foiadesk.event.Filing.How;
import org.foiadesk.people.Viewer;
import org.foiadesk.request.Level;

/** Campaign C: what others asked an agency for. */
@ApplicationScoped
class AgencyLog {

    private final Teller teller;

    AgencyLog(Teller teller) {
        this.teller = teller;
    }

    Bundle tell(Viewer dev, LocalDate today) {
        Campaign logs = teller.campaign(
                "Logs",
                "FOIA log of the last quarter",
                "The log of FOIA requests received in the last quarter, as a spreadsheet.",
                "logs");
        logs(logs, dev, today);
        return logs.bundle();
    }

    private void logs(Campaign logs, Viewer dev, LocalDate today) {
        Case dhs = teller.open(
                logs,
                new Opening(
                        "dhs",
                        "",
                        today.minusDays(60),
                        How.PORTAL,
                        Level.NEWSROOM,
                        "Invented: one spreadsheet with 812 rows."),
                dev);
        teller.acknowledged(dhs, today.minusDays(59), today.minusDays(55), "DEMO-2026-HQFO-0771")
                .then(today.minusDays(3), new Answers.ReleasedInFull(1, "One spreadsheet, 812 rows."))
                .with(DETERMINATION, today.minusDays(3), "Release letter", DarkWebPapers.full(today.minusDays(3)))
                .with(RELEASED_RECORDS, today.minusDays(3), "FOIA log", new LogSheet(today.minusDays(150), 812))
                .wrote(today.minusDays(3), DarkWebLetters.full());
        logs.bundle().replies().add(whichOfTwo(dev, today));
    }

    /** It names two requests and answers none of our letters: it waits on the inbox with a guess at each. */
    private static Reply whichOfTwo(Viewer dev, LocalDate today) {
        return new Reply(
                DarkWebLetters.DHS,
                Mailbag.address(dev),
                today.minusDays(1),
                DarkWebLetters.whichOfTwo(),
                "<" + today + ".both@dhs.agency.example>",
                List.of(),
                List.of(),
                false);
    }
}

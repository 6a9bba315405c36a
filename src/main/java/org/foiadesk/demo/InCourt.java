package org.foiadesk.demo;

import static org.foiadesk.document.PaperKind.COURT_PAPER;
import static org.foiadesk.document.PaperKind.RELEASED_RECORDS;

import java.time.LocalDate;
import java.util.List;
import org.foiadesk.demo.Teller.Campaign;
import org.foiadesk.demo.Teller.Opening;
import org.foiadesk.event.Answers;
import org.foiadesk.event.Court;
import org.foiadesk.event.Filing.How;
import org.foiadesk.people.Viewer;
import org.foiadesk.request.Level;

/** Of campaign A, the request that went to court: e-mails about an agreement that was to keep raw data from being shared. */
final class InCourt {

    private InCourt() {}

    static void tell(Teller teller, Campaign campaign, Viewer rosa, LocalDate today) {
        Case dtra = teller.open(
                campaign,
                new Opening(
                        "dtra",
                        "E-mails about “an NDA or similar”",
                        today.minusDays(420),
                        How.EMAIL,
                        Level.TEAM,
                        "From the story: e-mails speak of “an NDA or similar” that would keep raw data from being shared that "
                                + "could identify Argonne Ridge Group. Invented: the suit, its docket and its schedule."),
                rosa);
        teller.acknowledged(dtra, today.minusDays(418), today.minusDays(410), "DEMO-25-F-0412")
                .then(today.minusDays(300), new Court.SuitFiled("D.D.C.", "DEMO 26-cv-00117", ""))
                .with(COURT_PAPER, today.minusDays(300), "Complaint", NetflowPapers.complaint(today.minusDays(300)))
                .then(
                        today.minusDays(80),
                        new Court.CourtOrdered(
                                "500 pages a month, four productions, then a Vaughn index",
                                today.plusDays(60),
                                500,
                                ""))
                .with(COURT_PAPER, today.minusDays(80), "Order", NetflowPapers.order(today.minusDays(80)))
                .then(today.minusDays(51), new Answers.InterimRelease(1, 212, 288, List.of("(b)(4)"), ""))
                .wrote(today.minusDays(51), NetflowLetters.production(1, 212, 288, "Exemption (b)(4)"))
                .with(RELEASED_RECORDS, LocalDate.of(2023, 3, 9), "E-mails, an NDA or similar", NetflowPapers.emails())
                .then(today.minusDays(21), new Answers.InterimRelease(2, 190, 310, List.of("(b)(4)", "(b)(6)"), ""))
                .wrote(today.minusDays(21), NetflowLetters.production(2, 190, 310, "Exemptions (b)(4) and (b)(6)"))
                .then(today.minusDays(20), new Court.CourtOrdered("production 3 of 4", today.plusDays(9), 500, ""));
    }
}

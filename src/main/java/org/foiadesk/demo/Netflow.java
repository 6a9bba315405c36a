package org.foiadesk.demo;

import static org.foiadesk.demo.Teller.FEDERAL;
import static org.foiadesk.document.PaperKind.AGENCY_LETTER;
import static org.foiadesk.document.PaperKind.APPEAL;
import static org.foiadesk.document.PaperKind.DETERMINATION;
import static org.foiadesk.document.PaperKind.FEE_LETTER;
import static org.foiadesk.document.PaperKind.NOTE;
import static org.foiadesk.document.PaperKind.RELEASED_RECORDS;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.foiadesk.demo.Teller.Campaign;
import org.foiadesk.demo.Teller.Opening;
import org.foiadesk.event.Answers;
import org.foiadesk.event.Appeals;
import org.foiadesk.event.Filing.How;
import org.foiadesk.event.Notes;
import org.foiadesk.event.Questions;
import org.foiadesk.event.Terms;
import org.foiadesk.people.Viewer;
import org.foiadesk.request.Level;

/** Campaign A: which agencies buy netflow data (after 404 Media's story on DTRA and Augury). */
@ApplicationScoped
class Netflow {

    private static final String BODY = """
            All contracts, requirement documents, orders and modifications for the product known as Augury, or for other \
            netflow data bought from Argonne Ridge Group, an affiliate of Team Cymru, from January 1, 2019, to the day of \
            the search, and the e-mails of the office that bought it about that purchase.

            We ask for a waiver of fees: the records would tell the public how its government buys data said to cover more \
            than 90 percent of internet traffic.""";
    private static final String BOUGHT =
            "From the story: this agency has bought the data. Dates, numbers and letters here are invented.";

    private final Teller teller;

    Netflow(Teller teller) {
        this.teller = teller;
    }

    Bundle tell(Viewer rosa, LocalDate today) {
        Campaign campaign = teller.campaign(
                "Netflow buyers", "Contracts and orders for Augury netflow data", BODY, "netflow", "contracts");
        contract(campaign, rosa);
        army(campaign, rosa, today);
        ncis(campaign, rosa, today);
        fbi(campaign, rosa, today);
        irs(campaign, rosa, today);
        InCourt.tell(teller, campaign, rosa, today);
        return campaign.bundle();
    }

    private void contract(Campaign campaign, Viewer rosa) {
        Case dtra = teller.open(
                campaign,
                new Opening(
                        "dtra",
                        "",
                        LocalDate.of(2024, 2, 5),
                        How.EMAIL,
                        Level.NEWSROOM,
                        "From the story: DTRA’s contract was for $490,000 in 2023; its Nuclear Enterprise Directorate, Mission "
                                + "Assurance Department, wrote the requirement; DTRA and Team Cymru were asked for comment and "
                                + "did not answer. Invented: all dates, page counts and codes."),
                rosa);
        teller.acknowledged(dtra, LocalDate.of(2024, 2, 5), LocalDate.of(2024, 2, 13), "DEMO-24-F-0123")
                .then(LocalDate.of(2024, 2, 20), new Terms.WaiverDecided(Terms.Matter.FEE_WAIVER, true, null, ""))
                .with(AGENCY_LETTER, LocalDate.of(2024, 2, 20), "Fee waiver", NetflowPapers.waiver())
                .wrote(LocalDate.of(2024, 2, 20), NetflowLetters.waiver())
                .then(LocalDate.of(2024, 3, 1), new Terms.ExtensionNoticed(Terms.Circumstance.CONSULTATION, null, ""))
                .wrote(LocalDate.of(2024, 3, 1), NetflowLetters.extension())
                .arrived(
                        LocalDate.of(2024, 6, 28),
                        LocalDate.of(2024, 7, 1),
                        new Answers.ReleasedInPart(61, 13, List.of("(b)(4)", "(b)(6)"), null, ""))
                .with(DETERMINATION, LocalDate.of(2024, 6, 28), "Release letter", NetflowPapers.release())
                .wrote(LocalDate.of(2024, 7, 1), NetflowLetters.release())
                .with(RELEASED_RECORDS, LocalDate.of(2023, 4, 3), "Contract, 490,000 dollars", NetflowPapers.contract())
                .with(RELEASED_RECORDS, LocalDate.of(2023, 2, 14), "Requirement", NetflowPapers.requirement())
                .with(NOTE, LocalDate.of(2024, 9, 16), "Asked for comment", NetflowPapers.noComment())
                .then(
                        LocalDate.of(2024, 9, 20),
                        new Appeals.DecidedNotToAppeal("What we needed came; the story ran", ""));
    }

    private void army(Campaign campaign, Viewer rosa, LocalDate today) {
        Case army = teller.open(
                campaign, new Opening("army", "", today.minusDays(97), How.EMAIL, Level.NEWSROOM, BOUGHT), rosa);
        army.answeredByAMachine(today.minusDays(97), NetflowLetters.away());
        Case acknowledged = teller.acknowledged(army, today.minusDays(95), today.minusDays(90), "DEMO-FA-26-0098");
        Case first = promised(acknowledged, today.minusDays(64), today.minusDays(45), "First promise");
        Case second = promised(first, today.minusDays(44), today.minusDays(25), "Second promise");
        promised(second, today.minusDays(24), today.minusDays(4), "Third promise")
                .then(today.minusDays(11), new Notes.Called("the FOIA liaison", "search done, review not begun", ""))
                .weWrote(today.minusDays(3), NetflowLetters.reminder(today.minusDays(4)))
                .wrote(today.minusDays(1), NetflowLetters.promise(today.plusDays(21)));
    }

    private static Case promised(Case army, LocalDate on, LocalDate until, String name) {
        return army.then(on, new Terms.CompletionPromised(until, ""))
                .with(AGENCY_LETTER, on, name, NetflowPapers.promise(until))
                .wrote(on, NetflowLetters.promise(until));
    }

    private void ncis(Campaign campaign, Viewer rosa, LocalDate today) {
        LocalDate appealed = FEDERAL.plusWorkingDays(today, -18);
        Case ncis = teller.open(
                campaign, new Opening("ncis", "", today.minusDays(210), How.PORTAL, Level.TEAM, BOUGHT), rosa);
        teller.acknowledged(ncis, today.minusDays(208), today.minusDays(200), "DEMO-NCIS-26-311")
                .arrived(
                        appealed.minusDays(40),
                        appealed.minusDays(36),
                        new Answers.ReleasedInPart(
                                18, 44, List.of("(b)(4)"), null, "After the vendor was asked to object."))
                .with(
                        DETERMINATION,
                        appealed.minusDays(40),
                        "Release letter",
                        NetflowPapers.withheld(appealed.minusDays(40)))
                .wrote(appealed.minusDays(36), NetflowLetters.withheld(appealed.minusDays(40)))
                .then(appealed, new Appeals.Appealed(How.EMAIL, "delivery receipt", ""))
                .with(APPEAL, appealed, "Appeal", NetflowPapers.appeal(appealed))
                .weWrote(appealed, NetflowLetters.appeal())
                .then(appealed, new Appeals.AppealReceived("DEMO-A-26-0077", ""))
                .wrote(appealed, NetflowLetters.appealReceived());
    }

    private void fbi(Campaign campaign, Viewer rosa, LocalDate today) {
        LocalDate letter = today.minusDays(84);
        Case fbi = teller.open(
                campaign, new Opening("fbi", "", letter.minusDays(60), How.PORTAL, Level.NEWSROOM, BOUGHT), rosa);
        teller.acknowledged(fbi, letter.minusDays(60), letter.minusDays(52), "DEMO-1690001-000")
                .arrived(
                        letter,
                        letter.plusDays(3),
                        new Answers.Denied(
                                true,
                                null,
                                List.of("(b)(7)(E)"),
                                null,
                                "They will neither confirm nor deny that records exist."))
                .with(DETERMINATION, letter, "Neither confirm nor deny", NetflowPapers.glomar(letter))
                .wrote(letter.plusDays(3), NetflowLetters.glomar(letter), NetflowLetters.exemptions(letter));
    }

    private void irs(Campaign campaign, Viewer rosa, LocalDate today) {
        Case irs = teller.open(
                campaign, new Opening("irs", "", today.minusDays(30), How.PORTAL, Level.NEWSROOM, BOUGHT), rosa);
        teller.acknowledged(irs, today.minusDays(28), today.minusDays(22), "DEMO-F27-0311")
                .arrived(
                        today.minusDays(9),
                        today.minusDays(6),
                        new Questions.FeeAsked(
                                new BigDecimal("212.50"),
                                today.plusDays(5),
                                false,
                                Questions.Category.COMMERCIAL,
                                "We dispute the category: we are news media."))
                .with(
                        FEE_LETTER,
                        today.minusDays(9),
                        "Fee letter",
                        NetflowPapers.fee(today.minusDays(9), today.plusDays(5)))
                .wrote(
                        today.minusDays(6),
                        NetflowLetters.fee(today.minusDays(9), today.plusDays(5)),
                        NetflowLetters.worksheet(today.minusDays(9)));
    }
}

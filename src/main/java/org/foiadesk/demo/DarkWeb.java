package org.foiadesk.demo;

import static org.foiadesk.demo.Teller.FEDERAL;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.foiadesk.demo.Teller.Campaign;
import org.foiadesk.demo.Teller.Opening;
import org.foiadesk.event.Answers;
import org.foiadesk.event.Appeals;
import org.foiadesk.event.Filing.How;
import org.foiadesk.event.Handling;
import org.foiadesk.event.Notes;
import org.foiadesk.event.Questions;
import org.foiadesk.people.Viewer;
import org.foiadesk.request.Level;

/** Campaign B: who paid for dark-web monitoring (after Motherboard's story on ICE and Flashpoint), and C, the logs. */
@ApplicationScoped
class DarkWeb {

    private static final String BODY = """
            All orders for supplies or services, contracts, statements of work and invoices between your agency and the \
            company Flashpoint, from January 1, 2014, to the day of the search.""";
    private static final String CAVEAT =
            " The story warns that this sum is not known to be for dark-web monitoring. Dates and letters here are invented.";

    private final Teller teller;

    DarkWeb(Teller teller) {
        this.teller = teller;
    }

    void tell(Viewer dev, LocalDate today) {
        Campaign vendor = teller.campaign(
                "Dark-web vendor", "Orders and contracts with Flashpoint", BODY, "flashpoint", "contracts");
        order(vendor, dev);
        later(vendor, dev, today);
        uscis(vendor, dev, today);
        secretService(vendor, dev, today);
        irs(vendor, dev, today);
        logs(
                teller.campaign(
                        "Logs",
                        "FOIA log of the last quarter",
                        "The log of FOIA requests received in the last quarter, " + "as a spreadsheet.",
                        "logs"),
                dev,
                today);
    }

    private void order(Campaign vendor, Viewer dev) {
        Case ice = teller.open(
                vendor,
                new Opening(
                        "ice",
                        "",
                        LocalDate.of(2016, 7, 11),
                        How.EMAIL,
                        Level.NEWSROOM,
                        "From the story: a public listing of August 2014 says $149,000 for September 2014 to August 2015; the order "
                                + "obtained shows $50,000 + $50,000 + $49,000, the same sum; the purpose of each payment is blacked "
                                + "out, for techniques and procedures of law-enforcement investigations; ICE and Flashpoint gave "
                                + "comment. Inferred: the code (b)(7)(E), the year of filing. Invented: the other dates."),
                dev);
        teller.acknowledged(ice, LocalDate.of(2016, 7, 12), LocalDate.of(2016, 7, 20), "DEMO-2016-ICFO-0001")
                .then(
                        LocalDate.of(2016, 9, 12),
                        new Answers.ReleasedInPart(
                                9,
                                0,
                                List.of("(b)(7)(E)"),
                                null,
                                "Reason given in words: techniques and procedures for law-enforcement investigations."))
                .then(
                        LocalDate.of(2016, 12, 8),
                        new Appeals.DecidedNotToAppeal("The sums matched the listing; the story ran", ""));
    }

    private void later(Campaign vendor, Viewer dev, LocalDate today) {
        Case ice = teller.open(
                vendor,
                new Opening(
                        "ice",
                        "Later services bought from Flashpoint",
                        today.minusDays(260),
                        How.PORTAL,
                        Level.NEWSROOM,
                        "From the story: services went on to “at least August of this year”." + CAVEAT),
                dev);
        teller.acknowledged(ice, today.minusDays(259), today.minusDays(250), "DEMO-2026-ICFO-0151")
                .then(
                        today.minusDays(30),
                        new Answers.InterimRelease(1, 40, 0, List.of(), "Behind a link that ends soon."))
                .then(
                        today.minusDays(4),
                        new Questions.StillInterestedAsked(today.plusDays(3), "Seven calendar days given."));
    }

    private void uscis(Campaign vendor, Viewer dev, LocalDate today) {
        Case uscis = teller.open(
                vendor,
                new Opening(
                        "uscis",
                        "",
                        today.minusDays(110),
                        How.PORTAL,
                        Level.NEWSROOM,
                        "From the story: a public record shows $70,000 in 2015, so that “no records” contradicts it."
                                + CAVEAT),
                dev);
        teller.acknowledged(uscis, today.minusDays(109), today.minusDays(100), "DEMO-NRC-26-0044")
                .then(today.minusDays(49), new Answers.NoRecords(null, "A public record shows an order of 2015."));
    }

    private void secretService(Campaign vendor, Viewer dev, LocalDate today) {
        Case usss = teller.open(
                vendor,
                new Opening(
                        "usss",
                        "",
                        today.minusDays(80),
                        How.EMAIL,
                        Level.NEWSROOM,
                        "From the story: a public record shows $331,500 in 2014." + CAVEAT),
                dev);
        teller.acknowledged(usss, today.minusDays(79), today.minusDays(71), "DEMO-USSS-26-0902")
                .then(today.minusDays(30), new Handling.Referred(true, "DHS", 12, "", "No new number yet."))
                .then(today.minusDays(12), new Notes.MediationOpened("OGIS", "Asked where the 12 pages are."));
    }

    private void irs(Campaign vendor, Viewer dev, LocalDate today) {
        teller.open(
                vendor,
                new Opening(
                        "irs",
                        "",
                        FEDERAL.plusWorkingDays(today, -12),
                        How.PORTAL,
                        Level.NEWSROOM,
                        "From the story: a public record shows $65,000, “this August”." + CAVEAT),
                dev);
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
                .then(today.minusDays(3), new Answers.ReleasedInFull(1, "One spreadsheet, 812 rows."));
    }
}

package org.foiadesk.demo;

import static org.foiadesk.demo.Teller.FEDERAL;
import static org.foiadesk.document.PaperKind.AGENCY_LETTER;
import static org.foiadesk.document.PaperKind.DETERMINATION;
import static org.foiadesk.document.PaperKind.NOTE;
import static org.foiadesk.document.PaperKind.OTHER;
import static org.foiadesk.document.PaperKind.RECEIPT;
import static org.foiadesk.document.PaperKind.RELEASED_RECORDS;

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

/** Campaign B: who paid for dark-web monitoring (after Motherboard's story on ICE and Flashpoint). */
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

    Bundle tell(Viewer dev, LocalDate today) {
        Campaign vendor = teller.campaign(
                "Dark-web vendor", "Orders and contracts with Flashpoint", BODY, "flashpoint", "contracts");
        order(vendor, dev);
        later(vendor, dev, today);
        uscis(vendor, dev, today);
        secretService(vendor, dev, today);
        irs(vendor, dev, today);
        return vendor.bundle();
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
                .with(DETERMINATION, LocalDate.of(2016, 9, 12), "Release letter", DarkWebPapers.release())
                .wrote(LocalDate.of(2016, 9, 12), DarkWebLetters.release())
                .with(RELEASED_RECORDS, LocalDate.of(2014, 8, 28), "Order, three payments", DarkWebPapers.order())
                .with(OTHER, LocalDate.of(2014, 8, 28), "Public listing, 149,000 dollars", DarkWebPapers.listing())
                .with(NOTE, LocalDate.of(2016, 12, 5), "Comment of both", DarkWebPapers.comment())
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
                .with(
                        AGENCY_LETTER,
                        today.minusDays(30),
                        "First interim release",
                        DarkWebPapers.interim(today.minusDays(30), today.plusDays(2)))
                .wrote(today.minusDays(30), DarkWebLetters.interim(today.plusDays(2)))
                .then(
                        today.minusDays(4),
                        new Questions.StillInterestedAsked(today.plusDays(3), "Seven calendar days given."))
                .with(
                        AGENCY_LETTER,
                        today.minusDays(4),
                        "Still interested",
                        DarkWebPapers.stillInterested(today.minusDays(4), today.plusDays(3)))
                .wrote(today.minusDays(4), DarkWebLetters.stillInterested(today.plusDays(3)));
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
                .then(today.minusDays(49), new Answers.NoRecords(null, "A public record shows an order of 2015."))
                .with(DETERMINATION, today.minusDays(49), "No records", DarkWebPapers.none(today.minusDays(49)))
                .wrote(today.minusDays(49), DarkWebLetters.none())
                .with(
                        OTHER,
                        today.minusDays(110),
                        "Public record, 70,000 dollars",
                        DarkWebPapers.record("U.S. Citizenship and Immigration Services", "$70,000", "2015"));
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
                .with(AGENCY_LETTER, today.minusDays(30), "Referral", DarkWebPapers.referral(today.minusDays(30)))
                .wrote(today.minusDays(30), DarkWebLetters.referral())
                .then(today.minusDays(12), new Notes.MediationOpened("OGIS", "Asked where the 12 pages are."))
                .with(AGENCY_LETTER, today.minusDays(12), "Mediation", DarkWebPapers.mediation())
                .wrote(DarkWebLetters.MEDIATOR, today.minusDays(12), DarkWebLetters.mediation())
                .with(
                        OTHER,
                        today.minusDays(80),
                        "Public record, 331,500 dollars",
                        DarkWebPapers.record("United States Secret Service", "$331,500", "2014"));
    }

    private void irs(Campaign vendor, Viewer dev, LocalDate today) {
        LocalDate filed = FEDERAL.plusWorkingDays(today, -12);
        teller.open(
                        vendor,
                        new Opening(
                                "irs",
                                "",
                                filed,
                                How.PORTAL,
                                Level.NEWSROOM,
                                "From the story: a public record shows $65,000, “this August”." + CAVEAT),
                        dev)
                .with(RECEIPT, filed, "Portal receipt", DarkWebPapers.receipt(filed))
                .with(
                        OTHER,
                        filed,
                        "Public record, 65,000 dollars",
                        DarkWebPapers.record("Internal Revenue Service", "$65,000", "August"))
                .wrote(today.minusDays(2), DarkWebLetters.irsNumber());
    }
}

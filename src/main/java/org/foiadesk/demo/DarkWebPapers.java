package org.foiadesk.demo;

import java.time.LocalDate;

/** What the papers of campaigns B and C say. The sums and the reason given are the story's; the rest is invented. */
final class DarkWebPapers {

    private static final String US = "The Lantern, Dev Okafor";
    private static final String ICE = "Immigration and Customs Enforcement, FOIA Office";

    private DarkWebPapers() {}

    static Sheet listing() {
        return new PlainText("""
                PUBLIC LISTING OF CONTRACTS, printed out

                Agency     Immigration and Customs Enforcement
                Vendor     Flashpoint
                Signed     August 2014
                Period     September 2014 to August 2015
                Amount     $149,000""");
    }

    static Sheet order() {
        return Letter.of(
                "Immigration and Customs Enforcement",
                "Flashpoint",
                LocalDate.of(2014, 8, 28),
                "Order for supplies or services",
                "[[(b)(7)(E)                                        (b)(7)(E)]] || $50,000.00",
                "[[(b)(7)(E)                                        (b)(7)(E)]] || $50,000.00",
                "[[(b)(7)(E)                                        (b)(7)(E)]] || $49,000.00",
                "Total || $149,000.00");
    }

    static Sheet release() {
        return Letter.of(
                ICE,
                US,
                LocalDate.of(2016, 9, 12),
                "Your request DEMO-2016-ICFO-0001",
                "9 pages are enclosed. The purpose of each payment is withheld: it would disclose techniques and "
                        + "procedures for law-enforcement investigations.",
                "You may appeal within 90 days of the date of this letter.");
    }

    static Sheet comment() {
        return new PlainText("""
                Note of the calls for comment

                ICE gave a statement. Flashpoint gave a statement.
                Both are quoted in the story.""");
    }

    static Sheet interim(LocalDate on, LocalDate ends) {
        return Letter.of(
                ICE,
                US,
                on,
                "Your request DEMO-2026-ICFO-0151: first interim release",
                "40 pages lie at https://files.agency.example/DEMO until " + ends
                        + ". Later they must be asked for again.");
    }

    static Sheet stillInterested(LocalDate on, LocalDate until) {
        return Letter.of(
                ICE,
                US,
                on,
                "Your request DEMO-2026-ICFO-0151: are you still interested?",
                "If we do not hear from you by " + until + ", the request is closed.");
    }

    static Sheet none(LocalDate on) {
        return Letter.of(
                "U.S. Citizenship and Immigration Services, National Records Center",
                US,
                on,
                "Your request DEMO-NRC-26-0044",
                "We searched and found no records that answer your request.",
                "You may appeal within 90 days of the date of this letter.");
    }

    static Sheet record(String agency, String amount, String when) {
        return new PlainText("""
                PUBLIC RECORD OF CONTRACTS, printed out

                Agency     %s
                Vendor     Flashpoint
                When       %s
                Amount     %s

                It is not known whether this sum was for dark-web monitoring.""".formatted(agency, when, amount));
    }

    static Sheet referral(LocalDate on) {
        return Letter.of(
                "United States Secret Service, FOIA Office",
                US,
                on,
                "Your request DEMO-USSS-26-0902: referral",
                "12 pages came from the Department of Homeland Security. We sent them there; it will answer you directly.");
    }

    static Sheet mediation() {
        return new PlainText("""
                From: mediation@ombuds.example
                Subject: Your letter about DEMO-USSS-26-0902

                We opened a case and asked both agencies where the 12 pages are.""");
    }

    static Sheet receipt(LocalDate on) {
        return new PlainText("""
                Portal receipt, saved from the screen

                Your request was submitted on %s.
                A number will be assigned within a few days.""".formatted(on));
    }

    static Sheet full(LocalDate on) {
        return Letter.of(
                "Department of Homeland Security, Privacy Office",
                US,
                on,
                "Your request DEMO-2026-HQFO-0771: release in full",
                "One spreadsheet with 812 rows is enclosed. Nothing is withheld.");
    }
}

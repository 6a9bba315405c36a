package org.foiadesk.demo;

import java.time.LocalDate;

/** What the papers of campaign A say. The sums, offices and the talk of an NDA are the story's; the rest is invented. */
final class NetflowPapers {

    private static final String US = "The Lantern, Rosa Quill";
    private static final String DTRA = "Defense Threat Reduction Agency, Nuclear Enterprise Directorate";

    private NetflowPapers() {}

    static Sheet contract() {
        return Letter.of(
                DTRA,
                "Mission Assurance Department",
                LocalDate.of(2023, 4, 3),
                "Order for network data: Augury",
                "Supplier: Argonne Ridge Group, an affiliate of Team Cymru.",
                "Item 0001, access to Augury, one year || $490,000.00",
                "Users: [[(b)(6)]] and others of the Mission Assurance Department.",
                "Technical approach of the supplier: [[(b)(4)                                             (b)(4)]]",
                "Total of this order || $490,000.00");
    }

    static Sheet requirement() {
        return Letter.of(
                DTRA,
                "Contracting Officer",
                LocalDate.of(2023, 2, 14),
                "Statement of requirement",
                "The Mission Assurance Department needs netflow data that shows which servers spoke to each other. "
                        + "The supplier says that its data covers more than 90 percent of internet traffic.",
                "Other suppliers considered: [[(b)(4)                  (b)(4)]]",
                "Estimated price for one year || $490,000.00");
    }

    static Sheet release() {
        return Letter.of(
                "Defense Threat Reduction Agency, FOIA Office",
                US,
                LocalDate.of(2024, 6, 28),
                "Your request DEMO-24-F-0123: release in part",
                "We found 74 pages. 61 are enclosed; 13 are withheld under exemptions (b)(4) and (b)(6).",
                "No fee is charged. Your request for a fee waiver was granted.",
                "You may appeal within 90 days of the date of this letter.");
    }

    static Sheet waiver() {
        return Letter.of(
                "Defense Threat Reduction Agency, FOIA Office",
                US,
                LocalDate.of(2024, 2, 20),
                "Your request DEMO-24-F-0123: fee waiver",
                "Your request for a waiver of fees is granted.");
    }

    static Sheet noComment() {
        return new PlainText("""
                To: press@agency.example, press@vendor.example
                From: rosa@lantern.example
                Subject: Request for comment by Friday noon

                The Lantern is about to report that DTRA paid $490,000 in 2023 for access to Augury.
                Please tell us what it is used for.

                [Neither DTRA nor Team Cymru answered.]""");
    }

    static Sheet promise(LocalDate until) {
        return new PlainText("""
                From: foia-liaison@agency.example
                Subject: RE: DEMO-FA-26-0098, estimated date of completion

                The estimated date of completion is now %s.""".formatted(until));
    }

    static Sheet withheld(LocalDate on) {
        return Letter.of(
                "Naval Criminal Investigative Service, FOIA Office",
                US,
                on,
                "Your request DEMO-NCIS-26-311: release in part",
                "18 pages are enclosed. 44 pages are withheld in full under exemption (b)(4).",
                "We asked the supplier of the information whether it objects to its release. It does.",
                "You may appeal within 90 days of the date of this letter.");
    }

    static Sheet appeal(LocalDate on) {
        return Letter.of(
                "The Lantern",
                "Office of the Judge Advocate General, appeals",
                on,
                "Appeal of DEMO-NCIS-26-311",
                "We appeal the withholding of 44 pages under (b)(4). The price and purpose of a public purchase are not "
                        + "commercial secrets of the seller, and another agency has released the same terms.",
                "Rosa Quill");
    }

    static Sheet glomar(LocalDate on) {
        return Letter.of(
                "Federal Bureau of Investigation, Record/Information Dissemination Section",
                US,
                on,
                "Your request DEMO-1690001-000",
                "We neither confirm nor deny that records exist that answer your request. To say so would disclose "
                        + "techniques and procedures, 5 U.S.C. 552(b)(7)(E).",
                "You may appeal within 90 days of the date of this letter.");
    }

    static Sheet fee(LocalDate on, LocalDate until) {
        return Letter.of(
                "Internal Revenue Service, Disclosure Office",
                US,
                on,
                "Your request DEMO-F27-0311: fees",
                "We have placed you in the category of commercial use.",
                "Search, five hours || $212.50",
                "Tell us by " + until + " that you will pay, or we close the request.");
    }

    static Sheet complaint(LocalDate on) {
        return Letter.of(
                "United States District Court for the District of Columbia",
                "DEMO 26-cv-00117",
                on,
                "Complaint",
                "The Lantern v. Defense Threat Reduction Agency. Plaintiff asks the Court to order the release of e-mails "
                        + "that speak of an NDA with the seller of network data.");
    }

    static Sheet order(LocalDate on) {
        return Letter.of(
                "United States District Court for the District of Columbia",
                "DEMO 26-cv-00117",
                on,
                "Order",
                "Defendant shall process 500 pages a month in four productions, and shall then serve a Vaughn index.");
    }

    static Sheet emails() {
        return Letter.of(
                "Production 1 of 4, page 38 of 212",
                "[released in part]",
                LocalDate.of(2023, 3, 9),
                "RE: data sharing",
                "We may want an NDA or similar before anybody sees the raw files.",
                "The raw data could identify [[(b)(4)          ]] as the source, so it cannot be shared as it is.",
                "Can we get [[(b)(6)]] on the phone tomorrow?");
    }
}

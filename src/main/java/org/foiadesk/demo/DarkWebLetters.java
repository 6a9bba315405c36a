package org.foiadesk.demo;

import static org.foiadesk.demo.Words.day;

import java.time.LocalDate;
import org.foiadesk.demo.Reply.Office;

/** The mails of campaigns B and C. All of them are invented. */
final class DarkWebLetters {

    static final Office MEDIATOR = new Office("FOIA mediation", "mediation@ombuds.example");
    static final Office DHS = new Office("DHS FOIA Office", Mailbag.address("dhs"));

    private static final String APPEAL = "You may appeal this determination within 90 days of the date of this letter.";

    private DarkWebLetters() {}

    static Words release() {
        return Words.of("Final response, DEMO-2016-ICFO-0001", """
                Dear Dev Okafor:

                We have completed the processing of DEMO-2016-ICFO-0001. 9 pages are enclosed and are released in part. The \
                purpose of each payment is withheld under Exemption (b)(7)(E): it would disclose techniques and procedures for \
                law-enforcement investigations.

                %s

                ICE FOIA Office""", APPEAL);
    }

    static Words interim(LocalDate ends) {
        return Words.of("DEMO-2026-ICFO-0151: first interim release", """
                Dear Dev Okafor:

                This is the first interim release of records responsive to DEMO-2026-ICFO-0151. 40 pages are being released. They \
                lie at https://files.agency.example/DEMO and the link to these documents expires on %s.

                ICE FOIA Office""", day(ends));
    }

    static Words stillInterested(LocalDate until) {
        return Words.of("DEMO-2026-ICFO-0151: are you still interested?", """
                Dear Dev Okafor:

                We are writing to determine whether you are still interested in the processing of your request \
                DEMO-2026-ICFO-0151. If we do not hear from you by %s, your request will be administratively closed.

                ICE FOIA Office""", day(until));
    }

    static Words none() {
        return Words.of("Final response, DEMO-NRC-26-0044", """
                Dear Dev Okafor:

                We conducted a search of our electronic and paper files for DEMO-NRC-26-0044 and were unable to locate any \
                records responsive to your request.

                %s

                USCIS National Records Center""", APPEAL);
    }

    static Words referral() {
        return Words.of("DEMO-USSS-26-0902: referral", """
                Dear Dev Okafor:

                During our search for DEMO-USSS-26-0902 we located 12 pages that originated with another agency. Your request has \
                been forwarded to the Department of Homeland Security for processing and direct response to you.

                USSS FOIA Office""");
    }

    static Words mediation() {
        return Words.of("Your letter about DEMO-USSS-26-0902", """
                Dear Dev Okafor:

                We opened a case and asked both agencies where the 12 pages are.""");
    }

    static Words irsNumber() {
        return Words.of("IRS FOIA request DEMO-F27-0402", """
                Dear Dev Okafor:

                This acknowledges receipt of your Freedom of Information Act (FOIA) request to the Internal Revenue Service.

                Your request has been assigned the tracking number DEMO-F27-0402. Please refer to this number in any future \
                correspondence.

                IRS FOIA Office""");
    }

    static Words full() {
        return Words.of("Final response, DEMO-2026-HQFO-0771", """
                Dear Dev Okafor:

                We have completed the processing of DEMO-2026-HQFO-0771. One spreadsheet with 812 rows lies in your portal \
                account; it is released in full and nothing is withheld.

                DHS Privacy Office""");
    }

    /** Names two requests, so that people must say which of them it is about. */
    static Words whichOfTwo() {
        return Words.of("Your requests DEMO-2026-HQFO-0771 and DEMO-USSS-26-0902", """
                Dear Dev Okafor:

                We closed DEMO-2026-HQFO-0771. The 12 pages that came to us under DEMO-USSS-26-0902 are in line for review; we \
                will write again when we know how long that takes.

                DHS Privacy Office""");
    }
}

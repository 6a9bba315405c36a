package org.foiadesk.demo;

import static org.foiadesk.demo.Words.day;

import java.time.LocalDate;
import org.foiadesk.demo.Reply.Attached;

/** The mails of campaign A. All of them are invented. */
final class NetflowLetters {

    private static final String APPEAL = """
            You may appeal this determination within 90 days of the date of this letter. Your appeal must be postmarked or \
            electronically transmitted within that time.""";

    private NetflowLetters() {}

    static Words waiver() {
        return Words.of("Fee waiver, DEMO-24-F-0123", """
                Dear Rosa Quill:

                Your request for a fee waiver is granted. No fee is charged for DEMO-24-F-0123.

                DTRA FOIA Office""");
    }

    static Words extension() {
        return Words.of("Interim response, DEMO-24-F-0123", """
                Dear Rosa Quill:

                We are writing about your request DEMO-24-F-0123. We will be unable to respond within the FOIA's 20-day \
                statutory time period as there are unusual circumstances: the need to consult with one or more other agencies \
                which have a substantial interest in the determination of this request. We are therefore extending the time \
                limit to respond by ten working days.

                DTRA FOIA Office""");
    }

    static Words release() {
        return Words.of("Final response, DEMO-24-F-0123", """
                %s

                Dear Rosa Quill:

                We have completed our search for DEMO-24-F-0123. We reviewed 74 pages, released 61, and withheld 13 in full \
                under FOIA Exemptions (b)(4) and (b)(6). Your request is therefore granted in part and denied in part.

                %s

                DTRA FOIA Office""", day(LocalDate.of(2024, 6, 28)), APPEAL);
    }

    static Words away() {
        return Words.of("Automatic reply: Freedom of Information Act request", """
                Thank you for your message. This mailbox is read on working days. Please do not answer: nobody reads what is \
                sent to this address.""");
    }

    static Words promise(LocalDate until) {
        return Words.of("RE: DEMO-FA-26-0098, estimated date of completion", """
                Dear Rosa Quill:

                Thank you for your inquiry. The estimated date of completion for your request DEMO-FA-26-0098 is %s.

                Army FOIA Liaison""", day(until));
    }

    static Words reminder(LocalDate promised) {
        return Words.of("Re: DEMO-FA-26-0098, estimated date of completion", """
                Dear FOIA Liaison,

                You promised us an answer to DEMO-FA-26-0098 by %s, and none came. The Act asks for an answer within 20 working \
                days. Please send what is ready and tell us the day on which the rest will follow.

                Rosa Quill
                The Lantern""", day(promised));
    }

    static Words withheld(LocalDate on) {
        return Words.of("Final response, DEMO-NCIS-26-311", """
                %s

                Dear Rosa Quill:

                We have completed the processing of DEMO-NCIS-26-311. We located 62 pages. 18 pages are being released; 44 pages \
                are withheld in full under Exemption (b)(4), as the supplier of the information objects to its release. Your \
                request is granted in part and denied in part.

                %s

                NCIS FOIA Office""", day(on), APPEAL);
    }

    static Words appeal() {
        return Words.of("FOIA appeal, DEMO-NCIS-26-311", """
                To the appeals officer:

                We appeal the withholding of 44 pages of DEMO-NCIS-26-311 under (b)(4). The price and purpose of a public \
                purchase are not commercial secrets of the seller, and another agency has released the same terms.

                Rosa Quill
                The Lantern""");
    }

    static Words appealReceived() {
        return Words.of("Your appeal of DEMO-NCIS-26-311", """
                Dear Rosa Quill:

                We received your appeal today. It has been assigned the appeal number DEMO-A-26-0077.

                Office of the Judge Advocate General, appeals""");
    }

    static Words glomar(LocalDate on) {
        return Words.of("FOIPA request DEMO-1690001-000", """
                %s

                Dear Rosa Quill:

                The FBI can neither confirm nor deny the existence of records responsive to your request. To say so would \
                disclose techniques and procedures, which are exempt from disclosure under Exemption (b)(7)(E). An explanation of \
                exemptions is enclosed.

                %s

                Record/Information Dissemination Section""", day(on), APPEAL);
    }

    static Attached exemptions(LocalDate on) {
        return new Attached(
                "Explanation of exemptions",
                Letter.of(
                        "Federal Bureau of Investigation, Record/Information Dissemination Section",
                        "The Lantern, Rosa Quill",
                        on,
                        "Explanation of exemptions",
                        "(b)(7)(E): records compiled for law enforcement whose release would disclose techniques and "
                                + "procedures for law-enforcement investigations."));
    }

    static Words fee(LocalDate on, LocalDate until) {
        return Words.of("Fees for DEMO-F27-0311", """
                %s

                Dear Rosa Quill:

                After careful consideration we have determined that you should be placed in the "commercial use" requester \
                category. The estimated fee for DEMO-F27-0311 is $212.50; a worksheet is enclosed. Please let us know by %s \
                whether you agree to pay this amount. If we do not hear from you, your request will be closed.

                IRS Disclosure Office""", day(on), day(until));
    }

    static Attached worksheet(LocalDate on) {
        return new Attached(
                "Fee worksheet",
                Letter.of(
                        "Internal Revenue Service, Disclosure Office",
                        "The Lantern, Rosa Quill",
                        on,
                        "Worksheet for DEMO-F27-0311",
                        "Search, five hours at $42.50 || $212.50",
                        "Review || $0.00",
                        "Duplication || $0.00"));
    }

    static Words production(int number, int released, int withheld, String codes) {
        return Words.of(
                "Production %d of 4, DEMO-25-F-0412".formatted(number),
                """
                Counsel, and Rosa Quill:

                Under the Court's order this is the %s interim release of records responsive to DEMO-25-F-0412. We reviewed %d \
                pages; %d pages are being released and %d pages are withheld in full under %s.

                DTRA FOIA Office""",
                number == 1 ? "first" : "second",
                released + withheld,
                released,
                withheld,
                codes);
    }
}

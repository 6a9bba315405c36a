package org.foiadesk.demo;

import static org.foiadesk.demo.Words.day;

import java.time.LocalDate;

/** What every request's letters say much alike: our asking, and the agency's word that it came. */
final class AgencyLetters {

    private AgencyLetters() {}

    static Words request(String title, String body, String name) {
        return new Words("Freedom of Information Act request: " + title, """
                Dear FOIA Officer:

                Under the Freedom of Information Act, 5 U.S.C. 552, The Lantern asks for the following records.

                %s

                We are a newsroom and ask as a representative of the news media. Please send the records as files, by e-mail \
                or by your portal, and send what is ready before the rest.

                If any part is withheld, please name the exemption for each deletion.

                Thank you,
                %s
                The Lantern""".formatted(body, name));
    }

    /** Names the number, and the day on which the clock began. */
    static Words acknowledgment(String number, Case filed, LocalDate received) {
        return Words.of(
                "FOIA request " + number,
                """
                Dear %s:

                This acknowledges receipt of your Freedom of Information Act (FOIA) request to the %s. It was received in this \
                office on %s.

                Your request has been assigned the tracking number %s. Please refer to this number in any future \
                correspondence.

                %s FOIA Office""",
                filed.viewer().name(),
                filed.request().agency().name(),
                day(received),
                number,
                filed.request().agency().abbreviation());
    }
}

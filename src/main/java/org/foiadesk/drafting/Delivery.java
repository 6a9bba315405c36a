package org.foiadesk.drafting;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * What became of a letter, in words.
 *
 * @param until while it can be taken back, the moment at which it leaves; else empty
 * @param bad somebody has to look at it
 */
public record Delivery(
        String id,
        String words,
        String to,
        String written,
        String state,
        String until,
        boolean bad,
        boolean mayTakeBack) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm:ss a", Locale.US);

    static Delivery of(SentLetter letter, String written, String settled, Instant now, ZoneId zone, String silence) {
        boolean held = letter.envelope().filter(mail -> held(mail, now)).isPresent() && !letter.undone();
        String until = held ? letter.envelope().orElseThrow().leavesAt().toString() : "";
        String state = letter.undone()
                ? "taken back"
                : letter.bounce().map(SentLetter.Bounce::words).orElseGet(() -> letter.envelope()
                        .map(mail -> state(mail, now, zone, settled, silence))
                        .orElse("sent " + letter.way().word() + silence));
        return new Delivery(
                letter.id().toString(),
                letter.draft().kind().words(),
                letter.draft().address(),
                written,
                state,
                until,
                !letter.undone()
                        && (letter.bounced()
                                || letter.envelope()
                                        .filter(SentLetter.Envelope::failed)
                                        .isPresent()),
                letter.mayBeTakenBack());
    }

    private static boolean held(SentLetter.Envelope mail, Instant now) {
        return mail.waits() && mail.attempts() == 0 && mail.leavesAt().isAfter(now);
    }

    private static String state(SentLetter.Envelope mail, Instant now, ZoneId zone, String settled, String silence) {
        if (held(mail, now)) {
            return "leaves at " + TIME.format(mail.leavesAt().atZone(zone));
        }
        return switch (mail.state()) {
            case "WAITING" ->
                mail.reason().isEmpty() ? "waits for the mail server" : "waits; the server said: " + mail.reason();
            case "SENDING" -> "is leaving now";
            case "SENT" -> "accepted by the mail server " + settled + silence;
            case "CANCELLED" -> "withdrawn " + settled;
            default -> mail.doubtful() ? mail.reason() : "not delivered. " + mail.reason();
        };
    }
}

package org.foiadesk.sweep;

import java.util.regex.Pattern;

/** An answer without what differs by itself: marks of one submission, the clock. */
record Seen(int status, String location, String type, String body) {

    private static final Pattern ONCE = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern CLOCK = Pattern.compile(">(now|today, [0-9: ]+[AP]M)<");

    static Seen of(Answer answer) {
        String body =
                CLOCK.matcher(ONCE.matcher(answer.body()).replaceAll("ONCE")).replaceAll(">TIME<");
        return new Seen(answer.status(), answer.location(), answer.header("Content-Type"), body);
    }

    /** With the word that was asked for made invisible, as an answer may repeat it. */
    static Seen of(Answer answer, String asked) {
        Seen seen = of(answer);
        String place = Fields.encode(asked);
        return new Seen(
                seen.status,
                seen.location.replace(Fields.encode(place), "§").replace(place, "§"),
                seen.type,
                seen.body.replace(asked, "§"));
    }

    boolean shows(Secret secret) {
        return body.contains(secret.mark()) || body.contains(secret.number()) || location.contains(secret.mark());
    }
}

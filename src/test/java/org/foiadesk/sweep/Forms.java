package org.foiadesk.sweep;

import java.util.UUID;
import org.foiadesk.demo.Cast;

/** For every form of the desk, one that is filled in well. A new form fails the sweeps until it has its own here. */
final class Forms {

    static final String NEW_PASSWORD = "four walruses in a canoe";

    private Forms() {}

    static Fields good(Route route, Things things) {
        return switch (route.key()) {
            case "POST /login" -> Fields.of("username", things.username(), "password", Cast.PASSWORD);
            case "POST /login/code", "POST /login/factor", "POST /profile/factor/confirmation" ->
                Fields.of("half", "nothing", "code", "123456");
            case "POST /login/resume", "POST /login/resume multipart" -> Fields.of("title", "Kept");
            case "POST /glass" -> Fields.of("number", "2019-987654", "reason", "Nobody can be reached");
            case "POST /theme" -> Fields.of("theme", "dark");
            case "POST /setup" ->
                Fields.of("token", "none", "newsroom", "The Other", "zone", "America/New_York")
                        .and(account());
            case "POST /join" -> Fields.of("token", "none").and(account());
            case "POST /forgot" -> Fields.of("who", things.username());
            case "POST /recover", "POST /reset" -> Fields.of("token", "none", "password", NEW_PASSWORD);
            case "POST /profile/email" ->
                Fields.of("email", things.username() + "@lantern.example", "password", Cast.PASSWORD);
            case "POST /settings/mail" ->
                Fields.of("host", "localhost", "port", "1", "security", "NONE", "from", "desk@lantern.example")
                        .and(Fields.of("username", "", "password", "", "from-name", ""));
            case "POST /settings/mail/test" -> Fields.of("to", "pat@lantern.example");
            case "POST /settings/mail/confirmation" -> Fields.of("code", "123456");
            case "POST /settings/mailbox" ->
                Fields.of("host", "localhost", "port", "1", "security", "NONE", "username", "desk", "password", "word")
                        .and(Fields.of("sign-in", "PASSWORD", "folder", "INBOX", "afterwards", "SEEN"))
                        .and(Fields.of("address", "desk@lantern.example"));
            case "POST /profile/reminders" -> Fields.of("hour", "9", "day", "1", "zone", "America/New_York");
            case "POST /profile/calendars" -> Fields.of("whose", "own", "says", "OPAQUE");
            case "POST /own-reminders/{id}/again" -> Fields.of("on", "+3");
            case "POST /reminders/{token}" -> Fields.of("for", "3", "reason", "It was waived", "whom", "rosa");
            case "POST /agencies/{id}/reminders", "POST /requests/{number}/reminders" ->
                Fields.of("on", "+21", "words", World.fresh("Ask Lee "));
            case "POST /requests/{number}/recurrence" -> Fields.of("months", "3", "next", "+90");
            case "POST /profile/tokens" -> Fields.of("name", "A program", "password", Cast.PASSWORD);
            case "POST /profile/keys" -> Fields.of("keys", "on");
            case "POST /profile/password" -> Fields.of("password", Cast.PASSWORD, "new-password", NEW_PASSWORD);
            case "POST /profile/factor", "POST /profile/factor/codes", "POST /profile/factor/removal" ->
                Fields.of("password", Cast.PASSWORD);
            case "POST /people/{id}" -> Fields.of("name", "Somebody Spare", "roles", "REPORTER", "section", "");
            case "POST /people/invitations" -> Fields.of("whom", "A guest", "roles", "READER", "section", "");
            case "POST /settings/law/{code}/numbers" -> ownNumber("APPEAL_WINDOW", String.valueOf(things.agency()));
            case "POST /settings/law/{code}/days" -> ownDay("2026-05-07", String.valueOf(things.agency()));
            case "POST /settings/law/{code}/numbers/{id}/ending", "POST /settings/law/{code}/days/{id}/ending" ->
                Fields.of("reason", "It was a mistake");
            case "POST /settings/newsroom" -> Fields.of("name", "The Lantern", "zone", "America/New_York");
            case "POST /settings/sections", "POST /settings/sections/{id}" ->
                Fields.of("section", World.fresh("Desk "));
            case "POST /api/v1/calculator", // take no form at all
                    "POST /api/v1/letters",
                    "POST /settings/mailbox/trial",
                    "POST /logout",
                    "POST /glass/{id}/confirmation",
                    "POST /glass/{id}/refusal",
                    "POST /outbox/{id}/retry",
                    "POST /outbox/{id}/withdrawal",
                    "POST /people/{id}/leave",
                    "POST /people/{id}/return",
                    "POST /people/invitations/{id}/link",
                    "POST /people/invitations/{id}/revocation",
                    "POST /profile/calendars/{id}/revocation",
                    "POST /own-reminders/{id}/done",
                    "POST /requests/{number}/recurrence/end",
                    "POST /profile/sessions/{id}/end",
                    "POST /profile/tokens/{id}/revocation" -> Fields.of();
            default -> ofTheWork(route, things);
        };
    }

    private static Fields ofTheWork(Route route, Things things) {
        return switch (route.key()) {
            case "POST /agencies" -> agency().and("anyway", "yes");
            case "POST /agencies/{id}/edit" -> agency().and("version", "0");
            case "POST /agencies/{id}/contacts" -> contact();
            case "POST /agencies/{id}/closures" -> Fields.of("day", "2026-05-06", "why", "Moving house");
            case "POST /requests" -> request(things.agency()).and("filedOn", "-3");
            case "POST /requests/{number}/details" -> details().and("version", "0");
            case "POST /requests/{number}/access" -> Fields.of();
            case "POST /requests/{number}/numbers", "POST /requests/{number}/numbers/forget" ->
                Fields.of("kind", "PORTAL", "value", "SWEEP-PORTAL-1");
            case "POST /requests/{number}/events/{kind}" -> note("Nobody picked up");
            case "POST /requests/{number}/entries/{seq}/strike" ->
                Fields.of("reason", "Recorded twice", "once", once());
            case "POST /requests/{number}/documents multipart" ->
                Fields.of("files", "A letter", "kind", "NOTE", "description", "A note", "once", once());
            case "POST /documents/{id}/edit" ->
                Fields.of("name", "note.txt", "kind", "NOTE", "description", "A note", "pages", "2", "version", "0");
            case "POST /documents/{id}/replacement multipart" -> Fields.of("files", "A better letter", "once", once());
            case "POST /requests/{number}/uploads" -> Fields.of("name", "big.pdf", "size", "5", "kind", "NOTE");
            case "POST /requests/{number}/hold", "POST /requests/{number}/hold/lift" ->
                Fields.of("reason", "A suit is likely");
            case "POST /requests/{number}/letters/draft",
                    "POST /requests/{number}/letters/draft/discarding",
                    "POST /requests/{number}/letters/draft/filing",
                    "POST /requests/{number}/letters/draft/filling",
                    "POST /requests/{number}/letters/draft/sending",
                    "POST /requests/{number}/letters/draft/sheet" -> letter();
            case "POST /requests/{number}/links/{seq}/password" -> Fields.of("password", "four brooms and a mop");
            case "POST /requests/{number}/links/{seq}/password/look",
                    "POST /requests/{number}/links/{seq}/password/removal" -> Fields.of();
            case "POST /requests/{number}/letters/sent/{sent}/undoing", "POST /settings/letters/{wording}/reset" ->
                Fields.of();
            case "POST /settings/letters/{wording}", "POST /settings/letters/{wording}/preview" ->
                Fields.of("subject", "About {about}", "text", "To {agency}: where is it?", "law", "");
            case "POST /requests/{number}/purge" -> Fields.of("reason", "Logged by mistake");
            case "POST /inbox multipart", "POST /requests/{number}/letters multipart" -> Fields.of("files", "A mail");
            case "POST /requests/{number}/letters/new multipart" ->
                Fields.of("way", "phone", "who", "Lee Field", "on", "today", "once", once());
            case "POST /letters/{id}/filing" -> Fields.of("number", things.number());
            case "POST /letters/{id}/facts/{number}/{fact}" ->
                Fields.of("occurredOn", "2026-11-02", "amount", "40", "note", "Read in it");
            case "POST /letters/{id}/facts/{number}/{fact}/record",
                    "POST /letters/{id}/facts/{number}/{fact}/not-so",
                    "POST /letters/{id}/facts/{number}/{fact}/return" -> Fields.of();
            case "POST /letters/{id}/aside",
                    "POST /letters/{id}/return",
                    "POST /documents/{id}/removal",
                    "POST /documents/{id}/return",
                    "POST /uploads/{id}/chunks/{n}",
                    "POST /uploads/{id}/finish",
                    "POST /uploads/{id}/cancellation",
                    "POST /demo/removal",
                    "POST /requests/{number}/purge/take-back",
                    "POST /requests/{number}/purge/confirm",
                    "POST /requests/{number}/purge/discard",
                    "POST /agencies/{id}/closures/{day}/removal",
                    "POST /agencies/{id}/contacts/{contact}/verification",
                    "POST /agencies/{id}/contacts/{contact}/retirement",
                    "POST /agencies/{id}/contacts/{contact}/return" -> Fields.of();
            default -> throw new IllegalStateException("Give Forms a well-filled form for " + route + ".");
        };
    }

    static Fields request(long agency) {
        return details().and(Fields.of("agency", String.valueOf(agency), "how", "EMAIL", "once", once()));
    }

    static Fields details() {
        return Fields.of("title", "Orders of sweeps", "body", "All orders.", "note", "Ask Lee.", "tags", "brooms");
    }

    private static Fields letter() {
        return Fields.of("of", "status", "to", "foia@brooms.example", "from", "own", "subject", "Brooms")
                .and(Fields.of("text", "Where are they?", "detail", "", "way", "POST", "proof", "", "once", once()));
    }

    static Fields note(String text) {
        return Fields.of("occurredOn", "today", "note", text, "once", once());
    }

    static Fields call(String whom) {
        return note("They were friendly").and("whom", whom).and("outcome", "call again");
    }

    static Fields link(String path) {
        return note("The password comes by post")
                .and("portal", "Box")
                .and("address", "https://files.sweep.example/" + path)
                .and("fetchBy", "+40");
    }

    static Fields ownNumber(String clause, String agency) {
        return Fields.of("clause", clause, "count", "15", "whose", agency, "since", "2026-01-05")
                .and(Fields.of("until", "", "reason", "Its own regulation", "source", "28 CFR 16.1"));
    }

    static Fields ownDay(String day, String agency) {
        return Fields.of("day", day, "name", "closed by order", "whose", agency, "source", "");
    }

    static String once() {
        return UUID.randomUUID().toString();
    }

    private static Fields agency() {
        return Fields.of(
                "name",
                World.fresh("Office of Brooms "),
                "abbreviation",
                "OB",
                "jurisdiction",
                "US",
                "offered",
                "on",
                "notes",
                "Slow",
                "way",
                "EMAIL",
                "address",
                "foia@brooms.example");
    }

    private static Fields contact() {
        return Fields.of(
                "purpose", "APPEAL", "way", "POST", "address", "2 Main Street", "person", "Lee", "note", "Kind");
    }

    static Fields account() {
        return Fields.of("name", "New Comer", "username", World.fresh("comer"), "password", NEW_PASSWORD);
    }
}

package org.foiadesk.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** Fields that a form does not have change nothing, whatever they are called: each form is posted well, with all of them. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestProfile(SweptDesk.class)
class MassAssignmentTest {

    /** What nobody sets by naming it, table by table. */
    private static final Map<String, List<String>> PRIVILEGED = Map.of(
            "person", List.of("id", "username", "roles", "active", "password", "secret", "joined_at"),
            "request",
                    List.of(
                            "id",
                            "number",
                            "owner_id",
                            "helpers",
                            "level",
                            "stage",
                            "ball",
                            "demo",
                            "legal_hold",
                            "campaign_id",
                            "parent_id",
                            "laid_seq",
                            "created_at",
                            "agency_id"),
            "newsroom", List.of("id", "demo", "zone", "requester_of_record_id", "second_factor_for"),
            "agency", List.of("id", "directory_key", "source", "active", "created_at", "parent_id"),
            "invitation", List.of("id", "roles", "inviter_id"),
            "session", List.of("person_id"),
            "own_rule", List.of("id", "agency_id", "jurisdiction", "made_by", "made_at"),
            "own_day", List.of("id", "agency_id", "jurisdiction", "made_by", "made_at"),
            "personal_token", List.of("id", "hash", "person_id", "made_at", "used_at"));

    /** What a form does by itself. */
    private static final Map<String, Set<String>> OWN = Map.of(
            "POST /people/{id}/leave", Set.of("person.active"),
            "POST /people/{id}/return", Set.of("person.active"),
            "POST /recover", Set.of("person.password"),
            "POST /reset", Set.of("person.password"),
            "POST /requests/{number}/hold", Set.of("request.legal_hold"),
            "POST /letters/{id}/facts/{number}/{fact}", Set.of("request.ball"),
            "POST /letters/{id}/facts/{number}/{fact}/record", Set.of("request.ball"),
            "POST /profile/password", Set.of("person.password"),
            // Everything is folded again without the entry, so the stage may well be another.
            "POST /requests/{number}/entries/{seq}/strike", Set.of("request.stage", "stage"));

    private static final Set<String> REFUSED = Set.of(
            "POST /api/v1/calculator",
            "POST /api/v1/letters",
            "POST /login/code",
            "POST /login/factor",
            "POST /profile/factor/confirmation",
            "POST /profile/factor/codes",
            "POST /profile/tokens/{id}/revocation",
            "POST /profile/calendars/{id}/revocation",
            "POST /own-reminders/{id}/done",
            "POST /own-reminders/{id}/again",
            "POST /reminders/{token}",
            "POST /setup",
            "POST /demo/removal",
            "POST /documents/{id}/return",
            "POST /uploads/{id}/chunks/{n}",
            "POST /uploads/{id}/finish",
            "POST /settings/mail/test",
            "POST /settings/mail/confirmation",
            "POST /settings/mailbox/trial",
            "POST /outbox/{id}/withdrawal",
            "POST /requests/{number}/hold/lift",
            "POST /requests/{number}/letters/draft/sending",
            "POST /requests/{number}/letters/sent/{sent}/undoing",
            "POST /requests/{number}/purge/confirm",
            "POST /requests/{number}/purge/discard");

    @Inject
    World world;

    @Inject
    Tables tables;

    @Test
    void aFieldThatAFormDoesNotHaveChangesNothing() {
        Poison poison = new Poison(String.valueOf(world.id(Who.DEV)));
        for (Route route : Routes.writing()) {
            Things things = world.things();
            Fields form = form(route, things);
            Caller caller = caller(route, things);
            Map<String, String> before = privileged();
            Answer answer = caller.post(route, things.path(route), form.and(poison.beside(route, form)));
            assertThat(answer.status()).as("%s: %s", route, answer.body()).isLessThan(500);
            assertThat(answer.status() < 400).as("%s: %s", route, answer).isNotEqualTo(REFUSED.contains(route.key()));
            unchanged(route, before, privileged(), poison);
        }
    }

    private static void unchanged(Route route, Map<String, String> before, Map<String, String> after, Poison poison) {
        after.forEach((place, value) -> {
            String was = before.get(place);
            if (was == null) {
                assertThat(value).as("%s of a new row, %s", place, route).isNotEqualTo(poison.in(column(place)));
            } else if (!OWN.getOrDefault(route.key(), Set.of()).contains(column(place))) {
                assertThat(value).as("%s, %s", place, route).isEqualTo(was);
            }
        });
    }

    /** {@code request 17 owner_id} to its value, for every row there is. */
    private Map<String, String> privileged() {
        Map<String, String> all = new LinkedHashMap<>();
        PRIVILEGED.forEach((table, columns) -> {
            String key = table.equals("session") ? "hash" : "id";
            for (String column : columns) {
                tables.rows("SELECT " + key + " || ' ' || coalesce(" + column + "::text, 'null') FROM " + table)
                        .forEach(row -> {
                            String[] parts = row.split(" ", 2);
                            all.put(table + " " + parts[0] + " " + column, parts[1]);
                        });
            }
        });
        return all;
    }

    private static String column(String place) {
        String[] parts = place.split(" ", 3);
        return parts[0] + "." + parts[2];
    }

    private Caller caller(Route route, Things things) {
        if (route.open() || route.roles().isEmpty()) {
            return world.signIn(things.username());
        }
        Who who = route.roles().contains("REPORTER") ? Who.ROSA : route.roles().contains("EDITOR") ? Who.INES : Who.PAT;
        return world.caller(who);
    }

    private Fields form(Route route, Things things) {
        if (route.key().equals("POST /people/{id}/return")) {
            tables.run("UPDATE person SET active = false WHERE id = ?", things.person());
        }
        return switch (route.key()) {
            case "POST /glass" -> Forms.good(route, things).and("whom", String.valueOf(world.id(Who.SAM)));
            case "POST /join" -> Forms.account().and("token", invitation());
            case "POST /recover" -> Fields.of("token", link(things, "RECOVERY"), "password", Forms.NEW_PASSWORD);
            case "POST /reset" -> Fields.of("token", link(things, "RESET"), "password", Forms.NEW_PASSWORD);
            default -> Forms.good(route, things);
        };
    }

    private String invitation() {
        Fields guest = Fields.of("whom", "Guest", "roles", "READER");
        return world.caller(Who.PAT).post("/people/invitations", guest).cookie("link");
    }

    private String link(Things things, String purpose) {
        String token = Forms.once();
        tables.run(
                "INSERT INTO one_time_link (hash, person_id, ends_at, purpose) VALUES (?, ?, now() + interval '1 hour', ?)",
                sha256(token),
                things.person(),
                purpose);
        return token;
    }

    private static String sha256(String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}

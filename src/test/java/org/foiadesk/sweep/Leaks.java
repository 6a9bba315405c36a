package org.foiadesk.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foiadesk.sweep.Who.DEV;
import static org.foiadesk.sweep.Who.INES;
import static org.foiadesk.sweep.Who.PAT;
import static org.foiadesk.sweep.Who.ROSA;
import static org.foiadesk.sweep.Who.RUTH;
import static org.foiadesk.sweep.Who.SAM;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foiadesk.event.Kind;
import org.foiadesk.reminder.Reminding;
import org.foiadesk.request.Level;
import org.junit.jupiter.api.Test;

/** What somebody may not see is, for them, not there: at no door, in no list, by no word, through no form. */
abstract class Leaks {

    private static final List<Who> OUTSIDERS = List.of(DEV, PAT, RUTH);
    private static final List<Who> TEAM = List.of(INES, SAM);

    @Inject
    World world;

    @Inject
    Tables tables;

    @Inject
    Secrets secrets;

    @Inject
    Reminding reminding;

    @Test
    void noListCountOrPageChangesWhenASecretIsKept() {
        Things things = world.things();
        Addresses addresses = new Addresses(things.about(secrets.sibling(things)), world.id(ROSA));
        tables.countedAnew();
        reminding.round();
        Map<String, Seen> before = seen(OUTSIDERS, addresses.first());
        Map<String, Seen> rosasBefore = seen(List.of(ROSA), addresses.first());
        Secret team = secrets.late(Level.TEAM, things);
        secrets.tied(team, addresses.things().number());
        before.putAll(seen(TEAM, addresses.first()));
        Secret waiting = secrets.waiting(Level.SEALED, things);
        Secret owed = secrets.owed(Level.SEALED, things);
        secrets.alone(owed);

        Map<String, Seen> after = seen(OUTSIDERS, addresses.second());
        after.putAll(seen(TEAM, addresses.second()));
        before.forEach((what, seen) -> assertThat(after.get(what)).as(what).isEqualTo(seen));
        after.forEach((what, seen) -> {
            assertThat(seen.shows(waiting)).as(what).isFalse();
            assertThat(seen.shows(owed)).as(what).isFalse();
        });
        rosaSees(rosasBefore, seen(List.of(ROSA), addresses.second()), List.of(team, waiting, owed), addresses);
    }

    /** The sweep is blind if whoever may see the secrets does not see them by it. */
    private static void rosaSees(
            Map<String, Seen> before, Map<String, Seen> after, List<Secret> secrets, Addresses addresses) {
        for (String window : addresses.windows()) {
            String what = "rosa at " + window;
            assertThat(after.get(what)).as(what).isNotNull().isNotEqualTo(before.get(what));
        }
        for (Secret secret : secrets) {
            assertThat(after.values().stream().filter(seen -> seen.shows(secret)))
                    .as(secret.mark())
                    .hasSizeGreaterThan(5);
        }
    }

    private Map<String, Seen> seen(List<Who> people, Map<String, String> addresses) {
        Map<String, Seen> seen = new LinkedHashMap<>();
        for (Who who : people) {
            addresses.forEach((name, address) -> seen.put(
                    world.caller(who) + " at " + name, Seen.of(world.caller(who).get(address))));
        }
        return seen;
    }

    @Test
    void anAddressOfASecretAnswersAsOneOfNothing() {
        Things things = world.things();
        for (Secret secret : all(things)) {
            for (Who who : outsiders(secret)) {
                for (Route route : Routes.reading()) {
                    if (route.names("number")) {
                        alike(secret, who, things.about(secret.number()).path(route), secret.number(), route);
                    }
                }
            }
            for (Kind kind : Kind.values()) {
                alike(secret, DEV, "/requests/" + secret.number() + "/events/" + kind.code(), secret.number(), null);
            }
            for (int seq = 0; seq < 5; seq++) {
                String strike = "/requests/" + secret.number() + "/entries/" + seq + "/strike";
                alike(secret, DEV, strike, secret.number(), null);
            }
            assertThat(world.caller(ROSA).get("/requests/" + secret.number()).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void aWordOfASecretFindsWhatAWordOfNothingFinds() {
        Things things = world.things();
        for (Secret secret : all(things)) {
            for (Who who : outsiders(secret)) {
                List<String> words = who == DEV ? secret.words() : List.of(secret.number(), secret.word("title"));
                for (String word : words) {
                    asked(secret, who, word);
                }
            }
        }
    }

    private void asked(Secret secret, Who who, String word) {
        for (Route route : Routes.reading()) {
            if (!route.queries().isEmpty() && route.parameters().isEmpty()) {
                for (String name : names(route, word)) {
                    alike(secret, who, route.template() + "?" + name + "=" + word, word, route);
                }
            }
        }
    }

    private static List<String> names(Route route, String word) {
        return route.queries().contains("*") ? List.of(word.endsWith("tag") ? "tag" : "q") : route.queries();
    }

    private void alike(
            Secret secret, Who who, String address, String word, @org.jspecify.annotations.Nullable Route route) {
        Caller caller = world.caller(who);
        Seen hidden = Seen.of(caller.get(address), word);
        Seen absent = Seen.of(caller.get(address.replace(word, secret.absent(word))), secret.absent(word));
        String what = who + " at " + address;
        assertThat(hidden).as(what).isEqualTo(absent);
        assertThat(hidden.shows(secret)).as(what).isFalse();
        assertThat(hidden.status()).as(what).isLessThan(500);
        if (route != null && route.names("number")) {
            assertThat(hidden.status()).as(what).isEqualTo(mayKnock(caller, route) ? 404 : 403);
        }
    }

    @Test
    void noFormReachesASecret() {
        Things things = world.things();
        List<Secret> all = all(things);
        Fields takeover = Fields.of(
                "level", "NEWSROOM", "owner", String.valueOf(world.id(DEV)), "helper", String.valueOf(world.id(DEV)));
        Map<String, String> before = tables.digests();
        for (Secret secret : all) {
            for (Who who : outsiders(secret)) {
                for (Route route : Routes.writing()) {
                    if (route.names("number")) {
                        Fields form = Forms.good(route, things).and(takeover);
                        posted(secret, world.caller(who), route, things, form);
                    }
                }
            }
        }
        assertThat(tables.digests()).isEqualTo(before);
    }

    private void posted(Secret secret, Caller caller, Route route, Things things, Fields form) {
        String address = things.about(secret.number()).path(route);
        Answer hidden = caller.post(route, address, form);
        Answer absent = caller.post(route, address.replace(secret.number(), secret.absentNumber()), form);
        String what = caller + " posts to " + address;
        assertThat(Seen.of(hidden, secret.number())).as(what).isEqualTo(Seen.of(absent, secret.absentNumber()));
        assertThat(hidden.status()).as(what).isEqualTo(mayKnock(caller, route) ? 404 : 403);
    }

    private boolean mayKnock(Caller caller, Route route) {
        return tables.rows("SELECT unnest(roles) FROM person WHERE username = ?", caller.name()).stream()
                .anyMatch(route::allows);
    }

    /** When they are told, nothing is left that a page may say otherwise a moment later. */
    private List<Secret> all(Things things) {
        List<Secret> all = List.of(secrets.late(Level.TEAM, things), secrets.waiting(Level.SEALED, things));
        tables.countedAnew();
        return all;
    }

    private static List<Who> outsiders(Secret secret) {
        List<Who> all = new ArrayList<>(OUTSIDERS);
        if (secret.level() == Level.SEALED) {
            all.addAll(TEAM);
        }
        return all;
    }
}

package org.foiadesk.sweep;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.foiadesk.demo.Cast;
import org.foiadesk.people.Persons;
import org.foiadesk.people.Role;

/** Who sweeps, and fresh things of every sort for them to sweep over. */
@ApplicationScoped
class World {

    static final int PATIENT = 30_000;
    /** To Rosa, refused by some server; made anew with all other things. */
    static final String MAIL = "00000000-0000-4000-8000-000000000001";

    /** The fee in every letter that came: made of what it is about and where its words stand. */
    static final String FACT = "ce7071ac8fa0de84";

    /** A letter of Rosa’s to an agency, on every request of hers. */
    static final String SENT = "5e170000-0000-4000-8000-000000000001";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Persons persons;
    private final Tables tables;
    private final Wire wire = new Wire(PATIENT);
    private final Map<Who, Caller> callers = new EnumMap<>(Who.class);

    World(Persons persons, Tables tables) {
        this.persons = persons;
        this.tables = tables;
    }

    Caller caller(Who who) {
        Caller known = callers.get(who);
        if (known == null) {
            known = called(who);
            callers.put(who, known);
        }
        return known;
    }

    private Caller called(Who who) {
        return switch (who) {
            case STRANGER -> new Caller("stranger", "", token(), wire);
            case RUTH -> newcomer("ruth", Role.READER);
            case ROSA, DEV, INES, SAM, PAT -> signIn(who.username);
            case LEAVER -> leaver();
            case ENDED -> ended();
        };
    }

    /** A person of that role and no other, signed in. */
    Caller newcomer(String username, Role role) {
        QuarkusTransaction.requiringNew()
                .run(() -> persons.add(username, "Newcomer " + username, Cast.PASSWORD, Set.of(role), null));
        return signIn(username);
    }

    /** A name that nobody else has. */
    static String fresh(String stem) {
        return stem + COUNT.incrementAndGet();
    }

    Caller signIn(String username) {
        calm();
        Caller stranger = new Caller(username, "", token(), wire);
        Answer in = stranger.post("/login", Fields.of("username", username, "password", Cast.PASSWORD));
        String session = in.cookie("sid");
        if (in.status() != 303 || session.isEmpty()) {
            throw new IllegalStateException(username + " cannot sign in: " + in);
        }
        return new Caller(username, session, stranger.token(), wire);
    }

    /** Sweeps guess more often than people do. */
    void calm() {
        tables.run("DELETE FROM bucket");
    }

    long id(Who who) {
        caller(who);
        return Long.parseLong(tables.one("SELECT id FROM person WHERE username = ?", who.username));
    }

    private String token() {
        return wire.send(Ask.get("/login")).cookie("csrf");
    }

    /** Leaving ends sessions; the row is put back, so that the second lock is tried too. */
    private Caller leaver() {
        Caller otto = newcomer("otto", Role.REPORTER);
        List<String> session = tables.rows("SELECT hash FROM session WHERE person_id = ?", id("otto"));
        must(303, caller(Who.PAT).post("/people/" + id("otto") + "/leave", Fields.of()));
        tables.run(
                "INSERT INTO session (hash, person_id, begun_at, seen_at, ends_at, agent, network)"
                        + " VALUES (?, ?, now(), now(), now() + interval '1 day', '', '')",
                session.get(0),
                id("otto"));
        return otto;
    }

    private Caller ended() {
        Caller rosa = signIn("rosa");
        must(303, rosa.post("/logout", Fields.of()));
        return rosa;
    }

    private long id(String username) {
        return Long.parseLong(tables.one("SELECT id FROM person WHERE username = ?", username));
    }

    /** Fresh things, made as people make them. */
    Things things() {
        Caller ines = caller(Who.INES);
        Caller pat = caller(Who.PAT);
        String agency = "/agencies/"
                + made(ines.post(
                        "/agencies",
                        Fields.of(
                                "name",
                                fresh("Bureau of Sweeps "),
                                "jurisdiction",
                                "US",
                                "offered",
                                "on",
                                "anyway",
                                "yes",
                                "way",
                                "POST",
                                "address",
                                "1 Main Street")));
        must(303, ines.post(agency + "/closures", Fields.of("day", "2026-03-04", "why", "Mice")));
        String whose = agency.substring("/agencies/".length());
        must(303, pat.post("/settings/law/US/numbers", Forms.ownNumber("DETERMINATION", whose)));
        must(303, pat.post("/settings/law/US/days", Forms.ownDay("2026-03-05", whose)));
        must(303, pat.post("/settings/sections", Fields.of("section", fresh("Desk "))));
        must(303, pat.post("/people/invitations", Fields.of("whom", fresh("Guest "), "roles", "READER")));
        String spare = fresh("spare");
        newcomer(spare, Role.REPORTER);
        mail();
        long agencyId = Long.parseLong(agency.substring("/agencies/".length()));
        String number = request(agencyId);
        return new Things(
                number,
                agencyId,
                latest("agency_contact"),
                "2026-03-04",
                latest("section"),
                latest("invitation"),
                id(spare),
                spare,
                paper(number, "letter.pdf"),
                onItsWayIn(number, "release.zip"),
                wish(),
                latest("own_rule"),
                latest("own_day"),
                letter(number));
    }

    /** One of Rosa's, filed, acknowledged, with a call and with records behind a link. */
    private String request(long agency) {
        Caller rosa = caller(Who.ROSA);
        String number = made(rosa.post("/requests", Forms.request(agency).and("filedOn", "-30")));
        must(
                303,
                rosa.post(
                        "/requests/" + number + "/events/acknowledged",
                        Fields.of("occurredOn", "-20", "tracking", fresh("SWEEP-"))));
        must(303, rosa.post("/requests/" + number + "/events/called", Forms.call("the desk officer")));
        letter(number, "Where are the brooms?");
        must(303, rosa.post("/requests/" + number + "/events/records-linked", Forms.link("brooms")));
        must(303, rosa.post("/requests/" + number + "/links/5/password", Fields.of("password", "four brooms")));
        return number;
    }

    /** One that went by post, and one that is being written. */
    void letter(String number, String words) {
        tables.run(
                "INSERT INTO sent_letter (id, request_id, once, kind, way, event_seq, message_id, address, from_desk,"
                        + " subject, body, detail, papers, written_by, written_at) SELECT ?::uuid, id, gen_random_uuid(),"
                        + " 'STATUS', 'POST', seq, 'sweep-' || number, '', false, ?, ?, '', '{}', owner_id, now() FROM request"
                        + " WHERE number = ?",
                SENT,
                words,
                words,
                number);
        tables.run(
                "INSERT INTO letter_draft SELECT id, owner_id, 'CHASER', '', false, ?, ?, '', '{}', now() FROM request"
                        + " WHERE number = ?",
                words,
                words,
                number);
    }

    /** Of Pat's, to open to Ines what is not there. */
    private long wish() {
        Fields wish = Fields.of("number", "2019-123456", "reason", fresh("Nobody can be reached "))
                .and("whom", String.valueOf(id(Who.INES)));
        must(303, caller(Who.PAT).post("/glass", wish));
        return latest("glass_wish");
    }

    private void mail() {
        tables.run(
                "INSERT INTO outbox (id, message_id, person_id, address, state, settled_at)"
                        + " VALUES (?::uuid, '<sweep>', ?, '', 'FAILED', now())"
                        + " ON CONFLICT (id) DO UPDATE SET state = 'FAILED', settled_at = now()",
                MAIL,
                id(Who.ROSA));
        tables.run("INSERT INTO outbox_letter VALUES (?::uuid, 'Due', 'text', 'html') ON CONFLICT DO NOTHING", MAIL);
    }

    /** A paper of the owner's, looked at since, as the database keeps it. */
    long paper(String number, String name) {
        String id = tables.one(
                "INSERT INTO document (id, request_id, once, kind, name, original_name, description, size, sha256,"
                        + " uploaded_by, uploaded_at) SELECT nextval('document_id'), id, gen_random_uuid(), 'NOTE', ?,"
                        + " ?, ?, 5, sha256('bytes'), owner_id, now() FROM request WHERE number = ? RETURNING id",
                name,
                name,
                name,
                number);
        long document = Long.parseLong(id);
        tables.run("INSERT INTO document_chunk SELECT id, 0, request_id, 'bytes' FROM document WHERE id = ?", document);
        tables.run(
                "INSERT INTO document_deed (document_id, request_id, deed, done_by, done_at, details)"
                        + " SELECT id, request_id, 'ADDED', uploaded_by, now(), name FROM document WHERE id = ?",
                document);
        tables.run(
                "INSERT INTO document_check SELECT id, request_id, now(), true FROM document WHERE id = ?", document);
        return document;
    }

    /** A letter that came by mail, with a file, on this request. */
    long letter(String number) {
        long letter = Long.parseLong(
                tables.one(
                        "INSERT INTO letter (once, direction, way, arrived_at, from_name, subject, text) VALUES"
                                + " (gen_random_uuid(), 'IN', 'EMAIL', now(), 'An officer', 'A letter', 'Dear Rosa, the estimated fee for your request is $40.00.') RETURNING id"));
        tables.run(
                "INSERT INTO letter_on (letter_id, request_id, why, filed_at) SELECT ?, id, 'It was sent here.', now()"
                        + " FROM request WHERE number = ?",
                letter,
                number);
        tables.run("INSERT INTO enclosure VALUES (?, 1, 'a.pdf', 'a.pdf', '', '', false, 5, sha256('bytes'))", letter);
        tables.run("INSERT INTO enclosure_chunk VALUES (?, 1, 0, 'bytes')", letter);
        for (String beside : List.of(
                "INSERT INTO letter_guess SELECT ?, id, 0, 'It may be.' FROM request WHERE number = ?",
                "INSERT INTO letter_seen SELECT ?, owner_id, now() FROM request WHERE number = ?",
                "INSERT INTO letter_fact SELECT ?, id, '0123456789abcdef', 'NOT_SO', 'It says so.', NULL, NULL, NULL,"
                        + " owner_id, now() FROM request WHERE number = ?",
                "INSERT INTO letter_return SELECT ?, 'sweep-' || r.number, 'clerk@agency.example', 'no such user', true, now(),"
                        + " now() FROM request r WHERE r.number = ?",
                "INSERT INTO letter_paper SELECT ?, 1, r.id, max(d.id) FROM request r JOIN document d"
                        + " ON d.request_id = r.id WHERE r.number = ? GROUP BY r.id")) {
            tables.run(beside, letter, number);
        }
        String mail = tables.one(
                "INSERT INTO mail (origin, size, sha256, received_at, letter_id, state) VALUES"
                        + " ('IMAP', 5, sha256('bytes'), now(), ?, 'READ') RETURNING id",
                letter);
        tables.run("INSERT INTO mail_chunk VALUES (?, 0, 'bytes')", Long.parseLong(mail));
        return letter;
    }

    long onItsWayIn(String number, String name) {
        return Long.parseLong(tables.one(
                "INSERT INTO upload (request_id, once, kind, name, original_name, size, begun_by, begun_at)"
                        + " SELECT id, gen_random_uuid(), 'NOTE', ?, ?, 5, owner_id, now() FROM request"
                        + " WHERE number = ? RETURNING id",
                name,
                name,
                number));
    }

    private long latest(String table) {
        return Long.parseLong(tables.one("SELECT max(id) FROM " + table));
    }

    /** What stands at the end of the path that a good post leads to. */
    static String made(Answer answer) {
        must(303, answer);
        return answer.location().substring(answer.location().lastIndexOf('/') + 1);
    }

    static void must(int status, Answer answer) {
        if (answer.status() != status) {
            throw new IllegalStateException("expected " + status + " but was " + answer);
        }
    }
}

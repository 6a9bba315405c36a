package org.foiadesk.desk;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.foiadesk.agency.Offices;
import org.foiadesk.event.Answers;
import org.foiadesk.event.Dated;
import org.foiadesk.event.Event;
import org.foiadesk.event.Filing;
import org.foiadesk.event.Notes;
import org.foiadesk.event.Questions;
import org.foiadesk.platform.PackagedDatabase;
import org.foiadesk.platform.TestDatabase;
import org.foiadesk.request.Access;
import org.foiadesk.request.Details;
import org.foiadesk.request.Discretion;
import org.foiadesk.request.Level;
import org.foiadesk.request.Scribe;

/** Rows by the dozen, laid straight into the tables: fifty of a kind belong to forty others. */
final class Crowd {

    static final int PARENTS = 40;
    private static final LocalDate DAY = LocalDate.now();

    private final PackagedDatabase database = TestDatabase.outside();
    private static long next = 5_000_000;

    List<Long> people(String name, int many) {
        database.change(
                "INSERT INTO section (name) SELECT '" + name + " ' || i FROM generate_series(1, " + many + ") i");
        database.change("INSERT INTO person (username, name, password, roles, section_id, joined_at) SELECT '" + name
                + "' || i, '" + name + " ' || i, 'none', '{REPORTER}', (SELECT id FROM section WHERE name = '" + name
                + " ' || i), now() FROM generate_series(1, " + many + ") i");
        return ids("SELECT id FROM person WHERE username LIKE '" + name + "%' ORDER BY id");
    }

    /** Each part of another one, if {@code parents} are given. */
    List<Long> agencies(String name, int many, List<Long> parents) {
        for (int i = 0; i < many; i++) {
            String parent = parents.isEmpty() ? "NULL" : String.valueOf(parents.get(i % parents.size()));
            String spelled = name + " " + i;
            database.change(
                    "INSERT INTO agency (name, jurisdiction, parent_id, abbreviation_sought, name_sought, sought,"
                            + " changed_at) VALUES ('" + spelled + "', 'US', " + parent + ", '', '" + spelled + "', '| "
                            + spelled
                            + " |', now())");
        }
        return ids("SELECT id FROM agency WHERE name LIKE '" + name + " %' ORDER BY id");
    }

    void contacts(long agency, int many) {
        database.change("INSERT INTO agency_contact (agency_id, purpose, way, value) SELECT " + agency
                + ", 'REQUEST', 'EMAIL', 'foia' || i || '@agency.example' FROM generate_series(1, " + many + ") i");
    }

    /** A quarter is late, a quarter ours to move, a quarter owed, a quarter answered today; each of other owners. */
    List<String> requests(int many, String tag, List<Long> agencies, List<Long> owners, int events) {
        Scribe scribe = new Scribe();
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            long id = next++;
            numbers.add("2026-" + id);
            scribe.write(new Scribe.Told(
                    id,
                    "2026-" + id,
                    Offices.of(agencies.get(i % agencies.size()), "US"),
                    new Details("Records " + id, "All of them.", "", "", null, List.of(tag)),
                    new Access(Discretion.at(Level.NEWSROOM), owners.get(i % owners.size()), List.of()),
                    story(i * 4 / many, events),
                    UUID.randomUUID()));
        }
        copied(scribe);
        return numbers;
    }

    private static List<Dated> story(int way, int events) {
        List<Dated> story = new ArrayList<>();
        LocalDate filed = way == 2 ? DAY.minusDays(27) : DAY.minusDays(90);
        add(story, filed, new Filing.Drafted(""));
        add(story, filed, new Filing.Filed(Filing.How.EMAIL, "", ""));
        while (story.size() < events) {
            add(story, filed.plusDays(3), new Notes.Noted("Called."));
        }
        if (way == 1) {
            add(story, filed.plusDays(4), new Questions.ClarificationAsked(null, "Which year?"));
        } else if (way == 3) {
            add(story, DAY, new Answers.NoRecords(null, ""));
        }
        return story;
    }

    private static void add(List<Dated> story, LocalDate on, Event event) {
        story.add(new Dated(story.size() + 1, on, null, event));
    }

    void papers(String number, int many, List<Long> by) {
        for (int i = 0; i < many; i++) {
            database.change("INSERT INTO document (id, request_id, once, kind, name, original_name, size, sha256,"
                    + " uploaded_by, uploaded_at) SELECT nextval('document_id'), id, gen_random_uuid(), 'OTHER', 'p" + i
                    + ".pdf', 'p.pdf', 10, sha256('" + i + "'), " + by.get(i % by.size())
                    + ", now() FROM request WHERE number = '" + number + "'");
        }
    }

    /** One that nobody has opened, on each. */
    void letters(List<String> numbers) {
        for (String number : numbers) {
            database.change("WITH l AS (INSERT INTO letter (once, direction, way, arrived_at, subject, from_address)"
                    + " VALUES (gen_random_uuid(), 'IN', 'EMAIL', now(), 'About " + number + "', 'foia@agency.example')"
                    + " RETURNING id) INSERT INTO letter_on (letter_id, request_id, why, filed_at)"
                    + " SELECT l.id, r.id, 'It names its number.', now() FROM l, request r WHERE r.number = '" + number
                    + "'");
        }
    }

    /** One on none, that may be about each. */
    void loose(List<String> numbers) {
        for (String number : numbers) {
            database.change("WITH l AS (INSERT INTO letter (once, direction, way, arrived_at, subject, from_address)"
                    + " VALUES (gen_random_uuid(), 'IN', 'EMAIL', now(), 'Which one', 'foia@agency.example')"
                    + " RETURNING id) INSERT INTO letter_guess (letter_id, request_id, ord, why)"
                    + " SELECT l.id, r.id, 0, 'Its sender has it.' FROM l, request r WHERE r.number = '" + number
                    + "'");
        }
    }

    void mails(List<Long> to, int many) {
        for (int i = 0; i < many; i++) {
            database.change("INSERT INTO outbox (id, message_id, person_id, address, state, settled_at) VALUES"
                    + " (gen_random_uuid(), gen_random_uuid(), " + to.get(i % to.size())
                    + ", 'a@newsroom.example', 'SENT', now())");
        }
    }

    private void copied(Scribe scribe) {
        try (Connection owner = database.as("foiadesk_owner", database.password("foiadesk_owner"))) {
            scribe.copyInto(owner);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Long> ids(String query) {
        try {
            return database.ask(query).stream().map(Long::valueOf).toList();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

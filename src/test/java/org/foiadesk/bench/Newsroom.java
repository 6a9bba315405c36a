package org.foiadesk.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.foiadesk.agency.Agency;
import org.foiadesk.agency.Offices;
import org.foiadesk.platform.PackagedDatabase;
import org.foiadesk.request.Access;
import org.foiadesk.request.Details;
import org.foiadesk.request.Discretion;
import org.foiadesk.request.Level;
import org.foiadesk.request.Scribe;

/** Many years of one newsroom's work, laid into the tables: 400 agencies, 50 people, requests as many as asked for. */
record Newsroom(PackagedDatabase database, int size, LocalDate today) {

    private static final int PEOPLE = 50;
    private static final int AGENCIES = 400;
    private static final int AT_ONCE = 500;
    private static final String LETTER = """
            Pursuant to the law on public records I ask for copies of all contracts, task orders, statements of work, \
            invoices and correspondence about %s between January 2022 and today, in electronic form. If all or any part \
            is denied, please cite each exemption. I ask for a waiver of fees as a representative of the news media: \
            the records will be used in reporting on a matter of public interest. Record group %d-%s.
            """;
    private static final List<String> MATTERS = List.of(
            "license plate readers",
            "jail deaths",
            "netflow data",
            "drone flights",
            "water tests",
            "overtime pay",
            "school inspections",
            "bridge repairs",
            "use of force",
            "lobbying calendars");

    Newsroom(PackagedDatabase database, int size) {
        this(database, size, LocalDate.now(ZoneId.of("America/New_York")));
    }

    void move() throws SQLException {
        hire();
        List<Agency> agencies = agencies();
        List<Long> people = ids("SELECT id FROM person ORDER BY id");
        IntStream.range(0, 2).parallel().forEach(half -> write(half, agencies, people));
        database.ask("SELECT setval('request_id', " + (size + 1_000L) + ")");
        database.ask("SELECT setval('tracking_id', " + (size * 10L + 1_000) + ")");
        database.change("VACUUM ANALYZE");
        database.change("CHECKPOINT");
    }

    /** Everybody bears the password of the first one. */
    private void hire() {
        database.change("INSERT INTO person (username, name, password, roles, joined_at) SELECT 'person.' || i,"
                + " 'Pat Quill ' || i, (SELECT password FROM person ORDER BY id LIMIT 1),"
                + " CASE WHEN i % 8 = 2 THEN '{EDITOR}' WHEN i % 8 = 5 THEN '{LAWYER}' ELSE '{REPORTER}' END::role_set,"
                + " now() FROM generate_series(1, " + (PEOPLE - 1) + ") i");
        database.change(
                "INSERT INTO agency (name, abbreviation, jurisdiction, abbreviation_sought, name_sought, sought,"
                        + " changed_at) SELECT 'Office of Records ' || i, 'OR' || i, CASE WHEN i % 6 = 0 THEN 'US-CA' ELSE 'US' END,"
                        + " 'or' || i, 'office of records ' || i, '| or' || i || ' | office of records ' || i || ' |', now()"
                        + " FROM generate_series(1, " + AGENCIES + " - (SELECT count(*)::int FROM agency)) i");
    }

    private List<Agency> agencies() throws SQLException {
        List<Agency> agencies = new ArrayList<>();
        try (Connection owner = owner();
                Statement sql = owner.createStatement();
                ResultSet row = sql.executeQuery("SELECT " + Offices.COLUMNS + " FROM agency ORDER BY id")) {
            while (row.next()) {
                agencies.add(Offices.of(row));
            }
        }
        return agencies;
    }

    private void write(int half, List<Agency> agencies, List<Long> people) {
        try (Connection owner = owner()) {
            owner.setAutoCommit(false);
            for (int first = half * AT_ONCE; first < size; first += 2 * AT_ONCE) {
                Scribe scribe = new Scribe();
                for (int i = first; i < Math.min(first + AT_ONCE, size); i++) {
                    scribe.write(told(i, agencies, people));
                }
                scribe.copyInto(owner);
                owner.commit();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Scribe.Told told(int i, List<Agency> agencies, List<Long> people) {
        Random chance = new Random(i * 7_919L + 17);
        String matter = MATTERS.get(chance.nextInt(MATTERS.size()));
        String word = word(i);
        Details details = new Details(
                "All records about " + matter + ", case " + word,
                LETTER.formatted(matter, i, word),
                "",
                "The Ledger",
                null,
                List.of(matter.replace(' ', '-'), "year-" + i % 7));
        int level = chance.nextInt(100);
        Access access = new Access(
                Discretion.at(level < 85 ? Level.NEWSROOM : level < 97 ? Level.TEAM : Level.SEALED),
                people.get(chance.nextInt(people.size())),
                level < 80 ? List.of() : List.of(people.get(chance.nextInt(people.size()))));
        List<org.foiadesk.event.Dated> events = Story.of(i, chance, today);
        String number = events.get(0).occurredOn().getYear() + "-" + (1_000_000 + i);
        Agency agency = agencies.get(chance.nextInt(agencies.size()));
        UUID once = new UUID(chance.nextLong(), (long) i << 16);
        return new Scribe.Told(i + 1L, number, agency, details, access, events, once);
    }

    /** A made-up word of its own for each request, to be sought. */
    static String word(int i) {
        StringBuilder word = new StringBuilder("zq");
        for (int left = i + 1; left > 0; left /= 20) {
            word.append("bcdfghjklmnprstvwxyz".charAt(left % 20)).append("aeiou".charAt(left % 5));
        }
        return word.toString();
    }

    List<Long> ids(String query) throws SQLException {
        return database.ask(query).stream().map(Long::valueOf).toList();
    }

    void isSound() {
        org.postgresql.ds.PGSimpleDataSource jobs = new org.postgresql.ds.PGSimpleDataSource();
        jobs.setUrl(database.url());
        jobs.setUser("foiadesk_jobs");
        jobs.setPassword(database.password("foiadesk_jobs"));
        assertThat(Scribe.faults(jobs)).isEmpty();
    }

    private Connection owner() throws SQLException {
        return database.as("foiadesk_owner", database.password("foiadesk_owner"));
    }
}

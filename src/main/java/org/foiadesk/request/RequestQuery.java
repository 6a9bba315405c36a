package org.foiadesk.request;

import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * One question to the request table, put together from fixed pieces of SQL; what a person typed only ever travels as
 * a parameter.
 */
final class RequestQuery {

    private static final String COLUMNS = """
            select r.id, r.number, r.title, coalesce(nullif(a.abbreviation, ''), a.name) agency, a.name agency_name,
              a.jurisdiction, p.name owner, r.stage, r.part_arrived, r.next_sort, r.strip_from, r.strip, r.level, r.mail_says, r.tags, r.demo, r.filed_on, r.requester_of_record,
            """;
    private static final String STANDING =
            " r.ball, r.ball_until, r.next_kind, r.next_on, r.late_after, r.silent_after, r.silent_until";

    /** Of records behind a link, whoever's move it is otherwise. */
    private static final String TO_FETCH =
            " 'US' ball, cast(null as date) ball_until, d.kind next_kind, d.due_on next_on,"
                    + " cast(null as date) late_after, cast(null as date) silent_after, cast(null as date) silent_until";

    private static final String JOINED =
            " from request r join agency a on a.id = r.agency_id join person p on p.id = r.owner_id";
    private static final String TABLES = JOINED + " where true";
    private static final String WITH_LINKS = JOINED + " join deadline d on d.request_id = r.id where d.kind = 'FETCH'"
            + " and d.outcome = 'OPEN' and d.mover = 'US'";

    /** The rule of {@link Level} once more in the query; row security keeps it even where this is left out. */
    private static final String SEEN = """
            (r.level = 'NEWSROOM' or (r.level = 'TEAM' and :team)
              or (:named and (r.owner_id = :viewer or :viewer = any(r.helpers))))""";

    /** The newest of those that the viewer may see, at most 5,000. */
    private static final String HOLDS = "r.id in (select search_requests('', sought(:wanted, :unwanted), '{}', '{}',"
            + " cast(:today as date), 5000))";

    private final EntityManager database;
    private final StringBuilder where = new StringBuilder();
    private final Map<String, Object> values = new HashMap<>();

    RequestQuery(EntityManager database) {
        this.database = database;
    }

    RequestQuery seenBy(Reach reach) {
        return and(SEEN).with("team", reach.team()).with("named", reach.named()).with("viewer", reach.person());
    }

    /** {@code condition} is one of our own constants. */
    RequestQuery and(String condition) {
        where.append("\n and ").append(condition);
        return this;
    }

    RequestQuery with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    RequestQuery narrowedTo(RequestFilter filter, LocalDate today) {
        filter.onlyStage().ifPresent(stage -> and("r.stage = :stage").with("stage", stage.name()));
        if (filter.ball() != null) {
            and(Moves.condition(filter.ball()))
                    .with("ball", filter.ball().name())
                    .with("today", today);
        }
        if (filter.late()) {
            and(Moves.LATE).with("today", today);
        }
        only("r.agency_id = :agency", "agency", filter.agency());
        only("r.owner_id = :owner", "owner", filter.owner());
        only("r.section_id = :section", "section", filter.section());
        only(":tag = any(r.tags)", "tag", filter.tag());
        Wording wording = Wording.of(Term.of(filter.text()));
        if (!wording.isEmpty()) {
            and(HOLDS)
                    .with("wanted", wording.wantedOnes())
                    .with("unwanted", wording.unwantedOnes())
                    .with("today", today);
        }
        return this;
    }

    private void only(String condition, String name, @Nullable Object value) {
        if (value != null && !value.equals("")) {
            and(condition).with(name, value);
        }
    }

    List<RequestRow> rows(String order, int most, LocalDate today) {
        return read(
                COLUMNS + STANDING + TABLES + where + "\n order by " + order + "\n limit " + most,
                row -> RequestRow.of(row, today));
    }

    /** A row a date by which records are to be fetched, the soonest first. */
    List<RequestRow> toFetch(int most, LocalDate today) {
        return read(
                COLUMNS + TO_FETCH + WITH_LINKS + where + "\n order by d.due_on, r.id\n limit " + most,
                row -> RequestRow.of(row, today));
    }

    List<Long> ids(String order, int most) {
        return read(
                "select r.id" + TABLES + where + "\n order by " + order + "\n limit " + most, row -> row.getLong(1));
    }

    record Times(
            LocalDate filedOn,
            @Nullable LocalDate acknowledgedOn,
            @Nullable LocalDate answeredOn) {}

    List<Times> times(int most) {
        return read(
                "select r.filed_on, r.acknowledged_on, r.answered_on" + TABLES + where + "\n order by r.id desc limit "
                        + most,
                row -> new Times(
                        row.getObject(1, LocalDate.class),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class)));
    }

    /** How many there are, up to {@code most}: beyond that nobody counts. */
    int count(int most) {
        return read(
                        "select count(*) from (select 1" + TABLES + where + "\n limit " + most + ") c",
                        row -> row.getInt(1))
                .get(0);
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** By plain JDBC, on the connection of this transaction: tuples by name cost more than the database does. */
    private <T> List<T> read(String sql, Reader<T> reader) {
        database.flush();
        Named named = Named.of(sql);
        return database.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement query = named.on(connection, values);
                    ResultSet row = query.executeQuery()) {
                List<T> read = new ArrayList<>();
                while (row.next()) {
                    read.add(reader.read(row));
                }
                return read;
            }
        });
    }
}

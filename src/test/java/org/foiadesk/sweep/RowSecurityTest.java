package org.foiadesk.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.foiadesk.platform.TestDatabase;
import org.foiadesk.request.Level;
import org.junit.jupiter.api.Test;

/** What the pages' login may do in plain SQL, with no Java in the way. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestProfile(SweptDesk.RowSecurityAlone.class)
class RowSecurityTest {

    private static final List<String> DENIED = List.of(
            "UPDATE event SET facts = facts",
            "DELETE FROM event",
            "TRUNCATE event",
            "UPDATE audit SET details = details",
            "DELETE FROM audit",
            "TRUNCATE audit",
            "UPDATE document SET sha256 = sha256",
            "DELETE FROM document",
            "UPDATE document_chunk SET bytes = bytes",
            "DELETE FROM document_chunk",
            "UPDATE document_deed SET details = details",
            "DELETE FROM document_deed",
            "DELETE FROM document_check",
            "SELECT * FROM document_gone",
            "SELECT * FROM request_words",
            "SELECT gather_words('{1}')",
            "DELETE FROM request",
            "TRUNCATE request CASCADE",
            "SELECT remove_request(1)",
            "DELETE FROM hold",
            "DELETE FROM letter",
            "UPDATE letter SET text = text",
            "DELETE FROM letter_on",
            "UPDATE letter_on SET why = why",
            "DELETE FROM mail",
            "UPDATE mail SET state = state",
            "UPDATE mail_chunk SET bytes = bytes",
            "UPDATE enclosure SET name = name",
            "UPDATE reply_token SET token = token",
            "UPDATE hold SET reason = reason",
            "INSERT INTO hold (request_id, put_by, put_at, reason, lifted_at) VALUES (1, 1, now(), 'because', now())",
            "INSERT INTO glass_wish (number, reason, for_whom, asked_by) VALUES ('2026-0001', 'because', 1, 1)",
            "UPDATE glass_wish SET state = 'CONFIRMED'",
            "DELETE FROM glass_wish",
            "INSERT INTO glass_opened VALUES (1, 1)",
            "SELECT may_be_opened_to(1)",
            "UPDATE personal_token SET hash = hash",
            "UPDATE personal_token SET person_id = 1",
            "DELETE FROM outbox",
            "UPDATE outbox SET person_id = 1",
            "DELETE FROM mailbox",
            "UPDATE mailbox_message SET state = 'DONE'",
            "DELETE FROM mailbox_message",
            "DELETE FROM reminder",
            "INSERT INTO reminder OVERRIDING SYSTEM VALUE SELECT * FROM reminder",
            "DELETE FROM own_reminder",
            "UPDATE own_reminder SET person_id = 1",
            "UPDATE calendar_feed SET hash = hash",
            "UPDATE mail_answer SET person_id = 1",
            "DELETE FROM habit",
            "DELETE FROM own_rule",
            "DELETE FROM own_day",
            "INSERT INTO moved_date OVERRIDING SYSTEM VALUE SELECT * FROM moved_date",
            "INSERT INTO moved_notice SELECT * FROM moved_notice",
            "DELETE FROM moved_date",
            "UPDATE outbox_letter SET subject = subject",
            "SELECT * FROM outbox_chunk",
            "DELETE FROM outbox_enclosure",
            "DELETE FROM sent_letter",
            "UPDATE sent_letter SET body = body",
            "ALTER TABLE request DISABLE ROW LEVEL SECURITY",
            "ALTER TABLE event DISABLE TRIGGER ALL",
            "DROP POLICY seen ON request",
            "DROP TABLE audit",
            "CREATE TABLE loot (id int)",
            "SET ROLE foiadesk_owner",
            "SET SESSION AUTHORIZATION foiadesk_owner",
            "SET session_replication_role = replica",
            "SELECT pg_read_file('postgresql.conf')",
            "COPY (SELECT 1) TO PROGRAM 'true'");

    @Inject
    World world;

    @Inject
    Tables tables;

    @Inject
    Secrets secrets;

    @Test
    void everyTableThatHangsOnARequestIsGuarded() {
        assertThat(tables.rows("SELECT relname FROM pg_class WHERE relrowsecurity AND relkind = 'r'"))
                .contains("request", "event", "deadline", "tracking_number", "purge_wish", "campaign")
                .containsAll(tables.rows("SELECT conrelid::regclass::text FROM pg_constraint"
                        + " WHERE contype = 'f' AND confrelid = 'request'::regclass"));
    }

    @Test
    void whoNamesNobodyGetsAnErrorAndNeverAnEmptyPage() throws SQLException {
        secret(Level.SEALED);
        for (String said : List.of("SELECT 1", "SELECT set_config('foiadesk.viewer', '', true)")) {
            for (String table : guarded()) {
                try (Connection pages = tables.asPages()) {
                    pages.createStatement().execute(said);
                    assertThatThrownBy(() -> Tables.count(pages, table, "true"))
                            .as("%s after %s", table, said)
                            .hasMessageContaining("on whose behalf");
                }
            }
        }
    }

    @Test
    void aSealedRequestIsInNoTableForOthersAndInEachForItsOwner() throws SQLException {
        Secret secret = secret(Level.SEALED);
        for (String table :
                guarded().stream().filter(RowSecurityTest::hangsOnARequest).toList()) {
            assertThat(Tables.count(as(Who.ROSA), table, belongs(secret, table)))
                    .as(table)
                    .isPositive();
            for (Who who : List.of(Who.DEV, Who.INES, Who.SAM, Who.PAT)) {
                assertThat(Tables.count(as(who), table, belongs(secret, table)))
                        .as("%s as %s", table, who)
                        .isZero();
            }
        }
    }

    private static boolean hangsOnARequest(String table) {
        return !table.startsWith("outbox")
                && !table.equals("letter_wording")
                && !table.equals("glass_wish")
                && !table.equals("daily_mail");
    }

    @Test
    void aLetterIsReadByItsAddresseeAloneAndItsEnvelopeByAdministratorsToo() throws SQLException {
        String id = mail();
        String envelope = "id = '" + id + "'";
        assertThat(Tables.count(as(Who.ROSA), "outbox_letter", envelope)).isOne();
        assertThat(Tables.count(as(Who.ROSA), "outbox", envelope)).isOne();
        assertThat(Tables.count(as(Who.PAT), "outbox", envelope)).isOne();
        for (Who who : List.of(Who.DEV, Who.INES, Who.SAM, Who.PAT)) {
            assertThat(Tables.count(as(who), "outbox_letter", envelope))
                    .as(who.name())
                    .isZero();
        }
        for (Who who : List.of(Who.DEV, Who.INES, Who.SAM)) {
            assertThat(Tables.count(as(who), "outbox", envelope)).as(who.name()).isZero();
            assertThat(Tables.changed(as(who), "UPDATE outbox SET address = 'x' WHERE " + envelope))
                    .as(who.name())
                    .isZero();
        }
    }

    @Test
    void aWishToBreakTheGlassIsSeenByThoseWhoMaySettleItAndWhatItOpenedByThoseWhoSeeTheRequest() throws SQLException {
        Secret secret = secret(Level.SEALED);
        String wish = "number = '" + secret.number() + "'";
        for (Who who : List.of(Who.INES, Who.SAM, Who.PAT, Who.ROSA)) {
            assertThat(Tables.count(as(who), "glass_wish", wish)).as(who.name()).isOne();
        }
        for (Who who : List.of(Who.DEV, Who.RUTH)) {
            assertThat(Tables.count(as(who), "glass_wish", wish)).as(who.name()).isZero();
        }
        tables.run("DELETE FROM glass_opened WHERE request_id = ?", id(secret));
        assertThat(Tables.count(as(Who.ROSA), "glass_wish", wish)).isZero();
    }

    @Test
    void whatIsNotSeenIsNotChanged() throws SQLException {
        Secret secret = secret(Level.SEALED);
        String id = "(SELECT " + id(secret) + ")";
        for (String change : List.of(
                "UPDATE request SET title = 'mine', level = 'NEWSROOM' WHERE id = " + id,
                "UPDATE deadline SET due_on = due_on WHERE request_id = " + id,
                "DELETE FROM deadline WHERE request_id = " + id,
                "UPDATE tracking_number SET value = 'x' WHERE request_id = " + id,
                "DELETE FROM tracking_number WHERE request_id = " + id,
                "UPDATE reminder SET state = 'MOOT' WHERE request_id = " + id,
                "UPDATE moved_notice SET told_at = now() WHERE request_id = " + id,
                "UPDATE document SET name = 'mine' WHERE request_id = " + id,
                "UPDATE upload SET given_up = true WHERE request_id = " + id,
                "DELETE FROM upload WHERE request_id = " + id,
                "UPDATE sent_letter SET undone_at = now() WHERE request_id = " + id,
                "DELETE FROM letter_draft WHERE request_id = " + id,
                "UPDATE file_password SET kept_by = viewer() WHERE request_id = " + id,
                "DELETE FROM file_password WHERE request_id = " + id,
                "UPDATE hold SET lifted_by = viewer(), lifted_at = now(), lift_reason = 'because' WHERE request_id = "
                        + id,
                "DELETE FROM purge_wish WHERE request_id = " + id)) {
            for (Who who : List.of(Who.DEV, Who.INES, Who.PAT)) {
                assertThat(Tables.changed(as(who), change))
                        .as("%s as %s", change, who)
                        .isZero();
            }
        }
        assertThat(Tables.changed(as(Who.ROSA), "UPDATE request SET note = note WHERE id = " + id))
                .isEqualTo(1);
    }

    @Test
    void nothingIsHungOnWhatIsNotSeen() throws SQLException {
        long id = id(secret(Level.SEALED));
        for (String row : List.of(
                "INSERT INTO event SELECT " + id + ", 99, 'noted', current_date, null, '{}', viewer(), now(),"
                        + " gen_random_uuid(), '', ''",
                "INSERT INTO deadline (request_id, kind, ord, mover, outcome, rule, dated_on) VALUES (" + id
                        + ", 'CUSTOM', 99, 'US', 'OPEN', '', current_date)",
                "INSERT INTO tracking_number VALUES (-1, " + id + ", 'PORTAL', 'x')",
                "INSERT INTO upload (request_id, once, kind, name, original_name, size, begun_by, begun_at) VALUES ("
                        + id + ", gen_random_uuid(), 'NOTE', 'x', 'x', 5, viewer(), now())",
                "INSERT INTO document_chunk VALUES (-1, 0, " + id + ", 'x')",
                "INSERT INTO document (id, request_id, once, kind, name, original_name, size, sha256, uploaded_by,"
                        + " uploaded_at) VALUES (-1, " + id
                        + ", gen_random_uuid(), 'NOTE', 'x', 'x', 5, sha256('x'), viewer(), now())",
                "INSERT INTO document_deed (document_id, request_id, deed, done_by, done_at) VALUES (-1, " + id
                        + ", 'ADDED', viewer(), now())",
                "INSERT INTO hold (request_id, put_by, put_at, reason) VALUES (" + id + ", viewer(), now(), 'because')",
                "INSERT INTO file_password VALUES (" + id + ", 2, sha256('sealed'), viewer(), now())",
                "INSERT INTO purge_wish VALUES (" + id + ", viewer(), now(), 'because')")) {
            Connection dev = as(Who.DEV);
            assertThatThrownBy(() -> Tables.changed(dev, row)).as(row).hasMessageContaining("row-level security");
        }
    }

    @Test
    void thePasswordOfAFileIsForThoseWhoRecordOnTheRequestAndKeptInTheirOwnName() throws SQLException {
        long id = id(secret(Level.NEWSROOM));
        for (Who who : List.of(Who.ROSA, Who.DEV, Who.INES)) {
            assertThat(Tables.count(as(who), "file_password", "request_id = " + id))
                    .as(who.name())
                    .isOne();
        }
        for (Who who : List.of(Who.RUTH, Who.SAM, Who.PAT)) {
            assertThat(Tables.count(as(who), "file_password", "request_id = " + id))
                    .as(who.name())
                    .isZero();
        }
        String forged =
                "INSERT INTO file_password VALUES (" + id + ", 2, sha256('sealed'), " + world.id(Who.ROSA) + ", now())";
        Connection dev = as(Who.DEV);
        assertThatThrownBy(() -> Tables.changed(dev, forged)).hasMessageContaining("row-level security");
    }

    @Test
    void nobodyWritesAnEventInAnothersName() throws SQLException {
        long id = id(secret(Level.NEWSROOM));
        String forged = "INSERT INTO event SELECT " + id + ", 99, 'noted', current_date, null, '{}', "
                + world.id(Who.ROSA) + ", now(), gen_random_uuid(), '', ''";
        Connection dev = as(Who.DEV);
        assertThatThrownBy(() -> Tables.changed(dev, forged)).hasMessageContaining("row-level security");
    }

    @Test
    void thePagesLoginOwnsNothingAndCannotRise() throws SQLException {
        assertThat(tables.rows("SELECT rolname FROM pg_roles WHERE rolname LIKE 'foiadesk%' AND (rolsuper OR"
                        + " rolbypassrls OR rolcreaterole OR rolcreatedb)"))
                .isEmpty();
        assertThat(tables.rows("SELECT relname FROM pg_class WHERE relowner <> 'foiadesk_owner'::regrole"
                        + " AND relnamespace = 'public'::regnamespace"))
                .isEmpty();
        for (String deed : DENIED) {
            Connection dev = as(Who.DEV);
            assertThatThrownBy(() -> dev.createStatement().execute(deed))
                    .as(deed)
                    .isInstanceOf(SQLException.class)
                    .hasMessageMatching("(?s).*(permission denied|must be owner|must be able to SET ROLE).*");
        }
    }

    @Test
    void eventsAndAuditRefuseTheirOwnerToo() throws SQLException {
        secret(Level.NEWSROOM);
        for (String table : List.of("event", "audit", "document_deed")) {
            for (String deed : List.of("DELETE FROM " + table, "TRUNCATE " + table)) {
                assertThatThrownBy(() -> tables.run(deed))
                        .as(deed)
                        .hasStackTraceContaining(
                                deed.equals("TRUNCATE event")
                                        ? "referenced in a foreign key"
                                        : "never changed or removed");
            }
        }
    }

    @Test
    void theOwnersFunctionsKeepTheirOwnRules() throws SQLException {
        Secret secret = secret(Level.SEALED);
        assertThat(Tables.said(as(Who.DEV), "SELECT discard_draft(" + id(secret) + ")"))
                .isEqualTo("f");
        assertThat(Tables.said(as(Who.ROSA), "SELECT purge_request(" + id(secret) + ")"))
                .isNull();
        assertThat(Tables.said(as(Who.DEV), "SELECT purge_request(" + id(secret) + ")"))
                .isNull();
        String wish = tables.one("SELECT max(id) FROM glass_wish WHERE state = 'ASKED'");
        for (Who who : List.of(Who.DEV, Who.RUTH, Who.ROSA)) {
            assertThat(Tables.said(as(who), "SELECT ask_glass('2026-0001', 'because', " + world.id(Who.INES) + ")"))
                    .isEqualTo("f");
            assertThat(Tables.said(as(who), "SELECT decline_glass(" + wish + ")"))
                    .isEqualTo("f");
            assertThat(Tables.said(as(who), "SELECT count(*) FROM confirm_glass(" + wish + ")"))
                    .isEqualTo("0");
        }
        assertThat(id(secret)).isPositive();
    }

    /** With a row in each of the guarded tables. */
    private Secret secret(Level level) {
        Secret secret = secrets.late(level, world.things());
        world.onItsWayIn(secret.number(), secret.word("coming"));
        secrets.alone(secret);
        tables.run(
                "INSERT INTO purge_wish VALUES (?, ?, now(), ?)", id(secret), world.id(Who.ROSA), secret.word("wish"));
        tables.run(
                "INSERT INTO hold (request_id, put_by, put_at, reason, lifted_by, lifted_at, lift_reason)"
                        + " SELECT ?, id, now(), 'a suit', id, now(), 'it ended' FROM person WHERE id = ?",
                id(secret),
                world.id(Who.ROSA));
        tables.run(
                "WITH w AS (INSERT INTO glass_wish (number, reason, for_whom, asked_by, state, settled_by, settled_at)"
                        + " SELECT ?, 'nobody is here', i, p, 'CONFIRMED', i, now() FROM (SELECT ?::bigint i, ?::bigint p) s"
                        + " RETURNING id) INSERT INTO glass_opened SELECT id, ? FROM w",
                secret.number(),
                world.id(Who.INES),
                world.id(Who.PAT),
                id(secret));
        world.letter(secret.number(), secret.word("letter"));
        tables.run(
                "INSERT INTO file_password SELECT ?, 1, sha256('sealed'), id, now() FROM person WHERE id = ?",
                id(secret),
                world.id(Who.ROSA));
        tables.run(
                "INSERT INTO letter_wording SELECT 'STATUS', '', 'x', 'x', id, now() FROM person WHERE id = ?"
                        + " ON CONFLICT DO NOTHING",
                world.id(Who.INES));
        String mail = mail();
        tables.run("INSERT INTO mail_about VALUES (?::uuid, ?)", mail, id(secret));
        tables.run(
                "INSERT INTO daily_mail VALUES (?, current_date, ?::uuid) ON CONFLICT DO NOTHING",
                world.id(Who.ROSA),
                mail);
        tables.run(
                "INSERT INTO reminder (request_id, kind, ord, due_on, rung, person_id, fires_on, hard, state, planned_at)"
                        + " VALUES (?, 'CUSTOM', 99, current_date, 'ON_THE_DAY', ?, current_date, false, 'MOOT', now())",
                id(secret),
                world.id(Who.ROSA));
        tables.run(
                "INSERT INTO hush (request_id, kind, ord, due_on, person_id, made_by, made_at)"
                        + " SELECT ?, 'CUSTOM', 99, current_date, id, id, now() FROM person WHERE id = ?",
                id(secret),
                world.id(Who.ROSA));
        tables.run("INSERT INTO recurrence VALUES (?, 3, current_date + 90, ?, now())", id(secret), world.id(Who.ROSA));
        tables.run(
                "INSERT INTO own_reminder (request_id, person_id, on_day, made_at) VALUES (?, ?, current_date + 9, now())",
                id(secret),
                world.id(Who.ROSA));
        tables.run(
                "WITH m AS (INSERT INTO moved_date (request_id, kind, ord, from_on, to_on, open, why, moved_at)"
                        + " VALUES (?, 'CUSTOM', 99, current_date, current_date + 1, true, 'why', now())"
                        + " RETURNING id, request_id)"
                        + " INSERT INTO moved_notice (moved_id, request_id, person_id) SELECT id, request_id, ? FROM m",
                id(secret),
                world.id(Who.ROSA));
        return secret;
    }

    /** One to Rosa. */
    private String mail() {
        String id = tables.one(
                "INSERT INTO outbox (id, message_id, person_id, address)"
                        + " SELECT id, id, ?, '' FROM (SELECT gen_random_uuid() id) u RETURNING id",
                world.id(Who.ROSA));
        tables.run("INSERT INTO outbox_letter VALUES (?::uuid, 'Due', 'text', 'html')", id);
        tables.run("INSERT INTO outbox_enclosure VALUES (?::uuid, 0, 'a.pdf', 'application/pdf', 1)", id);
        return id;
    }

    private long id(Secret secret) {
        return Long.parseLong(tables.one("SELECT id FROM request WHERE number = ?", secret.number()));
    }

    /** Those that pages read at all; the words of search are read by its function alone. */
    private List<String> guarded() {
        return tables.rows("SELECT relname FROM pg_class WHERE relrowsecurity AND relkind = 'r'"
                + " AND has_table_privilege('foiadesk_app', oid, 'SELECT')");
    }

    private String belongs(Secret secret, String table) {
        return switch (table) {
            case "request" -> "id = " + id(secret);
            case "campaign" -> "name = '" + secret.word("campaign") + "'";
            case "letter" -> "id = " + letter(secret);
            case "mail", "letter_seen", "letter_return", "enclosure", "enclosure_chunk" ->
                "letter_id = " + letter(secret);
            case "mail_chunk" ->
                "mail_id = " + tables.one("SELECT id FROM mail WHERE letter_id = ?", Long.parseLong(letter(secret)));
            default -> "request_id = " + id(secret);
        };
    }

    private String letter(Secret secret) {
        return tables.one("SELECT letter_id FROM letter_on WHERE request_id = ?", id(secret));
    }

    private Connection as(Who who) throws SQLException {
        return tables.asPagesOf(world.id(who));
    }
}

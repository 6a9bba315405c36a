-- Who is told of which date, and when. A reminder is planned ahead, so that what makes it moot can stop it; it is mailed
-- in one transaction with the mail that carries it. The keys say the rest: a date is told to a person once a rung, and a
-- person gets one mail a day.

-- The newsroom's day on which a date was first known: nobody is reminded of what they have just typed.
ALTER TABLE deadline ADD COLUMN dated_on date NOT NULL DEFAULT CURRENT_DATE;
ALTER TABLE deadline ALTER COLUMN dated_on DROP DEFAULT;

CREATE TABLE reminder
(
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    request_id bigint      NOT NULL REFERENCES request ON DELETE CASCADE,
    kind       text        NOT NULL,
    ord        int         NOT NULL,
    due_on     date        NOT NULL,
    rung       text        NOT NULL CHECK (length(rung) BETWEEN 1 AND 40),
    person_id  bigint      NOT NULL REFERENCES person,
    fires_on   date        NOT NULL,
    -- MOOT: what it was to remind of is done or moved. OVERTAKEN: a later one of the same date was mailed instead.
    -- A date of ours that costs a right when it is missed: it does not wait for tomorrow's mail.
    hard       boolean     NOT NULL,
    state      text        NOT NULL CHECK (state IN ('PLANNED', 'MAILED', 'MOOT', 'OVERTAKEN')),
    reason     text        NOT NULL DEFAULT '' CHECK (length(reason) <= 300),
    mail_id    uuid REFERENCES outbox,
    planned_at timestamptz NOT NULL,
    settled_at timestamptz,
    UNIQUE (request_id, kind, ord, due_on, rung, person_id),
    CHECK ((state = 'MAILED') = (mail_id IS NOT NULL))
);
CREATE INDEX reminder_planned ON reminder (person_id, fires_on) WHERE state = 'PLANNED';
CREATE INDEX reminder_mail ON reminder (mail_id) WHERE mail_id IS NOT NULL;

-- One mail a person a day. Looked and found nothing to say: a row without a mail.
CREATE TABLE daily_mail
(
    person_id bigint NOT NULL REFERENCES person,
    day       date   NOT NULL,
    mail_id   uuid REFERENCES outbox,
    PRIMARY KEY (person_id, day)
);
CREATE INDEX daily_mail_mail ON daily_mail (mail_id) WHERE mail_id IS NOT NULL;

-- Which requests a mail speaks of, so that one still waiting can be written anew when they change.
CREATE TABLE mail_about
(
    mail_id    uuid   NOT NULL REFERENCES outbox,
    request_id bigint NOT NULL REFERENCES request ON DELETE CASCADE,
    PRIMARY KEY (mail_id, request_id)
);
CREATE INDEX mail_about_request ON mail_about (request_id);

-- One row: up to which day was planned, and when last.
CREATE TABLE planner
(
    id  smallint PRIMARY KEY CHECK (id = 1),
    day date        NOT NULL,
    at  timestamptz NOT NULL
);
INSERT INTO planner (id, day, at) VALUES (1, CURRENT_DATE, now());

-- Whom a request's dates concern: its owner; of one who has left the helpers; else, unless it is sealed, the editors.
CREATE FUNCTION told_of(which request) RETURNS SETOF bigint LANGUAGE sql STABLE SET search_path = public, pg_temp AS
$$
WITH here AS (SELECT id, roles FROM person
              WHERE active AND (which.level = 'NEWSROOM' OR roles && ARRAY ['REPORTER', 'EDITOR', 'LAWYER'])),
     helpers AS (SELECT id FROM here WHERE id = ANY (which.helpers)),
     owner AS (SELECT id FROM here WHERE id = which.owner_id)
SELECT id FROM owner
UNION ALL
SELECT id FROM helpers WHERE NOT EXISTS (SELECT 1 FROM owner)
UNION ALL
SELECT id FROM here WHERE which.level <> 'SEALED' AND 'EDITOR' = ANY (roles)
    AND NOT EXISTS (SELECT 1 FROM owner) AND NOT EXISTS (SELECT 1 FROM helpers)
$$;

-- Whether what a reminder speaks of still stands: the date is open, and the person is the one to be told.
CREATE FUNCTION still_stands(r reminder) RETURNS boolean LANGUAGE sql STABLE SET search_path = public, pg_temp AS
$$
SELECT EXISTS (SELECT 1 FROM deadline d
               WHERE d.request_id = r.request_id AND d.kind = r.kind AND d.ord = r.ord AND d.due_on = r.due_on
                 AND d.outcome = 'OPEN')
   AND r.person_id IN (SELECT told_of(q) FROM request q WHERE q.id = r.request_id)
$$;

-- Takes back a mail that has not left: what it said is planned anew, and may be said in another mail of that day.
CREATE FUNCTION recall_mail(which uuid, because text) RETURNS boolean
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
BEGIN
    IF NOT withdraw_mail(which, because) THEN
        RETURN false;
    END IF;
    UPDATE daily_mail SET mail_id = NULL WHERE mail_id = which;
    UPDATE reminder SET state = 'PLANNED', mail_id = NULL, settled_at = NULL WHERE mail_id = which;
    RETURN true;
END
$$;

-- An event was recorded on a request, or it was opened to others: as the owner of the tables, since whoever records
-- may not see the mails of those it concerns. "rewrite" takes back every waiting mail that speaks of it. A mail that is
-- being sent at this moment is only kept from being tried again; should it not have left, the planner sees that.
CREATE FUNCTION recall_reminders(which bigint, because text, rewrite boolean) RETURNS int
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
DECLARE
    mail   uuid;
    mooted int;
BEGIN
    FOR mail IN SELECT o.id FROM mail_about m JOIN outbox o ON o.id = m.mail_id
                WHERE m.request_id = which AND o.state IN ('WAITING', 'SENDING')
                  AND (rewrite OR EXISTS (SELECT 1 FROM reminder r WHERE r.mail_id = o.id AND r.request_id = which
                                                                     AND NOT still_stands(r)))
        LOOP
            PERFORM recall_mail(mail, 'Written anew: something it spoke of has changed.');
        END LOOP;
    UPDATE reminder r SET state = 'MOOT', reason = because, settled_at = now()
    WHERE r.request_id = which AND r.state = 'PLANNED' AND NOT still_stands(r);
    GET DIAGNOSTICS mooted = ROW_COUNT;
    RETURN mooted;
END
$$;
-- What is removed for good is not kept in letters either: waiting ones are written anew, the rest lose their text.
CREATE FUNCTION forget_in_mail() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS
$$
BEGIN
    PERFORM recall_mail(mail_id, 'A request that it spoke of was removed.') FROM mail_about WHERE request_id = OLD.id;
    DELETE FROM outbox_letter l USING mail_about m, outbox o
    WHERE m.request_id = OLD.id AND l.id = m.mail_id AND o.id = m.mail_id AND o.state <> 'SENDING';
    RETURN OLD;
END
$$;
CREATE TRIGGER mail_forgets_it BEFORE DELETE ON request FOR EACH ROW EXECUTE FUNCTION forget_in_mail();

REVOKE EXECUTE ON FUNCTION recall_mail(uuid, text), recall_reminders(bigint, text, boolean) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION recall_mail(uuid, text) TO foiadesk_app, foiadesk_jobs;
GRANT EXECUTE ON FUNCTION recall_reminders(bigint, text, boolean) TO foiadesk_app, foiadesk_jobs;

ALTER TABLE reminder ENABLE ROW LEVEL SECURITY;
ALTER TABLE daily_mail ENABLE ROW LEVEL SECURITY;
ALTER TABLE mail_about ENABLE ROW LEVEL SECURITY;

CREATE POLICY seen ON reminder FOR SELECT TO foiadesk_app USING (
    EXISTS (SELECT 1 FROM request r WHERE r.id = request_id));
CREATE POLICY mailed ON reminder FOR UPDATE TO foiadesk_app USING (
    person_id = (SELECT viewer()) AND EXISTS (SELECT 1 FROM request r WHERE r.id = request_id));
CREATE POLICY own ON daily_mail FOR ALL TO foiadesk_app USING (person_id = (SELECT viewer()));
CREATE POLICY own ON mail_about FOR ALL TO foiadesk_app USING (
    EXISTS (SELECT 1 FROM request r WHERE r.id = request_id));
CREATE POLICY work ON reminder FOR ALL TO foiadesk_jobs USING (true);
CREATE POLICY work ON daily_mail FOR ALL TO foiadesk_jobs USING (true);
CREATE POLICY work ON mail_about FOR ALL TO foiadesk_jobs USING (true);

GRANT SELECT, UPDATE ON reminder TO foiadesk_app;
GRANT SELECT, INSERT, UPDATE ON daily_mail TO foiadesk_app;
GRANT SELECT, INSERT ON mail_about TO foiadesk_app;
GRANT SELECT, INSERT, UPDATE ON reminder TO foiadesk_jobs;
GRANT SELECT, UPDATE ON planner TO foiadesk_jobs;
GRANT SELECT ON planner TO foiadesk_app;
GRANT SELECT, UPDATE ON daily_mail TO foiadesk_jobs;
GRANT SELECT ON mail_about TO foiadesk_jobs;
GRANT EXECUTE ON FUNCTION told_of(request), still_stands(reminder) TO foiadesk_app, foiadesk_jobs;

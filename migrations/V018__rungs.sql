-- Who is reminded of which date when, in what capacity, and by whose own hours; what people answer to a reminder; their
-- own reminders and recurring requests; calendar feeds.

-- What a mail or a feed may say at most; a request's own level may say less.
ALTER TABLE newsroom ADD COLUMN mail_says text NOT NULL DEFAULT 'FULL' CHECK (mail_says IN ('OPAQUE', 'AGENCY', 'FULL'));

-- A person's own hours. No row: the newsroom's hour, every day. No row security here, as with persons.
CREATE TABLE habit
(
    person_id   bigint PRIMARY KEY REFERENCES person,
    hour        smallint CHECK (hour BETWEEN 0 AND 23),              -- null: the newsroom's
    days        text        NOT NULL DEFAULT '1234567' CHECK (days ~ '^1?2?3?4?5?6?7?$' AND days <> ''), -- Monday is 1
    quiet_from  smallint CHECK (quiet_from BETWEEN 0 AND 23),
    quiet_until smallint CHECK (quiet_until BETWEEN 0 AND 23),
    zone        text        NOT NULL DEFAULT '' CHECK (length(zone) <= 60), -- '': the newsroom's
    holidays    boolean     NOT NULL DEFAULT true,                   -- false: none on federal holidays
    away_from   date,
    away_until  date,
    deputy_id   bigint REFERENCES person CHECK (deputy_id <> person_id),
    changed_at  timestamptz NOT NULL,
    CHECK ((quiet_from IS NULL) = (quiet_until IS NULL)),
    CHECK ((away_from IS NULL) = (away_until IS NULL) AND away_from <= away_until)
);
GRANT SELECT, INSERT, UPDATE ON habit TO foiadesk_app;
GRANT SELECT ON habit TO foiadesk_jobs;

ALTER TABLE reminder ADD COLUMN capacity text NOT NULL DEFAULT 'OWNER'
    CHECK (capacity IN ('OWNER', 'DEPUTY', 'EDITOR', 'LAWYER'));
-- The first rungs are planned anew as those that took their place.
DELETE FROM reminder WHERE state = 'PLANNED';
UPDATE planner SET day = day - 1;

CREATE INDEX deadline_ours ON deadline (kind, due_on) WHERE outcome = 'OPEN' AND mover = 'US';

-- One date and what somebody wished of its reminders: none any more (until is null), or none before a day. person_id is
-- null where a date was waived, with a reason, for everybody.
CREATE TABLE hush
(
    request_id bigint      NOT NULL REFERENCES request ON DELETE CASCADE,
    kind       text        NOT NULL,
    ord        int         NOT NULL,
    due_on     date        NOT NULL,
    person_id  bigint REFERENCES person,
    until      date,
    they_write boolean     NOT NULL DEFAULT false, -- ends sooner, when the agency is heard of
    reason     text        NOT NULL DEFAULT '' CHECK (length(reason) <= 1000),
    made_by    bigint      NOT NULL REFERENCES person,
    made_at    timestamptz NOT NULL,
    UNIQUE NULLS NOT DISTINCT (request_id, kind, ord, due_on, person_id),
    CHECK (person_id IS NOT NULL OR reason <> '')
);
ALTER TABLE hush ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON hush FOR ALL TO foiadesk_app USING (EXISTS (SELECT 1 FROM request r WHERE r.id = request_id));
CREATE POLICY work ON hush FOR SELECT TO foiadesk_jobs USING (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON hush TO foiadesk_app;
GRANT SELECT ON hush TO foiadesk_jobs;

-- Whether a person may see a request: what row security asks of the viewer, asked of anybody.
CREATE FUNCTION may_see(which request, whom bigint) RETURNS boolean LANGUAGE sql STABLE SET search_path = public, pg_temp AS
$$
SELECT EXISTS (SELECT 1 FROM person p
               WHERE p.id = whom AND p.active
                 AND (which.level = 'NEWSROOM'
                   OR (which.level = 'TEAM' AND p.roles && ARRAY ['EDITOR', 'LAWYER'])
                   OR (p.roles && ARRAY ['REPORTER', 'EDITOR', 'LAWYER']
                       AND (which.owner_id = whom OR whom = ANY (which.helpers)))))
$$;

-- Who is told in a capacity. While an owner is away the deputy stands in. Editors are those of the request's section, or
-- all where it has none. Nobody is told of what they may not see.
CREATE FUNCTION told_as(which request, capacity text) RETURNS SETOF bigint
    LANGUAGE sql STABLE SET search_path = public, pg_temp AS
$$
SELECT owner FROM told_of(which) AS t (owner) WHERE capacity = 'OWNER'
UNION
SELECT h.deputy_id FROM told_of(which) AS t (owner) JOIN habit h ON h.person_id = t.owner CROSS JOIN planner p
WHERE may_see(which, h.deputy_id)
  AND (capacity = 'DEPUTY' OR (capacity = 'OWNER' AND p.day BETWEEN h.away_from AND h.away_until))
UNION
SELECT p.id FROM person p
WHERE capacity IN ('EDITOR', 'LAWYER') AND capacity = ANY (p.roles) AND may_see(which, p.id)
  AND (capacity = 'LAWYER' OR p.section_id = which.section_id
    OR NOT EXISTS (SELECT 1 FROM person e WHERE e.active AND 'EDITOR' = ANY (e.roles) AND e.section_id = which.section_id))
$$;

-- The day on which an agency that has the ball was not heard of for sixty days.
CREATE FUNCTION quiet_on(which request) RETURNS date LANGUAGE sql STABLE SET search_path = public, pg_temp AS
$$
SELECT (which.last_event_at AT TIME ZONE coalesce((SELECT zone FROM newsroom), 'America/New_York'))::date + 60
$$;

-- Whether what a reminder speaks of still stands: the date is open, nobody said it was done, and the person is still the
-- one to be told. Silence and a missing sign of life are no deadlines; they stand as long as the request is as it was.
CREATE OR REPLACE FUNCTION still_stands(r reminder) RETURNS boolean
    LANGUAGE sql STABLE SET search_path = public, pg_temp AS
$$
SELECT (CASE r.kind
            WHEN 'QUIET' THEN EXISTS (SELECT 1 FROM request q WHERE q.id = r.request_id AND q.ball = 'AGENCY'
                                                                AND r.due_on = quiet_on(q))
            WHEN 'UNACKNOWLEDGED' THEN EXISTS (SELECT 1 FROM request q
                                               WHERE q.id = r.request_id AND q.stage = 'FILED' AND q.ball = 'AGENCY'
                                                 AND r.due_on BETWEEN q.filed_on + 10 AND q.filed_on + 30)
            ELSE EXISTS (SELECT 1 FROM deadline d
                         WHERE d.request_id = r.request_id AND d.kind = r.kind AND d.ord = r.ord AND d.due_on = r.due_on
                           AND d.outcome = 'OPEN') END)
   AND NOT EXISTS (SELECT 1 FROM hush h
                   WHERE h.request_id = r.request_id AND h.kind = r.kind AND h.ord = r.ord AND h.due_on = r.due_on
                     AND h.until IS NULL AND (h.person_id IS NULL OR h.person_id = r.person_id))
   AND r.person_id IN (SELECT told_as(q, r.capacity) FROM request q WHERE q.id = r.request_id)
$$;

-- Whether somebody put a reminder off beyond a day.
CREATE FUNCTION put_off(r reminder, day date) RETURNS boolean LANGUAGE sql STABLE SET search_path = public, pg_temp AS
$$
SELECT EXISTS (SELECT 1 FROM hush h
               WHERE h.request_id = r.request_id AND h.kind = r.kind AND h.ord = r.ord AND h.due_on = r.due_on
                 AND h.person_id = r.person_id AND h.until > day)
$$;
GRANT EXECUTE ON FUNCTION may_see(request, bigint), told_as(request, text), quiet_on(request), put_off(reminder, date)
    TO foiadesk_app, foiadesk_jobs;

-- A snooze ends with a reminder of its own: the viewer's, of a date that they were reminded of before. The pages' login
-- plans no reminder by itself.
CREATE FUNCTION snooze_reminder(which bigint, until date) RETURNS void
    LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
INSERT INTO reminder (request_id, kind, ord, due_on, rung, person_id, fires_on, hard, capacity, state, planned_at)
SELECT r.request_id, r.kind, r.ord, r.due_on, 'AGAIN', r.person_id, until, r.hard, r.capacity, 'PLANNED', now()
FROM reminder r JOIN request q ON q.id = r.request_id
WHERE r.id = which AND r.person_id = viewer() AND may_see(q, r.person_id)
ON CONFLICT (request_id, kind, ord, due_on, rung, person_id)
    DO UPDATE SET state = 'PLANNED', fires_on = excluded.fires_on, reason = '', mail_id = NULL, settled_at = NULL
$$;
REVOKE EXECUTE ON FUNCTION snooze_reminder(bigint, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION snooze_reminder(bigint, date) TO foiadesk_app;

-- The agency was heard of: whoever put a date off until then is reminded of it at once, and of no later day than that.
CREATE FUNCTION end_snoozes(which bigint, day date) RETURNS void
    LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
INSERT INTO reminder (request_id, kind, ord, due_on, rung, person_id, fires_on, hard, capacity, state, planned_at)
SELECT DISTINCT ON (r.kind, r.ord, r.due_on, r.person_id)
    r.request_id, r.kind, r.ord, r.due_on, 'AGAIN', r.person_id, day, r.hard, r.capacity, 'PLANNED', now()
FROM hush h JOIN reminder r ON r.request_id = h.request_id AND r.kind = h.kind AND r.ord = h.ord AND r.due_on = h.due_on
                           AND r.person_id = h.person_id
WHERE h.request_id = which AND h.they_write
ORDER BY r.kind, r.ord, r.due_on, r.person_id, r.id DESC
ON CONFLICT (request_id, kind, ord, due_on, rung, person_id)
    DO UPDATE SET state = 'PLANNED', fires_on = excluded.fires_on, reason = '', mail_id = NULL, settled_at = NULL;
DELETE FROM hush WHERE request_id = which AND they_write
$$;
REVOKE EXECUTE ON FUNCTION end_snoozes(bigint, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION end_snoozes(bigint, date) TO foiadesk_app, foiadesk_jobs;

-- Where an answer to a reminder's mail goes: the token of the address, as SHA-256 only. Read before anybody is known.
CREATE TABLE mail_answer
(
    hash      text PRIMARY KEY CHECK (hash ~ '^[0-9a-f]{64}$'),
    mail_id   uuid        NOT NULL REFERENCES outbox,
    person_id bigint      NOT NULL REFERENCES person,
    ends_at   timestamptz NOT NULL,
    answers   int         NOT NULL DEFAULT 0 -- of ours: two machines that answer each other end here
);
CREATE INDEX mail_answer_mail ON mail_answer (mail_id);
GRANT SELECT, INSERT, DELETE, UPDATE (answers) ON mail_answer TO foiadesk_app;

-- A calendar program fetches a person's dates by an address that is a secret of its own: kept as SHA-256 only, revoked
-- means gone. A desk's feed has every request its owner may see. Read before anybody is known, so no row security.
CREATE TABLE calendar_feed
(
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    hash      text        NOT NULL UNIQUE CHECK (hash ~ '^[0-9a-f]{64}$'),
    person_id bigint      NOT NULL REFERENCES person,
    desk      boolean     NOT NULL,
    says      text        NOT NULL CHECK (says IN ('OPAQUE', 'AGENCY', 'FULL')),
    made_at   timestamptz NOT NULL,
    used_at   timestamptz,
    UNIQUE (person_id, desk)
);
GRANT SELECT, INSERT, DELETE, UPDATE (used_at) ON calendar_feed TO foiadesk_app;

-- A request that is filed again and again: on its day a draft is made, and its owner is told three days before and then.
CREATE TABLE recurrence
(
    request_id bigint PRIMARY KEY REFERENCES request ON DELETE CASCADE,
    months     smallint    NOT NULL CHECK (months IN (1, 3, 6, 12)),
    next_on    date        NOT NULL,
    made_by    bigint      NOT NULL REFERENCES person,
    made_at    timestamptz NOT NULL
);
CREATE INDEX recurrence_next ON recurrence (next_on);

-- "Remind me on … whatever the stage", of a request or of an agency.
CREATE TABLE own_reminder
(
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    person_id  bigint      NOT NULL REFERENCES person,
    request_id bigint REFERENCES request ON DELETE CASCADE,
    agency_id  bigint REFERENCES agency,
    on_day     date        NOT NULL,
    words      text        NOT NULL DEFAULT '' CHECK (length(words) <= 300),
    made_at    timestamptz NOT NULL,
    mail_id    uuid REFERENCES outbox,
    done_at    timestamptz,
    CHECK ((request_id IS NULL) <> (agency_id IS NULL)),
    UNIQUE NULLS NOT DISTINCT (person_id, request_id, agency_id, on_day, words)
);
CREATE INDEX own_reminder_waiting ON own_reminder (person_id, on_day) WHERE done_at IS NULL;
CREATE INDEX own_reminder_mail ON own_reminder (mail_id) WHERE mail_id IS NOT NULL;
CREATE INDEX own_reminder_request ON own_reminder (request_id) WHERE request_id IS NOT NULL;

ALTER TABLE recurrence ENABLE ROW LEVEL SECURITY;
ALTER TABLE own_reminder ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON recurrence FOR ALL TO foiadesk_app USING (EXISTS (SELECT 1 FROM request r WHERE r.id = request_id));
CREATE POLICY own ON own_reminder FOR ALL TO foiadesk_app USING (
    person_id = (SELECT viewer()) AND (request_id IS NULL OR EXISTS (SELECT 1 FROM request r WHERE r.id = request_id)));
CREATE POLICY work ON recurrence FOR SELECT TO foiadesk_jobs USING (true);
CREATE POLICY work ON own_reminder FOR ALL TO foiadesk_jobs USING (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON recurrence TO foiadesk_app;
GRANT SELECT, INSERT ON own_reminder TO foiadesk_app;
GRANT UPDATE (on_day, mail_id, done_at) ON own_reminder TO foiadesk_app;
GRANT SELECT ON recurrence TO foiadesk_jobs;
GRANT SELECT ON own_reminder TO foiadesk_jobs;
GRANT UPDATE (mail_id) ON own_reminder TO foiadesk_jobs;

-- As before, and one's own reminders too.
CREATE OR REPLACE FUNCTION recall_mail(which uuid, because text) RETURNS boolean
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
BEGIN
    IF NOT withdraw_mail(which, because) THEN
        RETURN false;
    END IF;
    UPDATE daily_mail SET mail_id = NULL WHERE mail_id = which;
    UPDATE reminder SET state = 'PLANNED', mail_id = NULL, settled_at = NULL WHERE mail_id = which;
    UPDATE own_reminder SET mail_id = NULL WHERE mail_id = which;
    RETURN true;
END
$$;

-- How mail is doing, as numbers alone: whoever relies on reminders may know that none leave.
CREATE FUNCTION mail_state(OUT waiting bigint, OUT sent bigint, OUT refused bigint, OUT dead bigint, OUT silent boolean,
                           OUT confirmed boolean, OUT last_sent_at timestamptz)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
SELECT (SELECT count(*) FROM outbox WHERE state IN ('WAITING', 'SENDING')),
       (SELECT count(*) FROM outbox WHERE state = 'SENT' AND settled_at > now() - interval '1 day'
                                      AND created_at > now() - interval '8 days'),
       (SELECT count(*) FROM outbox WHERE state = 'WAITING' AND refused > 0),
       (SELECT count(*) FROM outbox WHERE state = 'FAILED' AND settled_at > now() - interval '7 days'),
       (SELECT EXISTS (SELECT FROM mail_server WHERE confirmed_at IS NOT NULL AND problem <> '')
            OR EXISTS (SELECT FROM outbox WHERE state = 'WAITING' AND address <> ''
                         AND next_try_at < now() - interval '15 minutes'
                         AND EXISTS (SELECT FROM mail_server WHERE confirmed_at < now() - interval '15 minutes'))),
       (SELECT EXISTS (SELECT FROM mail_server WHERE confirmed_at IS NOT NULL)),
       (SELECT m.last_sent_at FROM mail_server m)
$$;
REVOKE EXECUTE ON FUNCTION mail_state() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION mail_state() TO foiadesk_app;

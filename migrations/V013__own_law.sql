-- The newsroom's own numbers and days off in place of the law's, what they move, and who is told. The law is no secret and
-- nothing about what was asked stands in the first two tables, so they have no row security; they are never emptied:
-- what acted once stays readable with who ended it and why.

ALTER TABLE agency
    -- a city, county, school or police department, where the law has another clock for these
    ADD COLUMN local_body               boolean NOT NULL DEFAULT false,
    -- what arrives on a day off is deemed received on the next working day
    ADD COLUMN received_on_working_days boolean NOT NULL DEFAULT false;

-- A number in the unit of the law's own rule: for all that one law binds, or for one agency.
CREATE TABLE own_rule
(
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    agency_id    bigint REFERENCES agency,
    jurisdiction text CHECK (jurisdiction ~ '^[A-Z]{2}(-[A-Z0-9]{1,12}){0,2}$'),
    clause       text        NOT NULL CHECK (clause ~ '^[A-Z_]{3,40}$'),
    count        int         NOT NULL CHECK (count BETWEEN 0 AND 3650),
    since        date        NOT NULL,
    until        date CHECK (until >= since),
    reason       text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 300),
    source       text        NOT NULL CHECK (length(source) BETWEEN 1 AND 500),
    made_by      bigint      NOT NULL REFERENCES person,
    made_at      timestamptz NOT NULL,
    -- ended for requests made after "until"; withdrawn: it never should have been, and governs none
    withdrawn    boolean     NOT NULL DEFAULT false,
    ended_by     bigint REFERENCES person,
    ended_at     timestamptz,
    ended_why    text        NOT NULL DEFAULT '' CHECK (length(ended_why) <= 1000),
    CHECK ((agency_id IS NULL) <> (jurisdiction IS NULL)),
    CHECK ((ended_by IS NULL) = (ended_at IS NULL)),
    CHECK (NOT withdrawn OR ended_at IS NOT NULL)
);
CREATE INDEX own_rule_agency ON own_rule (agency_id) WHERE agency_id IS NOT NULL;

-- A day off: for one agency, for all that one law binds, or (neither named) for every agency.
CREATE TABLE own_day
(
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    agency_id    bigint REFERENCES agency,
    jurisdiction text CHECK (jurisdiction ~ '^[A-Z]{2}(-[A-Z0-9]{1,12}){0,2}$'),
    day          date        NOT NULL,
    name         text        NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    source       text        NOT NULL DEFAULT '' CHECK (length(source) <= 500),
    made_by      bigint REFERENCES person,
    made_at      timestamptz NOT NULL DEFAULT now(),
    ended_by     bigint REFERENCES person,
    ended_at     timestamptz,
    ended_why    text        NOT NULL DEFAULT '' CHECK (length(ended_why) <= 1000),
    CHECK (agency_id IS NULL OR jurisdiction IS NULL),
    CHECK ((ended_by IS NULL) = (ended_at IS NULL))
);
CREATE UNIQUE INDEX own_day_once ON own_day (coalesce(agency_id, 0), coalesce(jurisdiction, ''), day)
    WHERE ended_at IS NULL;
CREATE INDEX own_day_agency ON own_day (agency_id) WHERE agency_id IS NOT NULL;

INSERT INTO own_day (agency_id, day, name) SELECT agency_id, closed_on, name FROM agency_closure;
DROP TABLE agency_closure;

-- Everything of the newsroom's own by which one agency's days are counted. "own": the agency's, not all's.
CREATE VIEW own_law AS
SELECT d.agency_id, 'D' || d.id line, true own, d.day, d.name, NULL::text clause, NULL::int count, NULL::date since,
       NULL::date until, ''::text reason, d.source
FROM own_day d WHERE d.agency_id IS NOT NULL AND d.ended_at IS NULL
UNION ALL
SELECT a.id, 'D' || d.id, false, d.day, d.name, NULL, NULL, NULL, NULL, '', d.source
FROM own_day d JOIN agency a ON d.jurisdiction IS NULL OR d.jurisdiction = a.jurisdiction
WHERE d.agency_id IS NULL AND d.ended_at IS NULL
UNION ALL
SELECT r.agency_id, 'R' || r.id, true, NULL, '', r.clause, r.count, r.since, r.until, r.reason, r.source
FROM own_rule r WHERE r.agency_id IS NOT NULL AND NOT r.withdrawn
UNION ALL
SELECT a.id, 'R' || r.id, false, NULL, '', r.clause, r.count, r.since, r.until, r.reason, r.source
FROM own_rule r JOIN agency a ON a.jurisdiction = r.jurisdiction
WHERE r.jurisdiction IS NOT NULL AND NOT r.withdrawn;

GRANT SELECT, INSERT, UPDATE ON own_rule, own_day TO foiadesk_app;
GRANT SELECT ON own_law TO foiadesk_app, foiadesk_jobs;

-- A change is noted once for each agency it concerns. The job goes through each one's requests by id and keeps here how
-- far it came, so that one who is killed goes on; what is done stays until all is, so that progress can be told.
ALTER TABLE clock_change DROP CONSTRAINT clock_change_pkey;
ALTER TABLE clock_change
    ADD COLUMN id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    ADD COLUMN why     text        NOT NULL DEFAULT 'The rules of its law were revised' CHECK (length(why) <= 600),
    ADD COLUMN made_by bigint REFERENCES person,
    ADD COLUMN made_at timestamptz NOT NULL DEFAULT now(),
    ADD COLUMN through bigint      NOT NULL DEFAULT 0,
    ADD COLUMN done    boolean     NOT NULL DEFAULT false;
CREATE INDEX clock_change_agency ON clock_change (agency_id);
GRANT UPDATE ON clock_change TO foiadesk_jobs;

-- A date that moved without an event of its request: what moved, why, by whose change.
CREATE TABLE moved_date
(
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    request_id bigint      NOT NULL REFERENCES request ON DELETE CASCADE,
    kind       text        NOT NULL,
    ord        int         NOT NULL,
    from_on    date,
    to_on      date,
    -- whether anybody still waited for it
    open       boolean     NOT NULL,
    why        text        NOT NULL CHECK (length(why) BETWEEN 1 AND 2000),
    made_by    bigint REFERENCES person,
    moved_at   timestamptz NOT NULL,
    CHECK (from_on IS DISTINCT FROM to_on)
);
CREATE INDEX moved_date_request ON moved_date (request_id, id);

-- Whom the day's mail tells of it, once.
CREATE TABLE moved_notice
(
    moved_id   bigint NOT NULL REFERENCES moved_date ON DELETE CASCADE,
    person_id  bigint NOT NULL REFERENCES person,
    request_id bigint NOT NULL REFERENCES request ON DELETE CASCADE,
    mail_id    uuid REFERENCES outbox,
    told_at    timestamptz,
    PRIMARY KEY (moved_id, person_id)
);
CREATE INDEX moved_notice_waits ON moved_notice (person_id) WHERE told_at IS NULL;
CREATE INDEX moved_notice_request ON moved_notice (request_id);
CREATE INDEX moved_notice_mail ON moved_notice (mail_id) WHERE mail_id IS NOT NULL;

ALTER TABLE moved_date ENABLE ROW LEVEL SECURITY;
ALTER TABLE moved_notice ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON moved_date FOR SELECT TO foiadesk_app USING (
    EXISTS (SELECT 1 FROM request r WHERE r.id = request_id));
CREATE POLICY own ON moved_notice FOR ALL TO foiadesk_app USING (
    person_id = (SELECT viewer()) AND EXISTS (SELECT 1 FROM request r WHERE r.id = request_id));
CREATE POLICY work ON moved_date FOR ALL TO foiadesk_jobs USING (true);
CREATE POLICY work ON moved_notice FOR ALL TO foiadesk_jobs USING (true);
GRANT SELECT ON moved_date TO foiadesk_app;
GRANT SELECT, UPDATE ON moved_notice TO foiadesk_app;
GRANT SELECT, INSERT ON moved_date TO foiadesk_jobs;
GRANT SELECT, INSERT, UPDATE ON moved_notice TO foiadesk_jobs;

-- A mail that is taken back leaves what it said of moved dates to the next one, too.
CREATE OR REPLACE FUNCTION recall_mail(which uuid, because text) RETURNS boolean
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
BEGIN
    IF NOT withdraw_mail(which, because) THEN
        RETURN false;
    END IF;
    UPDATE daily_mail SET mail_id = NULL WHERE mail_id = which;
    UPDATE reminder SET state = 'PLANNED', mail_id = NULL, settled_at = NULL WHERE mail_id = which;
    UPDATE moved_notice SET mail_id = NULL, told_at = NULL WHERE mail_id = which;
    RETURN true;
END
$$;

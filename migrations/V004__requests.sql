-- Requests and what happened to them. Row security decides who sees a row; event rows are never changed; what is
-- derived (stage, ball, dates) is stored beside the events so that SQL can sort and reminders can find.

-- How far the viewer reaches: TEAM (editors, lawyers), NAMED (reporters: own and helped), NEWSROOM (anybody else).
CREATE FUNCTION viewer_reach() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS
$$
SELECT CASE
           WHEN viewer_has_role('EDITOR') OR viewer_has_role('LAWYER') THEN 'TEAM'
           WHEN viewer_has_role('REPORTER') THEN 'NAMED'
           ELSE 'NEWSROOM'
       END
$$;

CREATE SEQUENCE campaign_id INCREMENT 50;
CREATE TABLE campaign
(
    id   bigint PRIMARY KEY,
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200)
);

CREATE SEQUENCE request_id INCREMENT 50;
CREATE TABLE request
(
    id                  bigint PRIMARY KEY,
    number              text        NOT NULL UNIQUE CHECK (number ~ '^(DEMO-)?[0-9]{4}-[0-9]{4,}$'),
    once                uuid        NOT NULL UNIQUE,
    title               text        NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
    body                text        NOT NULL CHECK (length(body) <= 100000),
    note                text        NOT NULL DEFAULT '' CHECK (length(note) <= 4000),
    agency_id           bigint      NOT NULL REFERENCES agency,
    owner_id            bigint      NOT NULL REFERENCES person,
    helpers             bigint[]    NOT NULL DEFAULT '{}',
    section_id          bigint REFERENCES section,
    requester_of_record text        NOT NULL DEFAULT '' CHECK (length(requester_of_record) <= 200),
    level               text        NOT NULL CHECK (level IN ('NEWSROOM', 'TEAM', 'SEALED')),
    tags                text[]      NOT NULL DEFAULT '{}',
    campaign_id         bigint REFERENCES campaign,
    parent_id           bigint REFERENCES request,
    legal_hold          boolean     NOT NULL DEFAULT false,
    demo                boolean     NOT NULL DEFAULT false,
    laid_seq            int,
    created_at          timestamptz NOT NULL,
    version             int         NOT NULL DEFAULT 0,
    -- derived by folding the events; a nightly check asserts that stored = folded
    stage               text        NOT NULL CHECK (stage IN
        ('DRAFT', 'FILED', 'ACKNOWLEDGED', 'REDACTED', 'RECEIVED', 'DENIED', 'NO_RECORDS', 'CLOSED', 'WITHDRAWN',
         'APPEALED', 'IN_COURT')),
    ball                text        NOT NULL CHECK (ball IN ('US', 'AGENCY', 'OTHER_AGENCY', 'COURT', 'NOBODY')),
    ball_until          date,
    filed_on            date,
    acknowledged_on     date,
    answered_on         date,
    part_arrived        boolean     NOT NULL DEFAULT false,
    next_kind           text,
    next_on             date,
    late_after          date,
    next_rule           text        NOT NULL DEFAULT '',
    next_sort           date        NOT NULL GENERATED ALWAYS AS (coalesce(next_on, DATE '9999-12-31')) STORED,
    strip_from          date,
    strip               text        NOT NULL DEFAULT '',
    last_event_at       timestamptz NOT NULL,
    seq                 int         NOT NULL DEFAULT 0,
    head                bytea       NOT NULL,
    words               tsvector    NOT NULL GENERATED ALWAYS AS
        (setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', body), 'B')
            || setweight(to_tsvector('english', note), 'C')) STORED
);
CREATE INDEX request_next ON request (next_sort, id);
CREATE INDEX request_newest ON request (id);
CREATE INDEX request_by_agency ON request (agency_id, next_sort, id);
CREATE INDEX request_by_owner ON request (owner_id, next_sort, id);
CREATE INDEX request_by_stage ON request (stage, next_sort, id);
CREATE INDEX request_by_ball ON request (ball, next_sort, id);
CREATE INDEX request_recent ON request (last_event_at, id);
CREATE INDEX request_by_campaign ON request (campaign_id) WHERE campaign_id IS NOT NULL;
CREATE INDEX request_by_parent ON request (parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX request_helpers ON request USING gin (helpers);
CREATE INDEX request_tags ON request USING gin (tags);
CREATE INDEX request_words ON request USING gin (words);

CREATE TABLE event
(
    request_id  bigint      NOT NULL REFERENCES request,
    seq         int         NOT NULL CHECK (seq > 0),
    kind        text        NOT NULL CHECK (length(kind) BETWEEN 1 AND 60),
    occurred_on date        NOT NULL,
    arrived_on  date,
    facts       text        NOT NULL,
    recorded_by bigint      NOT NULL REFERENCES person,
    recorded_at timestamptz NOT NULL,
    once        uuid        NOT NULL UNIQUE,
    previous    bytea       NOT NULL,
    hash        bytea       NOT NULL,
    PRIMARY KEY (request_id, seq)
);
CREATE INDEX event_recent ON event (recorded_at);

CREATE TABLE deadline
(
    request_id bigint NOT NULL REFERENCES request,
    kind       text   NOT NULL,
    ord        int    NOT NULL,
    mover      text   NOT NULL CHECK (mover IN ('US', 'AGENCY', 'COURT')),
    due_on     date,
    outcome    text   NOT NULL CHECK (outcome IN ('OPEN', 'PAUSED', 'MET', 'MET_LATE', 'VOID')),
    settled_on date,
    rule       text   NOT NULL,
    PRIMARY KEY (request_id, kind, ord)
);
CREATE INDEX deadline_due ON deadline (due_on, request_id) WHERE outcome = 'OPEN';

CREATE SEQUENCE tracking_id INCREMENT 50;
CREATE TABLE tracking_number
(
    id         bigint PRIMARY KEY,
    request_id bigint NOT NULL REFERENCES request,
    kind       text   NOT NULL CHECK (kind IN ('REQUEST', 'APPEAL', 'PORTAL', 'REFERRAL', 'SUIT')),
    value      text   NOT NULL CHECK (length(value) BETWEEN 1 AND 100),
    UNIQUE (request_id, kind, value)
);
CREATE INDEX tracking_number_value ON tracking_number (upper(value) text_pattern_ops);

-- An agency counts otherwise now: its requests are to be folded anew by a job, which sees all of them.
CREATE TABLE clock_change
(
    agency_id bigint PRIMARY KEY REFERENCES agency
);
GRANT SELECT, INSERT ON clock_change TO foiadesk_app;
GRANT SELECT, DELETE ON clock_change TO foiadesk_jobs;
GRANT SELECT ON agency, agency_closure TO foiadesk_jobs;

-- Purge is the one removal: asked by one person, confirmed by another.
CREATE TABLE purge_wish
(
    request_id bigint PRIMARY KEY REFERENCES request,
    asked_by   bigint      NOT NULL REFERENCES person,
    asked_at   timestamptz NOT NULL,
    reason     text        NOT NULL CHECK (length(reason) BETWEEN 5 AND 1000)
);

CREATE FUNCTION refuse_event_change() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    IF TG_OP = 'DELETE' AND current_user = 'foiadesk_owner' AND current_setting('foiadesk.purging', true) = 'yes' THEN
        RETURN OLD;
    END IF;
    RAISE EXCEPTION 'events are never changed or removed: strike them';
END
$$;
CREATE TRIGGER event_is_append_only BEFORE UPDATE OR DELETE ON event FOR EACH ROW EXECUTE FUNCTION refuse_event_change();
CREATE TRIGGER event_is_never_emptied BEFORE TRUNCATE ON event FOR EACH STATEMENT EXECUTE FUNCTION refuse_event_change();

-- "2026-0142": the year, then a rising number with small random gaps, so that a gap betrays nothing.
CREATE FUNCTION next_request_number(year int, demo boolean) RETURNS text
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
DECLARE
    series text := 'request_number_' || year;
    n      bigint;
BEGIN
    IF to_regclass(series) IS NULL THEN
        PERFORM pg_advisory_xact_lock(72001, year);
        EXECUTE format('CREATE SEQUENCE IF NOT EXISTS %I', series);
    END IF;
    FOR i IN 0..floor(random() * 3)::int
        LOOP
            n := nextval(series::regclass);
        END LOOP;
    RETURN CASE WHEN demo THEN 'DEMO-' ELSE '' END || year || '-' || lpad(n::text, greatest(4, length(n::text)), '0');
END
$$;

-- Removes a request whole. The app may call it; the rules stand here, where the app cannot change them.
CREATE FUNCTION remove_request(which bigint) RETURNS void
    LANGUAGE plpgsql VOLATILE SET search_path = public, pg_temp AS
$$
BEGIN
    PERFORM set_config('foiadesk.purging', 'yes', true);
    UPDATE request SET parent_id = NULL WHERE parent_id = which;
    DELETE FROM purge_wish WHERE request_id = which;
    DELETE FROM tracking_number WHERE request_id = which;
    DELETE FROM deadline WHERE request_id = which;
    DELETE FROM event WHERE request_id = which;
    DELETE FROM request WHERE id = which;
    PERFORM set_config('foiadesk.purging', 'no', true);
END
$$;

-- A draft may be discarded by its owner: nothing was ever sent.
CREATE FUNCTION discard_draft(which bigint) RETURNS boolean
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
BEGIN
    PERFORM 1 FROM request WHERE id = which AND stage = 'DRAFT' AND owner_id = viewer() AND NOT legal_hold FOR UPDATE;
    IF NOT FOUND THEN
        RETURN false;
    END IF;
    PERFORM remove_request(which);
    RETURN true;
END
$$;

-- Two people: the wish is one's, the confirmation another's, and each is an editor, a lawyer or an administrator.
CREATE FUNCTION purge_request(which bigint) RETURNS bytea
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
DECLARE
    last_hash bytea;
BEGIN
    SELECT r.head INTO last_hash
    FROM request r JOIN purge_wish w ON w.request_id = r.id
    WHERE r.id = which AND NOT r.legal_hold AND w.asked_by <> viewer()
      AND (viewer_has_role('EDITOR') OR viewer_has_role('LAWYER') OR viewer_has_role('ADMINISTRATOR'))
        FOR UPDATE OF r;
    IF NOT FOUND THEN
        RETURN NULL;
    END IF;
    PERFORM remove_request(which);
    RETURN last_hash;
END
$$;

-- Full-text operators are not leakproof, so under row security they would ignore their index. This asks as the owner
-- and gives ids alone, which the caller joins to rows that the viewer may see.
CREATE FUNCTION search_requests(typed text) RETURNS SETOF bigint
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
SELECT id FROM (
    SELECT r.id FROM request r WHERE r.words @@ websearch_to_tsquery('english', typed)
    UNION
    SELECT r.id FROM request r WHERE r.number LIKE upper(replace(replace(typed, '%', ''), '_', '')) || '%'
    UNION
    SELECT t.request_id FROM tracking_number t
    WHERE upper(t.value) LIKE upper(replace(replace(typed, '%', ''), '_', '')) || '%'
    UNION
    SELECT r.id FROM request r JOIN agency a ON a.id = r.agency_id
    WHERE upper(a.abbreviation) = upper(typed) OR a.name ILIKE '%' || replace(replace(typed, '%', ''), '_', '') || '%'
) found
ORDER BY id DESC
LIMIT 5000
$$;

ALTER TABLE request ENABLE ROW LEVEL SECURITY;
ALTER TABLE event ENABLE ROW LEVEL SECURITY;
ALTER TABLE deadline ENABLE ROW LEVEL SECURITY;
ALTER TABLE tracking_number ENABLE ROW LEVEL SECURITY;
ALTER TABLE purge_wish ENABLE ROW LEVEL SECURITY;
ALTER TABLE campaign ENABLE ROW LEVEL SECURITY;

CREATE POLICY seen ON request FOR SELECT TO foiadesk_app USING (
    (SELECT viewer()) IS NOT NULL
        AND (level = 'NEWSROOM'
        OR (level = 'TEAM' AND (SELECT viewer_reach()) = 'TEAM')
        OR ((SELECT viewer_reach()) <> 'NEWSROOM'
            AND (owner_id = (SELECT viewer()) OR (SELECT viewer()) = ANY (helpers)))));
-- Asked from a policy of the same table, so it hides behind a function: PostgreSQL refuses the plain subquery.
CREATE FUNCTION sees_request(which bigint) RETURNS boolean LANGUAGE plpgsql STABLE AS
$$
BEGIN
    RETURN EXISTS (SELECT 1 FROM request WHERE id = which);
END
$$;
CREATE POLICY made ON request FOR INSERT TO foiadesk_app WITH CHECK (
    (SELECT viewer_reach()) <> 'NEWSROOM'
        AND (owner_id = (SELECT viewer()) OR (SELECT viewer_reach()) = 'TEAM'
        -- what was referred stays with the owner of the request it came from
        OR sees_request(parent_id)));
-- An update needs the row seen before and after (PostgreSQL applies the policy "seen" to both).
CREATE POLICY changed ON request FOR UPDATE TO foiadesk_app USING ((SELECT viewer_reach()) <> 'NEWSROOM');

CREATE POLICY seen ON event FOR SELECT TO foiadesk_app USING (
    EXISTS (SELECT 1 FROM request r WHERE r.id = request_id));
CREATE POLICY recorded ON event FOR INSERT TO foiadesk_app WITH CHECK (
    recorded_by = (SELECT viewer()) AND (SELECT viewer_reach()) <> 'NEWSROOM'
        AND EXISTS (SELECT 1 FROM request r WHERE r.id = request_id));
CREATE POLICY seen ON deadline FOR ALL TO foiadesk_app USING (
    EXISTS (SELECT 1 FROM request r WHERE r.id = request_id));
CREATE POLICY seen ON tracking_number FOR ALL TO foiadesk_app USING (
    EXISTS (SELECT 1 FROM request r WHERE r.id = request_id));
CREATE POLICY seen ON purge_wish FOR ALL TO foiadesk_app USING (
    EXISTS (SELECT 1 FROM request r WHERE r.id = request_id));
CREATE POLICY seen ON campaign FOR SELECT TO foiadesk_app USING (
    EXISTS (SELECT 1 FROM request r WHERE r.campaign_id = campaign.id));
CREATE POLICY made ON campaign FOR INSERT TO foiadesk_app WITH CHECK ((SELECT viewer_reach()) <> 'NEWSROOM');

CREATE POLICY work ON request FOR ALL TO foiadesk_jobs USING (true);
CREATE POLICY work ON event FOR SELECT TO foiadesk_jobs USING (true);
CREATE POLICY work ON deadline FOR ALL TO foiadesk_jobs USING (true);

GRANT SELECT, INSERT, UPDATE ON request TO foiadesk_app;
GRANT SELECT, INSERT ON event, campaign TO foiadesk_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON deadline, tracking_number, purge_wish TO foiadesk_app;
GRANT USAGE ON SEQUENCE request_id, tracking_id, campaign_id TO foiadesk_app;
GRANT SELECT, UPDATE ON request TO foiadesk_jobs;
GRANT SELECT ON event TO foiadesk_jobs;
GRANT SELECT, INSERT, UPDATE, DELETE ON deadline TO foiadesk_jobs;
REVOKE EXECUTE ON FUNCTION remove_request(bigint), discard_draft(bigint), purge_request(bigint),
    search_requests(text), next_request_number(int, boolean) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION discard_draft(bigint), purge_request(bigint), search_requests(text),
    next_request_number(int, boolean) TO foiadesk_app;

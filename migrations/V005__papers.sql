-- Papers: every file kept in PostgreSQL beside the request it belongs to. Bytes come in as an upload, in rows of 1 MB,
-- each group of them committed by itself; one short commit, which waits for the disk, makes the upload a document, so
-- that no half document is ever seen. Nothing here compares files of different requests: "already there" would tell of
-- what may not be seen.

CREATE SEQUENCE document_id;

-- On its way in. Its number becomes the document's.
CREATE TABLE upload
(
    id            bigint PRIMARY KEY DEFAULT nextval('document_id'),
    request_id    bigint      NOT NULL REFERENCES request,
    event_seq     int,
    once          uuid        NOT NULL,
    kind          text        NOT NULL,
    name          text        NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
    original_name text        NOT NULL CHECK (length(original_name) <= 5000),
    description   text        NOT NULL DEFAULT '' CHECK (length(description) <= 2000),
    letter_date   date,
    replaces_id   bigint,
    size          bigint      NOT NULL CHECK (size BETWEEN 1 AND 2147483648),
    begun_by      bigint      NOT NULL REFERENCES person,
    begun_at      timestamptz NOT NULL,
    given_up      boolean     NOT NULL DEFAULT false,
    FOREIGN KEY (request_id, event_seq) REFERENCES event
);
CREATE INDEX upload_by_request ON upload (request_id);

CREATE TABLE document
(
    id            bigint PRIMARY KEY,
    request_id    bigint      NOT NULL REFERENCES request,
    event_seq     int,
    once          uuid        NOT NULL UNIQUE,
    kind          text        NOT NULL CHECK (kind IN
        ('REQUEST_LETTER', 'ACKNOWLEDGMENT', 'AGENCY_LETTER', 'FEE_LETTER', 'DETERMINATION', 'RELEASED_RECORDS',
         'EXEMPTION_LOG', 'APPEAL', 'APPEAL_DECISION', 'COURT_PAPER', 'OUR_LETTER', 'RECEIPT', 'NOTE', 'OTHER')),
    name          text        NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
    original_name text        NOT NULL CHECK (length(original_name) <= 5000),
    description   text        NOT NULL DEFAULT '' CHECK (length(description) <= 2000),
    letter_date   date,
    pages         int CHECK (pages BETWEEN 1 AND 1000000),
    size          bigint      NOT NULL CHECK (size BETWEEN 1 AND 2147483648),
    sha256        bytea       NOT NULL CHECK (length(sha256) = 32),
    uploaded_by   bigint      NOT NULL REFERENCES person,
    uploaded_at   timestamptz NOT NULL,
    replaces_id   bigint REFERENCES document,
    removed_at    timestamptz,
    removed_by    bigint REFERENCES person,
    version       int         NOT NULL DEFAULT 0,
    FOREIGN KEY (request_id, event_seq) REFERENCES event,
    CHECK ((removed_at IS NULL) = (removed_by IS NULL))
);
CREATE INDEX document_by_request ON document (request_id, id);
-- One paper is replaced by one other, as long as that one is not removed.
CREATE UNIQUE INDEX document_replaced_once ON document (replaces_id) WHERE removed_at IS NULL;
CREATE INDEX document_replaces ON document (replaces_id);

-- No foreign key: a chunk belongs to an upload first and to the document of the same number later. Bytes that look
-- like noise are not worth compressing, and EXTERNAL lets a part be read without the whole.
CREATE TABLE document_chunk
(
    document_id bigint NOT NULL,
    n           int    NOT NULL CHECK (n >= 0),
    request_id  bigint NOT NULL,
    bytes       bytea  NOT NULL CHECK (octet_length(bytes) BETWEEN 1 AND 1048576),
    PRIMARY KEY (document_id, n)
);
ALTER TABLE document_chunk ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- Who did what to a paper and when. Append-only.
CREATE TABLE document_deed
(
    seq         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    document_id bigint      NOT NULL REFERENCES document,
    request_id  bigint      NOT NULL REFERENCES request,
    deed        text        NOT NULL CHECK (deed IN
        ('ADDED', 'CHANGED', 'REPLACED', 'REMOVED', 'RETURNED', 'DOWNLOADED')),
    done_by     bigint      NOT NULL REFERENCES person,
    done_at     timestamptz NOT NULL,
    details     text        NOT NULL DEFAULT '' CHECK (length(details) <= 1000)
);
CREATE INDEX document_deed_of ON document_deed (document_id, seq);
CREATE INDEX document_deed_by_request ON document_deed (request_id);

-- When a paper was last hashed again, and whether it still is what came in.
CREATE TABLE document_check
(
    document_id bigint PRIMARY KEY REFERENCES document ON DELETE CASCADE,
    request_id  bigint      NOT NULL REFERENCES request,
    checked_at  timestamptz NOT NULL,
    sound       boolean     NOT NULL
);
CREATE INDEX document_check_by_request ON document_check (request_id);
CREATE INDEX document_check_damaged ON document_check (request_id) WHERE NOT sound;

-- Documents and uploads that are gone; their bytes follow, a few at a time, by a job: gigabytes outlast a page's limits.
CREATE TABLE document_gone
(
    document_id bigint PRIMARY KEY
);

CREATE FUNCTION refuse_document_deed_change() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    IF TG_OP = 'DELETE' AND current_user = 'foiadesk_owner' AND current_setting('foiadesk.purging', true) = 'yes' THEN
        RETURN OLD;
    END IF;
    RAISE EXCEPTION 'what was done to papers is never changed or removed';
END
$$;
CREATE TRIGGER document_deed_is_append_only BEFORE UPDATE OR DELETE ON document_deed
    FOR EACH ROW EXECUTE FUNCTION refuse_document_deed_change();
CREATE TRIGGER document_deed_is_never_emptied BEFORE TRUNCATE ON document_deed
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_document_deed_change();

-- As in V004, and the papers go along.
CREATE OR REPLACE FUNCTION remove_request(which bigint) RETURNS void
    LANGUAGE plpgsql VOLATILE SET search_path = public, pg_temp AS
$$
BEGIN
    PERFORM set_config('foiadesk.purging', 'yes', true);
    INSERT INTO document_gone SELECT id FROM document WHERE request_id = which
                              UNION SELECT id FROM upload WHERE request_id = which ON CONFLICT DO NOTHING;
    DELETE FROM document_check WHERE request_id = which;
    DELETE FROM document_deed WHERE request_id = which;
    DELETE FROM document WHERE request_id = which;
    DELETE FROM upload WHERE request_id = which;
    UPDATE request SET parent_id = NULL WHERE parent_id = which;
    DELETE FROM purge_wish WHERE request_id = which;
    DELETE FROM tracking_number WHERE request_id = which;
    DELETE FROM deadline WHERE request_id = which;
    DELETE FROM event WHERE request_id = which;
    DELETE FROM request WHERE id = which;
    PERFORM set_config('foiadesk.purging', 'no', true);
END
$$;

-- For the settings page: whether any paper at all is damaged, also where its reader may not see the request. A count
-- would tell of what may not be seen; a damaged paper must be told of.
CREATE FUNCTION papers_sound() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
SELECT NOT EXISTS (SELECT FROM document_check WHERE NOT sound)
$$;

ALTER TABLE upload ENABLE ROW LEVEL SECURITY;
ALTER TABLE document ENABLE ROW LEVEL SECURITY;
ALTER TABLE document_chunk ENABLE ROW LEVEL SECURITY;
ALTER TABLE document_deed ENABLE ROW LEVEL SECURITY;
ALTER TABLE document_check ENABLE ROW LEVEL SECURITY;

-- An upload is its own sender's alone until it is whole.
CREATE POLICY own ON upload FOR ALL TO foiadesk_app USING (
    begun_by = (SELECT viewer()) AND (SELECT viewer_reach()) <> 'NEWSROOM'
        AND EXISTS (SELECT 1 FROM request r WHERE r.id = request_id));
CREATE POLICY seen ON document FOR SELECT TO foiadesk_app USING (
    EXISTS (SELECT 1 FROM request r WHERE r.id = request_id));
-- Only what was uploaded whole becomes a document, in the name of who sent it.
CREATE POLICY added ON document FOR INSERT TO foiadesk_app WITH CHECK (
    uploaded_by = (SELECT viewer()) AND EXISTS (SELECT 1 FROM upload u WHERE u.id = document.id));
CREATE POLICY changed ON document FOR UPDATE TO foiadesk_app USING ((SELECT viewer_reach()) <> 'NEWSROOM');
CREATE POLICY seen ON document_chunk FOR SELECT TO foiadesk_app USING (
    EXISTS (SELECT 1 FROM request r WHERE r.id = request_id));
CREATE POLICY added ON document_chunk FOR INSERT TO foiadesk_app WITH CHECK (
    EXISTS (SELECT 1 FROM upload u WHERE u.id = document_id AND u.request_id = document_chunk.request_id));
CREATE POLICY seen ON document_deed FOR SELECT TO foiadesk_app USING (
    EXISTS (SELECT 1 FROM request r WHERE r.id = request_id));
CREATE POLICY written ON document_deed FOR INSERT TO foiadesk_app WITH CHECK (
    done_by = (SELECT viewer()) AND EXISTS (
        SELECT 1 FROM document d WHERE d.id = document_id AND d.request_id = document_deed.request_id));
CREATE POLICY seen ON document_check FOR SELECT TO foiadesk_app USING (
    EXISTS (SELECT 1 FROM request r WHERE r.id = request_id));

CREATE POLICY work ON upload FOR ALL TO foiadesk_jobs USING (true);
CREATE POLICY work ON document FOR SELECT TO foiadesk_jobs USING (true);
CREATE POLICY work ON document_chunk FOR ALL TO foiadesk_jobs USING (true);
CREATE POLICY work ON document_check FOR ALL TO foiadesk_jobs USING (true);

GRANT USAGE ON SEQUENCE document_id TO foiadesk_app;
GRANT SELECT, INSERT, DELETE ON upload TO foiadesk_app;
GRANT UPDATE (given_up) ON upload TO foiadesk_app;
GRANT SELECT, INSERT ON document, document_chunk, document_deed TO foiadesk_app;
GRANT UPDATE (kind, name, description, letter_date, pages, removed_at, removed_by, version) ON document TO foiadesk_app;
GRANT SELECT ON document_check TO foiadesk_app;
GRANT SELECT, DELETE ON upload, document_chunk TO foiadesk_jobs;
GRANT SELECT ON document TO foiadesk_jobs;
GRANT SELECT, INSERT, UPDATE ON document_check TO foiadesk_jobs;
GRANT SELECT, INSERT, DELETE ON document_gone TO foiadesk_jobs;
REVOKE EXECUTE ON FUNCTION papers_sound() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION papers_sound() TO foiadesk_app;

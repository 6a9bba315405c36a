-- Letters that go out to agencies. A letter is a mail of the outbox with a writer: it carries a sender and threads, waits
-- a minute in which it may be taken back, and is never sent again when nobody can know whether the server had it.

ALTER TABLE outbox
    ADD COLUMN once      boolean NOT NULL DEFAULT false, -- doubtful once is doubtful for good: a person looks
    ADD COLUMN writer_id bigint REFERENCES person;       -- who wrote it, where a person did; null: the desk itself
CREATE INDEX outbox_by_writer ON outbox (writer_id, created_at, id) WHERE writer_id IS NOT NULL;

ALTER TABLE outbox_letter
    ADD COLUMN from_address text NOT NULL DEFAULT '' CHECK (length(from_address) <= 254),
    ADD COLUMN from_name    text NOT NULL DEFAULT '' CHECK (length(from_name) <= 200),
    ADD COLUMN reply_to     text NOT NULL DEFAULT '' CHECK (length(reply_to) <= 254),
    ADD COLUMN in_reply_to  text NOT NULL DEFAULT '' CHECK (length(in_reply_to) <= 300),
    ADD COLUMN thread       text NOT NULL DEFAULT '' CHECK (length(thread) <= 8000); -- ids, the oldest first

-- What a mail carries, copied when it is put: what is done to the paper afterwards does not change what was sent.
CREATE TABLE outbox_enclosure
(
    id   uuid NOT NULL REFERENCES outbox,
    ord  int  NOT NULL CHECK (ord BETWEEN 0 AND 50),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
    type text NOT NULL CHECK (length(type) BETWEEN 3 AND 100),
    size bigint NOT NULL CHECK (size BETWEEN 0 AND 20971520),
    PRIMARY KEY (id, ord)
);
-- Gone once the mail has left or was taken back.
CREATE TABLE outbox_chunk
(
    id    uuid  NOT NULL,
    ord   int   NOT NULL,
    n     int   NOT NULL CHECK (n >= 0),
    bytes bytea NOT NULL CHECK (octet_length(bytes) BETWEEN 1 AND 1048576),
    PRIMARY KEY (id, ord, n),
    FOREIGN KEY (id, ord) REFERENCES outbox_enclosure
);
ALTER TABLE outbox_chunk ALTER COLUMN bytes SET STORAGE EXTERNAL;

ALTER TABLE outbox_enclosure ENABLE ROW LEVEL SECURITY;
ALTER TABLE outbox_chunk ENABLE ROW LEVEL SECURITY;
CREATE POLICY put ON outbox_enclosure FOR INSERT TO foiadesk_app WITH CHECK (true);
CREATE POLICY put ON outbox_chunk FOR INSERT TO foiadesk_app WITH CHECK (true);
CREATE POLICY seen ON outbox_enclosure FOR SELECT TO foiadesk_app USING (
    EXISTS (SELECT 1 FROM outbox_letter l WHERE l.id = outbox_enclosure.id));
CREATE POLICY work ON outbox_enclosure FOR ALL TO foiadesk_jobs USING (true);
CREATE POLICY work ON outbox_chunk FOR ALL TO foiadesk_jobs USING (true);
GRANT SELECT, INSERT ON outbox_enclosure TO foiadesk_app;
GRANT INSERT ON outbox_chunk TO foiadesk_app;
GRANT SELECT, INSERT ON outbox_enclosure TO foiadesk_jobs;
GRANT SELECT, INSERT, DELETE ON outbox_chunk TO foiadesk_jobs;

-- To whom a reporter writes tells what is asked, so a letter's envelope is its writer's; who administers sees the desk's own.
DROP POLICY put ON outbox;
CREATE POLICY put ON outbox FOR INSERT TO foiadesk_app WITH CHECK (
    state = 'WAITING' AND (writer_id IS NULL OR writer_id = (SELECT viewer())));
DROP POLICY changed ON outbox;
CREATE POLICY changed ON outbox FOR UPDATE TO foiadesk_app USING (
    person_id = (SELECT viewer()) OR writer_id = (SELECT viewer())
        OR (writer_id IS NULL AND (SELECT viewer_has_role('ADMINISTRATOR'))));
DROP POLICY seen ON outbox_letter;
CREATE POLICY seen ON outbox_letter FOR SELECT TO foiadesk_app USING (
    EXISTS (SELECT 1 FROM outbox o WHERE o.id = outbox_letter.id
        AND (o.person_id = (SELECT viewer()) OR o.writer_id = (SELECT viewer()))));

-- The newsroom's own wording in place of ours; '' stands for every law.
CREATE TABLE letter_wording
(
    kind         text        NOT NULL CHECK (kind ~ '^[A-Z_]{2,30}$'),
    jurisdiction text        NOT NULL CHECK (length(jurisdiction) <= 20),
    subject      text        NOT NULL CHECK (length(subject) BETWEEN 1 AND 1000),
    body         text        NOT NULL CHECK (length(body) BETWEEN 1 AND 40000),
    changed_by   bigint      NOT NULL REFERENCES person,
    changed_at   timestamptz NOT NULL,
    PRIMARY KEY (kind, jurisdiction)
);

-- A letter being written: one a person, request and kind.
CREATE TABLE letter_draft
(
    request_id bigint      NOT NULL REFERENCES request ON DELETE CASCADE,
    person_id  bigint      NOT NULL REFERENCES person,
    kind       text        NOT NULL CHECK (kind ~ '^[A-Z_]{2,30}$'),
    address    text        NOT NULL CHECK (length(address) <= 500),
    from_desk  boolean     NOT NULL,
    subject    text        NOT NULL CHECK (length(subject) <= 300),
    body       text        NOT NULL CHECK (length(body) <= 100000),
    detail     text        NOT NULL CHECK (length(detail) <= 5000),
    papers     bigint[]    NOT NULL,
    changed_at timestamptz NOT NULL,
    PRIMARY KEY (request_id, person_id, kind)
);

-- A letter that went out, once for each request that it is about, with the entry that it made there.
CREATE TABLE sent_letter
(
    id         uuid        NOT NULL,
    request_id bigint      NOT NULL REFERENCES request ON DELETE CASCADE,
    once       uuid        NOT NULL,
    kind       text        NOT NULL CHECK (kind ~ '^[A-Z_]{2,30}$'),
    way        text        NOT NULL CHECK (way IN ('EMAIL', 'PORTAL', 'POST', 'FAX', 'IN_PERSON')),
    event_seq  int         NOT NULL,
    mail_id    uuid REFERENCES outbox,
    message_id text        NOT NULL CHECK (length(message_id) <= 300),
    address    text        NOT NULL CHECK (length(address) <= 500),
    from_desk  boolean     NOT NULL,
    subject    text        NOT NULL CHECK (length(subject) <= 300),
    body       text        NOT NULL CHECK (length(body) <= 100000),
    detail     text        NOT NULL CHECK (length(detail) <= 5000),
    papers     bigint[]    NOT NULL,
    written_by bigint      NOT NULL REFERENCES person,
    written_at timestamptz NOT NULL,
    undone_at  timestamptz,
    PRIMARY KEY (id, request_id),
    UNIQUE (once, request_id),
    CHECK ((way = 'EMAIL') = (mail_id IS NOT NULL))
);
CREATE INDEX sent_letter_by_request ON sent_letter (request_id, written_at);
CREATE INDEX sent_letter_by_mail ON sent_letter (mail_id);

-- What a purged request said to its agency goes with it; that something was sent to somebody stays in the outbox.
CREATE FUNCTION forget_sent_letter() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
BEGIN
    DELETE FROM outbox_chunk WHERE id = OLD.mail_id;
    DELETE FROM outbox_enclosure WHERE id = OLD.mail_id;
    DELETE FROM outbox_letter WHERE id = OLD.mail_id;
    UPDATE outbox SET state = 'CANCELLED', reason = 'Its request was removed.', settled_at = now()
    WHERE id = OLD.mail_id AND state = 'WAITING';
    RETURN OLD;
END
$$;
CREATE TRIGGER sent_letter_is_forgotten AFTER DELETE ON sent_letter
    FOR EACH ROW EXECUTE FUNCTION forget_sent_letter();

ALTER TABLE letter_wording ENABLE ROW LEVEL SECURITY;
ALTER TABLE letter_draft ENABLE ROW LEVEL SECURITY;
ALTER TABLE sent_letter ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON letter_wording FOR SELECT TO foiadesk_app USING ((SELECT viewer()) IS NOT NULL);
CREATE POLICY written ON letter_wording FOR ALL TO foiadesk_app USING (
    (SELECT viewer_has_role('EDITOR')) OR (SELECT viewer_has_role('ADMINISTRATOR')))
    WITH CHECK (changed_by = (SELECT viewer())
        AND ((SELECT viewer_has_role('EDITOR')) OR (SELECT viewer_has_role('ADMINISTRATOR'))));
CREATE POLICY own ON letter_draft FOR ALL TO foiadesk_app USING (
    person_id = (SELECT viewer()) AND (SELECT viewer_reach()) <> 'NEWSROOM'
        AND EXISTS (SELECT 1 FROM request r WHERE r.id = request_id));
CREATE POLICY seen ON sent_letter FOR SELECT TO foiadesk_app USING (
    EXISTS (SELECT 1 FROM request r WHERE r.id = request_id));
CREATE POLICY written ON sent_letter FOR INSERT TO foiadesk_app WITH CHECK (
    written_by = (SELECT viewer()) AND (SELECT viewer_reach()) <> 'NEWSROOM'
        AND EXISTS (SELECT 1 FROM request r WHERE r.id = request_id));
CREATE POLICY undone ON sent_letter FOR UPDATE TO foiadesk_app USING (
    (SELECT viewer_reach()) <> 'NEWSROOM' AND EXISTS (SELECT 1 FROM request r WHERE r.id = request_id));
GRANT SELECT, INSERT, UPDATE, DELETE ON letter_wording, letter_draft TO foiadesk_app;
GRANT SELECT, INSERT ON sent_letter TO foiadesk_app;
GRANT UPDATE (undone_at) ON sent_letter TO foiadesk_app;
GRANT SELECT ON sent_letter TO foiadesk_jobs;
CREATE POLICY work ON sent_letter FOR SELECT TO foiadesk_jobs USING (true);

-- Whoever sees the request sees what became of its letters.
DROP POLICY seen ON outbox;
CREATE POLICY seen ON outbox FOR SELECT TO foiadesk_app USING (
    person_id = (SELECT viewer()) OR writer_id = (SELECT viewer())
        OR (writer_id IS NULL AND (SELECT viewer_has_role('ADMINISTRATOR')))
        OR (writer_id IS NOT NULL AND EXISTS (SELECT 1 FROM sent_letter s WHERE s.mail_id = outbox.id)));

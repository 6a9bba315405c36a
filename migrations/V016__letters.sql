-- Letters: every message is kept byte for byte before anything else is done with it, then read in the jail, then put on
-- its request or among the unmatched. Who brings a message writes it as pages do; reading and matching look across all
-- requests, so they are work of the jobs' login, and what they find is shown by row security alone.

-- What came, as it came. form PILE: an archive or mailbox file out of which single messages are kept again.
CREATE TABLE mail
(
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    form          text        NOT NULL DEFAULT 'MESSAGE' CHECK (form IN ('MESSAGE', 'PILE')),
    origin        text        NOT NULL CHECK (origin IN ('UPLOAD', 'IMAP', 'API')),
    origin_note   text        NOT NULL DEFAULT '' CHECK (length(origin_note) <= 500), -- mailbox and uid
    name          text        NOT NULL DEFAULT '' CHECK (length(name) <= 300),
    size          bigint      NOT NULL CHECK (size BETWEEN 1 AND CASE form WHEN 'PILE' THEN 536870912 ELSE 62914560 END),
    sha256        bytea       NOT NULL CHECK (length(sha256) = 32),
    received_at   timestamptz NOT NULL,
    person_id     bigint REFERENCES person,
    wanted_id     bigint REFERENCES request ON DELETE SET NULL, -- the request it was put on by hand
    parent_id     bigint REFERENCES mail ON DELETE SET NULL,
    letter_id     bigint,
    message_id    text CHECK (length(message_id) <= 1000),
    state         text        NOT NULL DEFAULT 'KEPT' CHECK (state IN ('KEPT', 'READ', 'UNREAD')),
    sentence      text        NOT NULL DEFAULT '' CHECK (length(sentence) <= 2000),
    already       boolean     NOT NULL DEFAULT false,   -- its letter was here before it
    tries         int         NOT NULL DEFAULT 0,
    reading_until timestamptz
);
CREATE INDEX mail_unread ON mail (id) WHERE state = 'KEPT';
CREATE INDEX mail_same ON mail (sha256);
CREATE INDEX mail_letter ON mail (letter_id);
CREATE INDEX mail_parent ON mail (parent_id);
CREATE INDEX mail_person ON mail (person_id, id);
CREATE INDEX mail_wanted ON mail (wanted_id) WHERE wanted_id IS NOT NULL;

CREATE TABLE mail_chunk
(
    mail_id bigint NOT NULL REFERENCES mail ON DELETE CASCADE,
    n       int    NOT NULL CHECK (n >= 0),
    bytes   bytea  NOT NULL CHECK (octet_length(bytes) BETWEEN 1 AND 1048576),
    PRIMARY KEY (mail_id, n)
);
ALTER TABLE mail_chunk ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- What was said between us and an agency, by whatever way.
CREATE TABLE letter
(
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    once         uuid        NOT NULL UNIQUE,
    direction    text        NOT NULL CHECK (direction IN ('IN', 'OUT')),
    way          text        NOT NULL CHECK (way IN ('EMAIL', 'POST', 'PORTAL', 'FAX', 'PHONE', 'IN_PERSON')),
    on_day       date,
    dated_at     timestamptz,
    arrived_at   timestamptz NOT NULL,
    from_name    text        NOT NULL DEFAULT '' CHECK (length(from_name) <= 500),
    from_address text        NOT NULL DEFAULT '' CHECK (length(from_address) <= 500),
    to_line      text        NOT NULL DEFAULT '' CHECK (length(to_line) <= 20000),
    cc_line      text        NOT NULL DEFAULT '' CHECK (length(cc_line) <= 20000),
    forwarded_by text        NOT NULL DEFAULT '' CHECK (length(forwarded_by) <= 500),
    subject      text        NOT NULL DEFAULT '' CHECK (length(subject) <= 2000),
    thread       text        NOT NULL DEFAULT '' CHECK (length(thread) <= 2000), -- the subject without Re: and Fwd:
    text         text        NOT NULL DEFAULT '' CHECK (length(text) <= 20000000),
    html         text        NOT NULL DEFAULT '' CHECK (length(html) <= 20000000),
    headers      text        NOT NULL DEFAULT '' CHECK (length(headers) <= 2000000),
    message_id   text CHECK (length(message_id) <= 1000),
    refs         text[]      NOT NULL DEFAULT '{}',
    remarks      text[]      NOT NULL DEFAULT '{}',
    automatic    text        NOT NULL DEFAULT '' CHECK (automatic IN ('', 'AUTO_REPLY', 'BOUNCE')),
    brought_by   bigint REFERENCES person,
    standing     int         NOT NULL DEFAULT 0 CHECK (standing >= 0),  -- on how many requests
    ever_on      boolean     NOT NULL DEFAULT false,
    aside_at     timestamptz,
    aside_by     bigint REFERENCES person
);
CREATE INDEX letter_message_id ON letter (message_id) WHERE message_id IS NOT NULL;
CREATE INDEX letter_unmatched ON letter (id) WHERE standing = 0;
CREATE INDEX letter_from ON letter (lower(from_address), thread) WHERE from_address <> '';
ALTER TABLE mail ADD FOREIGN KEY (letter_id) REFERENCES letter;

-- Where a letter is, and was: taking it off keeps the row.
CREATE TABLE letter_on
(
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    letter_id  bigint      NOT NULL REFERENCES letter ON DELETE CASCADE,
    request_id bigint      NOT NULL REFERENCES request,
    why        text        NOT NULL CHECK (length(why) BETWEEN 1 AND 1000),
    filed_by   bigint REFERENCES person,
    filed_at   timestamptz NOT NULL,
    off_by     bigint REFERENCES person,
    off_at     timestamptz,
    CHECK ((off_by IS NULL) = (off_at IS NULL))
);
CREATE UNIQUE INDEX letter_on_once ON letter_on (letter_id, request_id) WHERE off_at IS NULL;
CREATE INDEX letter_on_request ON letter_on (request_id, letter_id);
CREATE INDEX letter_on_letter ON letter_on (letter_id);

CREATE TABLE letter_guess
(
    letter_id  bigint NOT NULL REFERENCES letter ON DELETE CASCADE,
    request_id bigint NOT NULL REFERENCES request ON DELETE CASCADE,
    ord        int    NOT NULL,
    why        text   NOT NULL CHECK (length(why) BETWEEN 1 AND 1000),
    PRIMARY KEY (letter_id, request_id)
);
CREATE INDEX letter_guess_request ON letter_guess (request_id);

CREATE TABLE letter_seen
(
    letter_id bigint      NOT NULL REFERENCES letter ON DELETE CASCADE,
    person_id bigint      NOT NULL REFERENCES person,
    seen_at   timestamptz NOT NULL,
    PRIMARY KEY (letter_id, person_id)
);

-- Files that came within a letter. Once the letter is on a request, its copy is a paper there.
CREATE TABLE enclosure
(
    letter_id bigint  NOT NULL REFERENCES letter ON DELETE CASCADE,
    n         int     NOT NULL CHECK (n > 0),
    name      text    NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
    original  text    NOT NULL CHECK (length(original) <= 5000),
    type      text    NOT NULL DEFAULT '' CHECK (length(type) <= 300),
    within    text    NOT NULL DEFAULT '' CHECK (length(within) <= 1000),
    inline    boolean NOT NULL DEFAULT false,
    size      bigint  NOT NULL CHECK (size >= 0),
    sha256    bytea   NOT NULL CHECK (length(sha256) = 32),
    PRIMARY KEY (letter_id, n)
);
CREATE TABLE enclosure_chunk
(
    letter_id bigint NOT NULL,
    n         int    NOT NULL,
    part      int    NOT NULL CHECK (part >= 0),
    bytes     bytea  NOT NULL CHECK (octet_length(bytes) BETWEEN 1 AND 1048576),
    PRIMARY KEY (letter_id, n, part),
    FOREIGN KEY (letter_id, n) REFERENCES enclosure ON DELETE CASCADE
);
ALTER TABLE enclosure_chunk ALTER COLUMN bytes SET STORAGE EXTERNAL;

CREATE TABLE letter_paper
(
    letter_id   bigint NOT NULL,
    n           int    NOT NULL,
    request_id  bigint NOT NULL REFERENCES request,
    document_id bigint NOT NULL UNIQUE REFERENCES document ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (letter_id, n, request_id),
    FOREIGN KEY (letter_id, n) REFERENCES enclosure ON DELETE CASCADE
);
CREATE INDEX letter_paper_request ON letter_paper (request_id);

-- The address of a request's own: whoever writes there is filed there.
CREATE TABLE reply_token
(
    request_id bigint PRIMARY KEY REFERENCES request ON DELETE CASCADE,
    token      text NOT NULL UNIQUE CHECK (token ~ '^[0-9a-hjkmnp-tv-z]{13}$')
);

-- A number is found in a text by its letters and digits alone.
CREATE INDEX tracking_number_plain ON tracking_number (upper(regexp_replace(value, '[^A-Za-z0-9]', '', 'g')));

-- A paper that came by mail was added by nobody.
ALTER TABLE document ALTER COLUMN uploaded_by DROP NOT NULL;

-- Counted by the owner: a letter on a request that may not be seen is not unmatched.
CREATE FUNCTION count_standing() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
DECLARE
    which bigint := CASE WHEN TG_OP = 'DELETE' THEN OLD.letter_id ELSE NEW.letter_id END;
BEGIN
    UPDATE letter l SET ever_on = true,
        standing = (SELECT count(*) FROM letter_on o WHERE o.letter_id = which AND o.off_at IS NULL)
    WHERE l.id = which;
    RETURN NULL;
END
$$;
CREATE TRIGGER letter_on_counts AFTER INSERT OR UPDATE OR DELETE ON letter_on
    FOR EACH ROW EXECUTE FUNCTION count_standing();

-- A removed request takes its letters along, raw mail too, unless another request holds them.
CREATE FUNCTION take_letters_along() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS
$$
DECLARE
    gone bigint[] := ARRAY(SELECT DISTINCT o.letter_id FROM letter_on o WHERE o.request_id = OLD.id
        AND NOT EXISTS (SELECT FROM letter_on other WHERE other.letter_id = o.letter_id AND other.request_id <> OLD.id));
    piles bigint[] := ARRAY(SELECT DISTINCT m.parent_id FROM mail m WHERE m.letter_id = ANY (gone));
BEGIN
    DELETE FROM mail WHERE letter_id = ANY (gone);
    DELETE FROM mail WHERE id = ANY (piles);
    DELETE FROM letter WHERE id = ANY (gone);
    DELETE FROM letter_paper WHERE request_id = OLD.id;
    DELETE FROM letter_on WHERE request_id = OLD.id;
    RETURN OLD;
END
$$;
CREATE TRIGGER letters_go_along BEFORE DELETE ON request FOR EACH ROW EXECUTE FUNCTION take_letters_along();

ALTER TABLE mail ENABLE ROW LEVEL SECURITY;
ALTER TABLE mail_chunk ENABLE ROW LEVEL SECURITY;
ALTER TABLE letter ENABLE ROW LEVEL SECURITY;
ALTER TABLE letter_on ENABLE ROW LEVEL SECURITY;
ALTER TABLE letter_guess ENABLE ROW LEVEL SECURITY;
ALTER TABLE letter_seen ENABLE ROW LEVEL SECURITY;
ALTER TABLE enclosure ENABLE ROW LEVEL SECURITY;
ALTER TABLE enclosure_chunk ENABLE ROW LEVEL SECURITY;
ALTER TABLE letter_paper ENABLE ROW LEVEL SECURITY;
ALTER TABLE reply_token ENABLE ROW LEVEL SECURITY;

CREATE POLICY seen ON letter_on FOR SELECT TO foiadesk_app USING (
    EXISTS (SELECT 1 FROM request r WHERE r.id = request_id));
-- On a request: whoever sees one of them. On none: whoever brought it, and editors and lawyers; but once it was on a
-- request, those who see that one, as it may have been sealed.
CREATE POLICY seen ON letter FOR SELECT TO foiadesk_app USING (
    EXISTS (SELECT 1 FROM letter_on o WHERE o.letter_id = letter.id AND (o.off_at IS NULL OR letter.standing = 0))
        OR (standing = 0 AND (SELECT viewer_reach()) <> 'NEWSROOM'
            AND (brought_by = (SELECT viewer()) OR (NOT ever_on AND (SELECT viewer_reach()) = 'TEAM'))));
-- Asked from policies of tables that its own policy asks, so it hides behind a function.
CREATE FUNCTION sees_letter(which bigint) RETURNS boolean LANGUAGE plpgsql STABLE AS
$$
BEGIN
    RETURN EXISTS (SELECT 1 FROM letter WHERE id = which);
END
$$;
-- What somebody writes down, and what goes out; mail that comes is made a letter by the jobs.
CREATE POLICY written ON letter FOR INSERT TO foiadesk_app WITH CHECK (
    brought_by = (SELECT viewer()) AND (SELECT viewer_reach()) <> 'NEWSROOM' AND standing = 0 AND NOT ever_on);
CREATE POLICY changed ON letter FOR UPDATE TO foiadesk_app USING ((SELECT viewer_reach()) <> 'NEWSROOM');
CREATE POLICY filed ON letter_on FOR INSERT TO foiadesk_app WITH CHECK (
    filed_by = (SELECT viewer()) AND (SELECT viewer_reach()) <> 'NEWSROOM'
        AND EXISTS (SELECT 1 FROM request r WHERE r.id = request_id) AND sees_letter(letter_id));
CREATE POLICY off ON letter_on FOR UPDATE TO foiadesk_app
    USING ((SELECT viewer_reach()) <> 'NEWSROOM') WITH CHECK (off_by IS NULL OR off_by = (SELECT viewer()));
CREATE POLICY seen ON letter_guess FOR ALL TO foiadesk_app USING (
    EXISTS (SELECT 1 FROM request r WHERE r.id = request_id)
        AND EXISTS (SELECT 1 FROM letter l WHERE l.id = letter_id));
CREATE POLICY own ON letter_seen FOR ALL TO foiadesk_app USING (
    person_id = (SELECT viewer()) AND EXISTS (SELECT 1 FROM letter l WHERE l.id = letter_id));
CREATE POLICY seen ON enclosure FOR SELECT TO foiadesk_app USING (
    EXISTS (SELECT 1 FROM letter l WHERE l.id = letter_id));
CREATE POLICY put ON enclosure FOR INSERT TO foiadesk_app WITH CHECK (
    EXISTS (SELECT 1 FROM letter l WHERE l.id = letter_id AND l.brought_by = (SELECT viewer())));
CREATE POLICY seen ON enclosure_chunk FOR SELECT TO foiadesk_app USING (
    EXISTS (SELECT 1 FROM letter l WHERE l.id = letter_id));
CREATE POLICY put ON enclosure_chunk FOR INSERT TO foiadesk_app WITH CHECK (
    EXISTS (SELECT 1 FROM letter l WHERE l.id = letter_id AND l.brought_by = (SELECT viewer())));
CREATE POLICY seen ON letter_paper FOR SELECT TO foiadesk_app USING (
    EXISTS (SELECT 1 FROM request r WHERE r.id = request_id));
CREATE POLICY put ON letter_paper FOR INSERT TO foiadesk_app WITH CHECK (
    (SELECT viewer_reach()) <> 'NEWSROOM' AND EXISTS (
        SELECT 1 FROM letter_on o WHERE o.letter_id = letter_paper.letter_id
            AND o.request_id = letter_paper.request_id AND o.off_at IS NULL));
CREATE POLICY seen ON reply_token FOR SELECT TO foiadesk_app USING (
    EXISTS (SELECT 1 FROM request r WHERE r.id = request_id));
CREATE POLICY made ON reply_token FOR INSERT TO foiadesk_app WITH CHECK (
    (SELECT viewer_reach()) <> 'NEWSROOM' AND EXISTS (SELECT 1 FROM request r WHERE r.id = request_id));
-- Of a letter, whoever sees the letter; of none yet, whoever brought it, and of a mailbox's, editors and lawyers.
CREATE POLICY seen ON mail FOR SELECT TO foiadesk_app USING (
    EXISTS (SELECT 1 FROM letter l WHERE l.id = letter_id) OR person_id = (SELECT viewer())
        OR (letter_id IS NULL AND person_id IS NULL AND (SELECT viewer_reach()) = 'TEAM'));
CREATE POLICY brought ON mail FOR INSERT TO foiadesk_app WITH CHECK (
    person_id = (SELECT viewer()) AND (SELECT viewer_reach()) <> 'NEWSROOM' AND state = 'KEPT' AND letter_id IS NULL
        AND (wanted_id IS NULL OR EXISTS (SELECT 1 FROM request r WHERE r.id = wanted_id)));
CREATE POLICY seen ON mail_chunk FOR SELECT TO foiadesk_app USING (
    EXISTS (SELECT 1 FROM mail m WHERE m.id = mail_id));
CREATE POLICY brought ON mail_chunk FOR INSERT TO foiadesk_app WITH CHECK (
    EXISTS (SELECT 1 FROM mail m WHERE m.id = mail_id AND m.person_id = (SELECT viewer()) AND m.state = 'KEPT'));

-- A letter's enclosure becomes a paper only beside the row that says so.
CREATE POLICY enclosed ON document FOR INSERT TO foiadesk_app WITH CHECK (
    uploaded_by = (SELECT viewer()) AND EXISTS (SELECT 1 FROM letter_paper p
        WHERE p.document_id = document.id AND p.request_id = document.request_id));
CREATE POLICY enclosed ON document_chunk FOR INSERT TO foiadesk_app WITH CHECK (
    EXISTS (SELECT 1 FROM letter_paper p
        WHERE p.document_id = document_chunk.document_id AND p.request_id = document_chunk.request_id));
CREATE POLICY enclosed_by_jobs ON document FOR INSERT TO foiadesk_jobs WITH CHECK (
    EXISTS (SELECT 1 FROM letter_paper p WHERE p.document_id = document.id AND p.request_id = document.request_id));

-- A letter that is put back brings its papers back.
CREATE POLICY returned ON document FOR UPDATE TO foiadesk_jobs USING (
    EXISTS (SELECT 1 FROM letter_paper p WHERE p.document_id = document.id));

CREATE POLICY work ON mail FOR ALL TO foiadesk_jobs USING (true);
CREATE POLICY work ON mail_chunk FOR ALL TO foiadesk_jobs USING (true);
CREATE POLICY work ON letter FOR ALL TO foiadesk_jobs USING (true);
CREATE POLICY work ON letter_on FOR ALL TO foiadesk_jobs USING (true);
CREATE POLICY work ON letter_guess FOR ALL TO foiadesk_jobs USING (true);
CREATE POLICY work ON letter_seen FOR ALL TO foiadesk_jobs USING (true);
CREATE POLICY work ON enclosure FOR ALL TO foiadesk_jobs USING (true);
CREATE POLICY work ON enclosure_chunk FOR ALL TO foiadesk_jobs USING (true);
CREATE POLICY work ON letter_paper FOR ALL TO foiadesk_jobs USING (true);
CREATE POLICY work ON reply_token FOR ALL TO foiadesk_jobs USING (true);
CREATE POLICY deeds ON document_deed FOR INSERT TO foiadesk_jobs WITH CHECK (deed = 'ADDED');
CREATE POLICY numbers ON tracking_number FOR SELECT TO foiadesk_jobs USING (true);

GRANT SELECT, INSERT ON mail, mail_chunk, letter, letter_on, enclosure, enclosure_chunk, letter_paper, reply_token,
    letter_seen TO foiadesk_app;
GRANT UPDATE (aside_at, aside_by) ON letter TO foiadesk_app;
GRANT UPDATE (off_at, off_by) ON letter_on TO foiadesk_app;
GRANT UPDATE (seen_at) ON letter_seen TO foiadesk_app;
GRANT SELECT ON letter_guess TO foiadesk_app;
GRANT SELECT, INSERT, UPDATE ON mail TO foiadesk_jobs;
GRANT SELECT, INSERT ON mail_chunk, letter, letter_on, enclosure, enclosure_chunk, letter_paper, letter_guess, reply_token
    TO foiadesk_jobs;
GRANT UPDATE (remarks) ON letter TO foiadesk_jobs;
GRANT INSERT ON document, document_chunk, document_deed TO foiadesk_jobs;
GRANT UPDATE (removed_at, removed_by) ON document TO foiadesk_jobs;
GRANT USAGE ON SEQUENCE document_id TO foiadesk_jobs;
GRANT SELECT ON tracking_number, agency_contact, mail_server TO foiadesk_jobs;
REVOKE EXECUTE ON FUNCTION count_standing(), take_letters_along() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sees_letter(bigint) TO foiadesk_app;

-- Mail: what the desk has to say to people by mail, and the server that takes it. A mail is a row written in the
-- transaction that caused it; the sender claims it, commits, and only then talks to the server. The envelope (to whom,
-- when, what became of it) is kept apart from the letter (subject and text), as administrators must see the first to
-- mend what is stuck, and nobody but the addressee may see the second.

ALTER TABLE person ADD COLUMN email text NOT NULL DEFAULT '' CHECK (length(email) <= 254);
CREATE UNIQUE INDEX person_email ON person (lower(email)) WHERE email <> '';

ALTER TABLE newsroom ADD COLUMN mail_hour smallint NOT NULL DEFAULT 8 CHECK (mail_hour BETWEEN 0 AND 23);

ALTER TABLE invitation ADD COLUMN email text NOT NULL DEFAULT '' CHECK (length(email) <= 254);

-- A link from the log may also forget the second factor; one from a mail never does.
ALTER TABLE one_time_link ADD COLUMN purpose text NOT NULL DEFAULT 'RECOVERY'
    CHECK (purpose IN ('SET_UP', 'RECOVERY', 'RESET'));
UPDATE one_time_link SET purpose = 'SET_UP' WHERE person_id IS NULL;
ALTER TABLE one_time_link ADD CONSTRAINT set_up_is_nobodys CHECK ((purpose = 'SET_UP') = (person_id IS NULL));

CREATE TABLE outbox
(
    id           uuid PRIMARY KEY,
    message_id   text        NOT NULL UNIQUE CHECK (length(message_id) <= 300),
    person_id    bigint REFERENCES person,          -- null: somebody who is not here yet, or an address given up
    address      text        NOT NULL CHECK (length(address) <= 254), -- '': not known yet, so it waits
    state        text        NOT NULL DEFAULT 'WAITING'
        CHECK (state IN ('WAITING', 'SENDING', 'SENT', 'FAILED', 'CANCELLED')),
    created_at   timestamptz NOT NULL DEFAULT now(),
    next_try_at  timestamptz NOT NULL DEFAULT now(),
    trying_since timestamptz,                       -- seven days run from here, and only while mail can be tried
    lease_until  timestamptz,
    attempts     int         NOT NULL DEFAULT 0,
    refused      int         NOT NULL DEFAULT 0,    -- how often the server put off this very mail
    ambiguous    int         NOT NULL DEFAULT 0,    -- how often nobody can know whether the server had taken it
    reply        text        NOT NULL DEFAULT '' CHECK (length(reply) <= 300),
    reason       text        NOT NULL DEFAULT '' CHECK (length(reason) <= 300),
    withdrawn    text CHECK (length(withdrawn) <= 300), -- wished while it was being sent: not to be tried again
    ends_at      timestamptz,                       -- holds a link that ends then: useless later, its letter not kept
    settled_at   timestamptz,
    CHECK ((state = 'SENDING') = (lease_until IS NOT NULL)),
    CHECK ((state IN ('SENT', 'FAILED', 'CANCELLED')) = (settled_at IS NOT NULL))
);
CREATE INDEX outbox_due ON outbox (next_try_at) WHERE state = 'WAITING';
CREATE INDEX outbox_leased ON outbox (lease_until) WHERE state = 'SENDING';
CREATE INDEX outbox_newest ON outbox (created_at, id);
CREATE INDEX outbox_by_state ON outbox (state, created_at, id);
CREATE INDEX outbox_by_person ON outbox (person_id, created_at, id);
CREATE INDEX outbox_failed ON outbox (settled_at) WHERE state = 'FAILED';

CREATE TABLE outbox_letter
(
    id      uuid PRIMARY KEY REFERENCES outbox,
    subject text NOT NULL CHECK (length(subject) BETWEEN 1 AND 300),
    text    text NOT NULL CHECK (length(text) <= 500000),
    html    text NOT NULL CHECK (length(html) <= 1000000)
);

-- One row: the server that takes our mail. Nothing is sent before its test mail was seen to arrive.
CREATE TABLE mail_server
(
    id             smallint PRIMARY KEY CHECK (id = 1),
    host           text        NOT NULL CHECK (length(host) BETWEEN 1 AND 253),
    port           int         NOT NULL CHECK (port BETWEEN 1 AND 65535),
    security       text        NOT NULL CHECK (security IN ('STARTTLS', 'TLS', 'NONE')),
    username       text        NOT NULL DEFAULT '' CHECK (length(username) <= 254),
    password       bytea,                           -- sealed by the vault
    from_address   text        NOT NULL CHECK (length(from_address) BETWEEN 3 AND 254),
    from_name      text        NOT NULL DEFAULT '' CHECK (length(from_name) <= 80),
    code           text,                            -- of the test mail, hashed
    code_tries     int         NOT NULL DEFAULT 0,
    code_ends_at   timestamptz,
    tested_to      text        NOT NULL DEFAULT '' CHECK (length(tested_to) <= 254),
    confirmed_at   timestamptz,
    changed_at     timestamptz NOT NULL,
    failures       int         NOT NULL DEFAULT 0,
    next_try_at    timestamptz NOT NULL DEFAULT '-infinity',
    problem        text        NOT NULL DEFAULT '' CHECK (length(problem) <= 600),
    problem_at     timestamptz,
    last_sent_at   timestamptz
);

-- One row, sealed with the key of this installation: a key that does not open it is not the key of this database.
CREATE TABLE vault
(
    id    smallint PRIMARY KEY CHECK (id = 1),
    proof bytea NOT NULL
);

-- Whoever records what makes a mail moot need not be allowed to see it. True when it had not left; one that is being
-- sent at this moment is not tried again.
CREATE FUNCTION withdraw_mail(which uuid, why text) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = public, pg_temp AS
$$
BEGIN
    UPDATE outbox SET state = 'CANCELLED', reason = left(why, 300), settled_at = now()
    WHERE id = which AND state = 'WAITING';
    IF FOUND THEN
        RETURN true;
    END IF;
    UPDATE outbox SET withdrawn = left(why, 300) WHERE id = which AND state = 'SENDING';
    RETURN false;
END
$$;

ALTER TABLE outbox ENABLE ROW LEVEL SECURITY;
ALTER TABLE outbox_letter ENABLE ROW LEVEL SECURITY;

CREATE POLICY seen ON outbox FOR SELECT TO foiadesk_app USING (
    person_id = (SELECT viewer()) OR (SELECT viewer_has_role('ADMINISTRATOR')));
-- Nobody is signed in where a password is forgotten, so this must not ask for the viewer.
CREATE POLICY put ON outbox FOR INSERT TO foiadesk_app WITH CHECK (state = 'WAITING');
CREATE POLICY changed ON outbox FOR UPDATE TO foiadesk_app USING (
    person_id = (SELECT viewer()) OR (SELECT viewer_has_role('ADMINISTRATOR')));
CREATE POLICY seen ON outbox_letter FOR SELECT TO foiadesk_app USING (
    EXISTS (SELECT 1 FROM outbox o WHERE o.id = outbox_letter.id AND o.person_id = (SELECT viewer())));
CREATE POLICY put ON outbox_letter FOR INSERT TO foiadesk_app WITH CHECK (true);
CREATE POLICY work ON outbox FOR ALL TO foiadesk_jobs USING (true);
CREATE POLICY work ON outbox_letter FOR ALL TO foiadesk_jobs USING (true);

REVOKE EXECUTE ON FUNCTION withdraw_mail(uuid, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION withdraw_mail(uuid, text) TO foiadesk_app, foiadesk_jobs;
GRANT SELECT, INSERT ON outbox TO foiadesk_app;
GRANT UPDATE (address, state, next_try_at, trying_since, refused, reason, settled_at) ON outbox TO foiadesk_app;
GRANT SELECT, INSERT ON outbox_letter TO foiadesk_app;
GRANT SELECT, INSERT, UPDATE ON mail_server TO foiadesk_app;
GRANT SELECT, INSERT ON vault TO foiadesk_app;
GRANT SELECT, INSERT, UPDATE ON outbox TO foiadesk_jobs;
GRANT SELECT, INSERT, DELETE ON outbox_letter TO foiadesk_jobs;
GRANT SELECT, UPDATE ON mail_server TO foiadesk_jobs;

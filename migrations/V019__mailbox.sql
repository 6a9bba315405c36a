-- The mailbox that is looked into: where it is, how to sign in, how it stands, and each message that was seen in it. A
-- message is marked or moved at the server only after it was kept here, so its row says how far it came; the row holds
-- numbers alone, never a word of the message.

CREATE TABLE mailbox
(
    id             smallint PRIMARY KEY CHECK (id = 1),
    host           text        NOT NULL CHECK (length(host) BETWEEN 1 AND 253),
    port           int         NOT NULL CHECK (port BETWEEN 1 AND 65535),
    security       text        NOT NULL CHECK (security IN ('TLS', 'STARTTLS', 'NONE')),
    username       text        NOT NULL CHECK (length(username) BETWEEN 1 AND 254),
    sign_in        text        NOT NULL CHECK (sign_in IN ('PASSWORD', 'MICROSOFT', 'GOOGLE', 'OAUTH')),
    password       bytea,                           -- sealed by the vault, as the next two
    client_id      text        NOT NULL DEFAULT '' CHECK (length(client_id) <= 300),
    client_secret  bytea,
    refresh_token  bytea,
    token_url      text        NOT NULL DEFAULT '' CHECK (length(token_url) <= 500),
    folder         text        NOT NULL DEFAULT 'INBOX' CHECK (length(folder) BETWEEN 1 AND 200),
    afterwards     text        NOT NULL CHECK (afterwards IN ('SEEN', 'MOVE')),
    move_to        text        NOT NULL DEFAULT '' CHECK (length(move_to) <= 200),
    address        text        NOT NULL CHECK (length(address) BETWEEN 3 AND 254),
    authservs      text        NOT NULL DEFAULT '' CHECK (length(authservs) <= 500), -- believed, apart by spaces
    changed_at     timestamptz NOT NULL,
    CHECK ((afterwards = 'MOVE') = (move_to <> '')),
    CHECK (sign_in <> 'PASSWORD' OR token_url = '')
);

-- How it stands, apart from what was typed: looks change it by themselves, and two nodes take turns by its leases.
CREATE TABLE mailbox_state
(
    id             smallint PRIMARY KEY CHECK (id = 1),
    listed_at      timestamptz,                        -- when the whole folder was last counted through
    looked_at      timestamptz,                        -- when a look last ended well
    letter_at      timestamptz,
    failing_since  timestamptz,
    failures       int         NOT NULL DEFAULT 0,
    problem        text        NOT NULL DEFAULT '' CHECK (length(problem) <= 600),
    lasting        boolean     NOT NULL DEFAULT false, -- waiting does not mend it
    next_look_at   timestamptz NOT NULL DEFAULT '-infinity',
    looking_by     uuid,
    looking_until  timestamptz,
    watching_by    uuid,
    watching_until timestamptz
);
INSERT INTO mailbox_state (id) VALUES (1);

-- mailbox: whose, where and which folder, so that another one's numbers never pass for this one's.
CREATE TABLE mailbox_message
(
    mailbox     text        NOT NULL CHECK (length(mailbox) BETWEEN 1 AND 800),
    uidvalidity bigint      NOT NULL CHECK (uidvalidity >= 1),
    uid         bigint      NOT NULL CHECK (uid BETWEEN 1 AND 4294967295),
    size        bigint      NOT NULL CHECK (size >= 0),
    state       text        NOT NULL DEFAULT 'WAITING'
        CHECK (state IN ('WAITING', 'KEPT', 'DONE', 'REFUSED', 'GONE')),
    tries       int         NOT NULL DEFAULT 0,
    found_at    timestamptz NOT NULL DEFAULT now(),
    settled_at  timestamptz,
    mail_id     bigint,                             -- as what it was kept; a number alone, as that may be removed
    PRIMARY KEY (mailbox, uidvalidity, uid),
    CHECK ((state = 'WAITING') = (settled_at IS NULL)),
    CHECK (state NOT IN ('KEPT', 'DONE') OR mail_id IS NOT NULL)
);
CREATE INDEX mailbox_message_open ON mailbox_message (tries, uid) WHERE state IN ('WAITING', 'KEPT');
CREATE INDEX mailbox_message_refused ON mailbox_message (found_at) WHERE state = 'REFUSED';

GRANT SELECT, INSERT, UPDATE ON mailbox TO foiadesk_app;
GRANT SELECT, UPDATE ON mailbox_state TO foiadesk_app;
GRANT SELECT ON mailbox_message TO foiadesk_app;
GRANT SELECT, UPDATE (refresh_token) ON mailbox TO foiadesk_jobs;
GRANT SELECT, UPDATE ON mailbox_state TO foiadesk_jobs;
GRANT SELECT, INSERT, UPDATE ON mailbox_message TO foiadesk_jobs;

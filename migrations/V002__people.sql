-- The newsroom, its people and how they prove who they are. No row security here: sign-in must read these tables
-- before anybody is known. Secrets that we hand out (sessions, links, devices, codes) are stored as SHA-256 only.
CREATE TABLE section
(
    id   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 80)
);

CREATE DOMAIN role_set AS text[]
    CHECK (VALUE <@ ARRAY ['READER', 'REPORTER', 'EDITOR', 'LAWYER', 'ADMINISTRATOR']);

CREATE TABLE person
(
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    username     text        NOT NULL UNIQUE CHECK (username ~ '^[a-z0-9][a-z0-9._-]{1,39}$'),
    name         text        NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
    password     text        NOT NULL,
    roles        role_set    NOT NULL CHECK (cardinality(roles) > 0),
    section_id   bigint REFERENCES section,
    active       boolean     NOT NULL DEFAULT true,
    keys         boolean     NOT NULL DEFAULT true,
    secret       bytea,
    secret_step  bigint      NOT NULL DEFAULT 0,
    joined_at    timestamptz NOT NULL,
    signed_in_at timestamptz,
    seen_at      timestamptz
);
CREATE INDEX person_section ON person (section_id);

-- One row: the newsroom of this installation.
CREATE TABLE newsroom
(
    id                     smallint PRIMARY KEY CHECK (id = 1),
    name                   text     NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
    zone                   text     NOT NULL,
    demo                   boolean  NOT NULL DEFAULT false,
    requester_of_record_id bigint REFERENCES person,
    second_factor_for      role_set NOT NULL DEFAULT '{}'
);

CREATE TABLE session
(
    hash       text PRIMARY KEY,
    person_id  bigint      NOT NULL REFERENCES person,
    begun_at   timestamptz NOT NULL,
    seen_at    timestamptz NOT NULL,
    ends_at    timestamptz NOT NULL,
    agent      text        NOT NULL CHECK (length(agent) <= 300),
    network    text        NOT NULL
);
CREATE INDEX session_person ON session (person_id);

-- Between the password and the second factor: not a session, so nothing can be seen with it. With a secret it is a
-- second factor about to be set up.
CREATE TABLE half_sign_in
(
    hash      text PRIMARY KEY,
    person_id bigint      NOT NULL REFERENCES person,
    secret    bytea,
    tries     int         NOT NULL DEFAULT 0,
    ends_at   timestamptz NOT NULL
);

CREATE TABLE recovery_code
(
    hash      text PRIMARY KEY,
    person_id bigint NOT NULL REFERENCES person,
    used_at   timestamptz
);
CREATE INDEX recovery_code_person ON recovery_code (person_id);

-- A browser in which a person has signed in before: it keeps its own count of tries, so that nobody is shut out by
-- guesses made elsewhere.
CREATE TABLE known_device
(
    hash      text        NOT NULL,
    person_id bigint      NOT NULL REFERENCES person,
    seen_at   timestamptz NOT NULL,
    PRIMARY KEY (hash, person_id)
);

CREATE TABLE bucket
(
    name   text PRIMARY KEY,
    tokens double precision NOT NULL,
    at     timestamptz      NOT NULL
);

CREATE TABLE invitation
(
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    hash       text        NOT NULL UNIQUE,
    whom       text        NOT NULL CHECK (length(whom) <= 80),
    roles      role_set    NOT NULL CHECK (cardinality(roles) > 0),
    section_id bigint REFERENCES section,
    inviter_id bigint      NOT NULL REFERENCES person,
    ends_at    timestamptz NOT NULL,
    used_at    timestamptz,
    revoked_at timestamptz
);

-- Printed in the log at start: the first set-up, and the way back for somebody who is lost.
CREATE TABLE one_time_link
(
    hash      text PRIMARY KEY,
    person_id bigint REFERENCES person, -- null: the set-up
    ends_at   timestamptz NOT NULL,
    used_at   timestamptz
);

-- STABLE and reading only: later tables' row security asks it.
CREATE FUNCTION viewer_has_role(role text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
$$
SELECT EXISTS (SELECT 1 FROM person WHERE id = viewer() AND active AND role = ANY (roles))
$$;
GRANT EXECUTE ON FUNCTION viewer_has_role(text) TO foiadesk_app;

CREATE INDEX audit_refused_sign_ins ON audit (person_id, at) WHERE deed = 'sign-in refused';

GRANT SELECT, INSERT, UPDATE ON section, person, newsroom, invitation TO foiadesk_app;
GRANT SELECT, INSERT, UPDATE, DELETE
    ON session, half_sign_in, recovery_code, known_device, bucket, one_time_link TO foiadesk_app;
GRANT SELECT ON section, person, newsroom TO foiadesk_jobs;

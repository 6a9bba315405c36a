-- A program of somebody's own asks the API in their name. The token is shown once and kept as SHA-256 only; revoked
-- means gone. No row security here, as with sessions: it is read before anybody is known.

CREATE TABLE personal_token
(
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    hash      text        NOT NULL UNIQUE CHECK (hash ~ '^[0-9a-f]{64}$'),
    person_id bigint      NOT NULL REFERENCES person,
    name      text        NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
    made_at   timestamptz NOT NULL,
    used_at   timestamptz
);
CREATE INDEX personal_token_person ON personal_token (person_id);

GRANT SELECT, INSERT, DELETE, UPDATE (used_at) ON personal_token TO foiadesk_app;

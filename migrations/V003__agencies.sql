-- Agencies: the newsroom's common address book. No row security, because who may be asked is no secret; nothing about
-- what was asked may therefore ever stand in these tables. Ours to change: the starter directory only fills gaps.
CREATE TABLE agency
(
    id                       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    version                  int         NOT NULL DEFAULT 0,
    directory_key            text UNIQUE CHECK (directory_key ~ '^[a-z0-9-]{1,60}$'),
    name                     text        NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    abbreviation             text        NOT NULL DEFAULT '' CHECK (length(abbreviation) <= 30),
    jurisdiction             text        NOT NULL CHECK (jurisdiction ~ '^[A-Z]{2}(-[A-Z0-9]{1,12}){0,2}$'),
    parent_id                bigint REFERENCES agency CHECK (parent_id <> id),
    website                  text        NOT NULL DEFAULT ''
        CHECK (website = '' OR website ~ '^https?://' AND length(website) <= 500),
    notes                    text        NOT NULL DEFAULT '' CHECK (length(notes) <= 5000),
    source                   text        NOT NULL DEFAULT '' CHECK (length(source) <= 500),
    day_of_receipt_counts    boolean     NOT NULL DEFAULT false,
    routing_in_calendar_days boolean     NOT NULL DEFAULT false,
    active                   boolean     NOT NULL DEFAULT true,
    -- Spelled for finding: no case, no accents, no points. The last one holds every name, each between bars.
    abbreviation_sought      text        NOT NULL,
    name_sought              text        NOT NULL,
    sought                   text        NOT NULL,
    place                    text        NOT NULL DEFAULT '' COLLATE "C",
    created_at               timestamptz NOT NULL DEFAULT now(),
    changed_at               timestamptz NOT NULL
);
CREATE INDEX agency_in_order ON agency (place);
CREATE INDEX agency_components ON agency (parent_id) WHERE parent_id IS NOT NULL;

CREATE TABLE agency_alias
(
    agency_id bigint NOT NULL REFERENCES agency,
    position  int    NOT NULL,
    alias     text   NOT NULL CHECK (length(alias) BETWEEN 1 AND 200),
    PRIMARY KEY (agency_id, position)
);

-- Days on which this agency alone is closed; the law's holidays stand in the statutes.
CREATE TABLE agency_closure
(
    agency_id bigint NOT NULL REFERENCES agency,
    closed_on date   NOT NULL,
    name      text   NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    PRIMARY KEY (agency_id, closed_on)
);

CREATE TABLE agency_contact
(
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    agency_id   bigint NOT NULL REFERENCES agency,
    purpose     text   NOT NULL CHECK (purpose IN ('REQUEST', 'APPEAL', 'LIAISON', 'PAYMENT')),
    way         text   NOT NULL CHECK (way IN ('EMAIL', 'PORTAL', 'POST', 'FAX', 'PHONE')),
    value       text   NOT NULL CHECK (length(value) BETWEEN 1 AND 500),
    person_name text   NOT NULL DEFAULT '' CHECK (length(person_name) <= 120),
    note        text   NOT NULL DEFAULT '' CHECK (length(note) <= 1000),
    source      text   NOT NULL DEFAULT '' CHECK (length(source) <= 500),
    verified_on date,
    retired_on  date,
    CHECK (way <> 'PORTAL' OR value ~ '^https?://')
);
CREATE INDEX agency_contacts ON agency_contact (agency_id);

-- Every key that the starter directory ever brought: what the newsroom renamed or removed never comes back.
CREATE TABLE directory_key
(
    key        text        PRIMARY KEY,
    brought_at timestamptz NOT NULL
);

-- Parent, then its components, then theirs: one text to sort and page by. Unreachable from a root means a circle, and
-- such rows are simply not walked.
CREATE FUNCTION place_agencies() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    WITH RECURSIVE tree (id, place) AS (
        SELECT id, name_sought || chr(2) || id FROM agency WHERE parent_id IS NULL
        UNION ALL
        SELECT a.id, t.place || chr(1) || a.name_sought || chr(2) || a.id FROM agency a JOIN tree t ON a.parent_id = t.id
    )
    UPDATE agency SET place = tree.place FROM tree WHERE tree.id = agency.id AND agency.place <> tree.place;
    RETURN NULL;
END
$$;
CREATE TRIGGER agency_is_placed AFTER INSERT OR UPDATE OF name_sought, parent_id ON agency
    FOR EACH STATEMENT EXECUTE FUNCTION place_agencies();

GRANT SELECT, INSERT, UPDATE ON agency, agency_contact TO foiadesk_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON agency_alias, agency_closure TO foiadesk_app;
GRANT SELECT, INSERT ON directory_key TO foiadesk_app;
GRANT SELECT ON agency, agency_alias, agency_closure, agency_contact TO foiadesk_jobs;

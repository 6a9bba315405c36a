-- Who asks: every page's transaction says on whose behalf it reads. Row security of later tables stands on this, so
-- forgetting to say it must be an error and never an empty page (a pooled connection reads '' after a commit).
CREATE FUNCTION viewer() RETURNS bigint LANGUAGE plpgsql STABLE PARALLEL SAFE AS
$$
DECLARE
    said text := current_setting('foiadesk.viewer', true);
BEGIN
    IF said IS NULL OR said = '' THEN
        RAISE EXCEPTION 'nobody said on whose behalf the database is asked';
    END IF;
    RETURN said::bigint;
END
$$;

-- What happened to rights, sign-ins, exports and sealed requests. Append-only and chained; kept apart from events so
-- that a refused attempt is kept too.
CREATE TABLE audit
(
    seq       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at        timestamptz NOT NULL,
    person_id bigint,
    deed      text        NOT NULL CHECK (length(deed) BETWEEN 1 AND 80),
    subject   text        NOT NULL CHECK (length(subject) <= 200),
    details   text        NOT NULL DEFAULT '',
    previous  bytea       NOT NULL,
    hash      bytea       NOT NULL UNIQUE
);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    RAISE EXCEPTION 'rows of % are never changed or removed', TG_TABLE_NAME;
END
$$;

CREATE TRIGGER audit_is_append_only BEFORE UPDATE OR DELETE ON audit FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_is_never_emptied BEFORE TRUNCATE ON audit FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

GRANT SELECT, INSERT ON audit TO foiadesk_app, foiadesk_jobs;
GRANT EXECUTE ON FUNCTION viewer() TO foiadesk_app;

-- Work that is not a page: db-scheduler's own table, as its version 16 documents it.
CREATE TABLE scheduled_tasks
(
    task_name            text        NOT NULL,
    task_instance        text        NOT NULL,
    task_data            bytea,
    execution_time       timestamptz NOT NULL,
    picked               boolean     NOT NULL,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      NOT NULL,
    priority             smallint,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_due ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_alive ON scheduled_tasks (last_heartbeat);
GRANT SELECT, INSERT, UPDATE, DELETE ON scheduled_tasks TO foiadesk_jobs;

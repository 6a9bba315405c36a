-- A legal hold as a switch, and the breaking of glass over a sealed request. Both are rules about who may do what, so
-- they stand here, where the app cannot change them.

-- Each putting and lifting of a hold. request.legal_hold, which purge and discard ask, only follows these rows.
CREATE TABLE hold
(
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    request_id  bigint      NOT NULL REFERENCES request ON DELETE CASCADE,
    put_by      bigint      NOT NULL REFERENCES person,
    put_at      timestamptz NOT NULL,
    reason      text        NOT NULL CHECK (length(reason) BETWEEN 5 AND 1000),
    lifted_by   bigint REFERENCES person,
    lifted_at   timestamptz,
    lift_reason text CHECK (length(lift_reason) BETWEEN 5 AND 1000),
    CHECK ((lifted_by IS NULL) = (lifted_at IS NULL) AND (lifted_at IS NULL) = (lift_reason IS NULL))
);
CREATE UNIQUE INDEX hold_stands_once ON hold (request_id) WHERE lifted_at IS NULL;
CREATE INDEX hold_request ON hold (request_id);

CREATE FUNCTION mark_held() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
BEGIN
    UPDATE request SET legal_hold = (NEW.lifted_at IS NULL) WHERE id = NEW.request_id;
    RETURN NULL;
END
$$;
CREATE TRIGGER hold_marks_request AFTER INSERT OR UPDATE ON hold FOR EACH ROW EXECUTE FUNCTION mark_held();

CREATE FUNCTION refuse_bare_hold() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    IF current_user = 'foiadesk_owner' THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'a legal hold is put and lifted by a row of hold';
END
$$;
CREATE TRIGGER held_only_by_rows BEFORE UPDATE ON request FOR EACH ROW
    WHEN (OLD.legal_hold IS DISTINCT FROM NEW.legal_hold) EXECUTE FUNCTION refuse_bare_hold();

ALTER TABLE hold ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON hold FOR SELECT TO foiadesk_app USING (
    EXISTS (SELECT 1 FROM request r WHERE r.id = request_id));
CREATE POLICY put ON hold FOR INSERT TO foiadesk_app WITH CHECK (
    put_by = (SELECT viewer())
        AND EXISTS (SELECT 1 FROM request r WHERE r.id = request_id
            AND ((SELECT viewer_reach()) = 'TEAM'
                OR ((SELECT viewer_reach()) = 'NAMED' AND r.owner_id = (SELECT viewer())))));
CREATE POLICY lifted ON hold FOR UPDATE TO foiadesk_app
    USING (lifted_at IS NULL AND (SELECT viewer_reach()) = 'TEAM'
        AND EXISTS (SELECT 1 FROM request r WHERE r.id = request_id))
    WITH CHECK (lifted_by = (SELECT viewer()));

GRANT SELECT, INSERT (request_id, put_by, put_at, reason), UPDATE (lifted_by, lifted_at, lift_reason)
    ON hold TO foiadesk_app;
REVOKE EXECUTE ON FUNCTION mark_held(), refuse_bare_hold() FROM PUBLIC;

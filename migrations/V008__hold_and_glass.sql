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

-- Breaking the glass over a sealed request takes two people who do not see it: an administrator and an editor or a
-- lawyer. A wish holds the number as it was typed and never whether there is such a request; whom it opened what to
-- stands apart and is seen by those alone who see the request.
CREATE TABLE glass_wish
(
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    number     text        NOT NULL CHECK (number ~ '^(DEMO-)?[0-9]{4}-[0-9]{4,12}$'),
    reason     text        NOT NULL CHECK (length(reason) BETWEEN 5 AND 1000),
    for_whom   bigint      NOT NULL REFERENCES person,
    asked_by   bigint      NOT NULL REFERENCES person,
    asked_at   timestamptz NOT NULL DEFAULT now(),
    ends_at    timestamptz NOT NULL DEFAULT now() + interval '7 days',
    state      text        NOT NULL DEFAULT 'ASKED' CHECK (state IN ('ASKED', 'CONFIRMED', 'DECLINED')),
    settled_by bigint REFERENCES person CHECK (settled_by <> asked_by),
    settled_at timestamptz,
    CHECK ((state = 'ASKED') = (settled_by IS NULL) AND (settled_by IS NULL) = (settled_at IS NULL))
);
CREATE TABLE glass_opened
(
    wish_id    bigint PRIMARY KEY REFERENCES glass_wish,
    request_id bigint NOT NULL REFERENCES request ON DELETE CASCADE
);
CREATE INDEX glass_opened_request ON glass_opened (request_id);

CREATE FUNCTION may_be_opened_to(whom bigint) RETURNS boolean LANGUAGE sql STABLE SET search_path = public, pg_temp AS
$$
SELECT EXISTS (SELECT 1 FROM person WHERE id = whom AND active AND roles && ARRAY ['EDITOR', 'LAWYER'])
$$;

-- A second person of the other kind than the one who asked; who is of both kinds still needs another person. Asked of
-- the roles of this moment: the wish of somebody who left, or is neither any more, is nobody's to confirm.
CREATE FUNCTION may_settle_glass(wish glass_wish) RETURNS boolean LANGUAGE sql STABLE SET search_path = public, pg_temp AS
$$
SELECT wish.state = 'ASKED' AND wish.ends_at > now() AND wish.asked_by <> viewer()
   AND EXISTS (SELECT 1 FROM person p WHERE p.id = wish.asked_by AND p.active
               AND (('ADMINISTRATOR' = ANY (p.roles) AND viewer_reach() = 'TEAM')
                 OR (p.roles && ARRAY ['EDITOR', 'LAWYER'] AND viewer_has_role('ADMINISTRATOR'))))
$$;

-- Looks at no request, so that the answer cannot tell whether there is one. The same wish sent twice is one.
CREATE FUNCTION ask_glass(typed text, why text, whom bigint) RETURNS boolean
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
BEGIN
    IF NOT (viewer_reach() = 'TEAM' OR viewer_has_role('ADMINISTRATOR')) OR NOT may_be_opened_to(whom) THEN
        RETURN false;
    END IF;
    INSERT INTO glass_wish (number, reason, for_whom, asked_by)
    SELECT typed, why, whom, viewer()
    WHERE NOT EXISTS (SELECT 1 FROM glass_wish w WHERE w.number = typed AND w.reason = why AND w.for_whom = whom
                      AND w.asked_by = viewer() AND w.state = 'ASKED' AND w.ends_at > now());
    RETURN true;
END
$$;

-- No row: refused. A row without a request: settled, and there was nothing to open.
CREATE FUNCTION confirm_glass(which bigint) RETURNS TABLE (request_id bigint, told bigint[])
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
DECLARE
    wish   glass_wish;
    sealed request;
BEGIN
    IF NOT (viewer_reach() = 'TEAM' OR viewer_has_role('ADMINISTRATOR')) THEN
        RETURN; -- before the lock, so that nobody else can hold up those who may
    END IF;
    SELECT * INTO wish FROM glass_wish w WHERE w.id = which FOR UPDATE;
    IF NOT FOUND OR NOT coalesce(may_settle_glass(wish), false) OR NOT may_be_opened_to(wish.for_whom) THEN
        RETURN;
    END IF;
    UPDATE glass_wish w SET state = 'CONFIRMED', settled_by = viewer(), settled_at = now() WHERE w.id = which;
    SELECT * INTO sealed FROM request r
    WHERE r.number = wish.number AND r.level = 'SEALED' AND r.owner_id <> wish.for_whom
      AND NOT wish.for_whom = ANY (r.helpers) FOR UPDATE;
    IF FOUND THEN
        told := ARRAY(SELECT told_of(sealed));
        request_id := sealed.id;
        UPDATE request r SET helpers = r.helpers || wish.for_whom WHERE r.id = sealed.id;
        INSERT INTO glass_opened VALUES (wish.id, sealed.id);
        PERFORM recall_reminders(sealed.id, 'It was opened to somebody else.', true);
    END IF;
    RETURN NEXT;
END
$$;

CREATE FUNCTION decline_glass(which bigint) RETURNS boolean
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
BEGIN
    UPDATE glass_wish w SET state = 'DECLINED', settled_by = viewer(), settled_at = now()
    WHERE w.id = which AND may_settle_glass(w);
    RETURN FOUND;
END
$$;

ALTER TABLE glass_wish ENABLE ROW LEVEL SECURITY;
ALTER TABLE glass_opened ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON glass_opened FOR SELECT TO foiadesk_app USING (
    EXISTS (SELECT 1 FROM request r WHERE r.id = request_id));
CREATE POLICY seen ON glass_wish FOR SELECT TO foiadesk_app USING (
    (SELECT viewer_reach()) = 'TEAM' OR (SELECT viewer_has_role('ADMINISTRATOR'))
        OR EXISTS (SELECT 1 FROM glass_opened o WHERE o.wish_id = glass_wish.id));

GRANT SELECT ON glass_wish, glass_opened TO foiadesk_app;
REVOKE EXECUTE ON FUNCTION may_be_opened_to(bigint), may_settle_glass(glass_wish), ask_glass(text, text, bigint),
    confirm_glass(bigint), decline_glass(bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION may_settle_glass(glass_wish), ask_glass(text, text, bigint), confirm_glass(bigint),
    decline_glass(bigint) TO foiadesk_app;

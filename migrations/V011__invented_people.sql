-- The demo's people share a password that everybody knows. In a newsroom of one's own they are there to be looked at:
-- nobody signs in as one of them, nothing is mailed to them, and they are not who an administrator could rely on.

ALTER TABLE person ADD COLUMN invented boolean NOT NULL DEFAULT false;
UPDATE person SET invented = true
WHERE username IN ('rosa', 'dev', 'ines', 'sam', 'pat') AND email LIKE '%@lantern.example';

CREATE FUNCTION keep_invented_mail() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
BEGIN
    IF EXISTS (SELECT FROM person p, newsroom n WHERE p.id = NEW.person_id AND p.invented AND NOT n.demo) THEN
        PERFORM withdraw_mail(NEW.id, 'The demo''s people are invented: kept here, not sent.');
    END IF;
    RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION keep_invented_mail() FROM PUBLIC;
CREATE TRIGGER keep_invented_mail AFTER INSERT ON outbox FOR EACH ROW EXECUTE FUNCTION keep_invented_mail();

-- As before, but by that mark and not by addresses; and campaigns go with their requests, not by their names, which
-- a newsroom may give to campaigns of its own.
CREATE OR REPLACE FUNCTION remove_demo() RETURNS TABLE (number text, last_hash bytea)
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
DECLARE
    one       record;
    campaigns bigint[] := '{}';
BEGIN
    IF NOT viewer_has_role('ADMINISTRATOR') OR (SELECT n.demo FROM newsroom n) THEN
        RAISE EXCEPTION 'the demo is removed by an administrator, and not where it is the whole newsroom';
    END IF;
    FOR one IN
        SELECT r.id, r.number, r.head, r.campaign_id FROM request r
        WHERE r.demo AND r.laid_seq = r.seq AND NOT r.legal_hold
          AND NOT EXISTS (SELECT FROM document_deed d JOIN person p ON p.id = d.done_by
                          WHERE d.request_id = r.id AND NOT p.invented)
        ORDER BY r.id FOR UPDATE OF r
        LOOP
            PERFORM remove_request(one.id);
            campaigns := campaigns || one.campaign_id;
            number := one.number;
            last_hash := one.head;
            RETURN NEXT;
        END LOOP;
    DELETE FROM campaign c WHERE c.id = ANY (campaigns)
                             AND NOT EXISTS (SELECT FROM request r WHERE r.campaign_id = c.id);
END
$$;

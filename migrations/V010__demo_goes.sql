-- The demo goes in one deed: its requests are removed whole, apart from those that somebody has worked on since.

CREATE FUNCTION remove_demo() RETURNS TABLE (number text, last_hash bytea)
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
DECLARE
    one record;
BEGIN
    IF NOT viewer_has_role('ADMINISTRATOR') OR (SELECT n.demo FROM newsroom n) THEN
        RAISE EXCEPTION 'the demo is removed by an administrator, and not where it is the whole newsroom';
    END IF;
    FOR one IN
        SELECT r.id, r.number, r.head FROM request r
        WHERE r.demo AND r.laid_seq = r.seq AND NOT r.legal_hold
          AND NOT EXISTS (SELECT FROM document_deed d JOIN person p ON p.id = d.done_by
                          WHERE d.request_id = r.id AND p.email NOT LIKE '%@lantern.example')
        ORDER BY r.id FOR UPDATE OF r
        LOOP
            PERFORM remove_request(one.id);
            number := one.number;
            last_hash := one.head;
            RETURN NEXT;
        END LOOP;
    DELETE FROM campaign c WHERE c.name IN ('Netflow buyers', 'Dark-web vendor', 'Logs')
                             AND NOT EXISTS (SELECT FROM request r WHERE r.campaign_id = c.id);
END
$$;
REVOKE EXECUTE ON FUNCTION remove_demo() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION remove_demo() TO foiadesk_app;

-- A bare count: an administrator need not see them to have them removed.
CREATE FUNCTION demo_requests() RETURNS bigint
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
SELECT count(*) FROM request WHERE demo
$$;
REVOKE EXECUTE ON FUNCTION demo_requests() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION demo_requests() TO foiadesk_app;

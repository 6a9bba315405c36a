-- Every request has its own address from its first moment, so that a page can show it without writing anything.

CREATE FUNCTION own_address() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
DECLARE
    -- 16 bytes of the strong source, of which the 7th and the 9th are not all chance.
    chance bytea := uuid_send(gen_random_uuid());
BEGIN
    INSERT INTO reply_token (request_id, token)
    SELECT NEW.id, string_agg(substr('0123456789abcdefghjkmnpqrstvwxyz', (get_byte(chance, n) & 31) + 1, 1), '' ORDER BY n)
    FROM unnest(ARRAY [0, 1, 2, 3, 4, 5, 7, 9, 10, 11, 12, 13, 14]) AS n
    ON CONFLICT DO NOTHING;
    RETURN NULL;
END
$$;
CREATE TRIGGER request_has_an_address AFTER INSERT ON request FOR EACH ROW EXECUTE FUNCTION own_address();

INSERT INTO reply_token (request_id, token)
SELECT r.id, string_agg(substr('0123456789abcdefghjkmnpqrstvwxyz', (get_byte(r.chance, n) & 31) + 1, 1), '' ORDER BY n)
FROM (SELECT id, uuid_send(gen_random_uuid()) AS chance FROM request) r,
    unnest(ARRAY [0, 1, 2, 3, 4, 5, 7, 9, 10, 11, 12, 13, 14]) AS n
GROUP BY r.id
ON CONFLICT DO NOTHING;

-- Nobody makes one by hand any more.
DROP POLICY made ON reply_token;
REVOKE INSERT ON reply_token FROM foiadesk_app;

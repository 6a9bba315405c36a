-- The demo's letters are those that its invented people brought or wrote. They go with it, the unmatched ones too; and a
-- request to which somebody else filed or brought a letter has been worked on and stays.
CREATE OR REPLACE FUNCTION remove_demo() RETURNS TABLE (number text, last_hash bytea)
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
DECLARE
    one       record;
    campaigns bigint[] := '{}';
    loose     bigint[];
BEGIN
    IF NOT viewer_has_role('ADMINISTRATOR') OR (SELECT n.demo FROM newsroom n) THEN
        RAISE EXCEPTION 'the demo is removed by an administrator, and not where it is the whole newsroom';
    END IF;
    FOR one IN
        SELECT r.id, r.number, r.head, r.campaign_id FROM request r
        WHERE r.demo AND r.laid_seq = r.seq AND NOT r.legal_hold
          AND NOT EXISTS (SELECT FROM document_deed d JOIN person p ON p.id = d.done_by
                          WHERE d.request_id = r.id AND NOT p.invented)
          AND NOT EXISTS (SELECT FROM letter_on o JOIN letter l ON l.id = o.letter_id
                          LEFT JOIN person brought ON brought.id = l.brought_by LEFT JOIN person filed ON filed.id = o.filed_by
                          WHERE o.request_id = r.id
                            AND NOT (coalesce(brought.invented, false) AND coalesce(filed.invented, false)))
        ORDER BY r.id FOR UPDATE OF r
        LOOP
            PERFORM remove_request(one.id);
            campaigns := campaigns || one.campaign_id;
            number := one.number;
            last_hash := one.head;
            RETURN NEXT;
        END LOOP;
    loose := ARRAY(SELECT l.id FROM letter l JOIN person p ON p.id = l.brought_by
                   WHERE p.invented AND NOT EXISTS (SELECT FROM letter_on o WHERE o.letter_id = l.id));
    DELETE FROM mail WHERE letter_id = ANY (loose);
    DELETE FROM mail m USING person p WHERE p.id = m.person_id AND p.invented AND m.letter_id IS NULL;
    DELETE FROM letter WHERE id = ANY (loose);
    DELETE FROM campaign c WHERE c.id = ANY (campaigns)
                             AND NOT EXISTS (SELECT FROM request r WHERE r.campaign_id = c.id);
END
$$;

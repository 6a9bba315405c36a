-- Search: the words of each request in a table of their own, gathered anew in the transaction that changes one of them.
-- Triggers do that and not the app, so that no way of writing can forget it. Beside the request's row they would be
-- indexed again whenever a date moves. What may not be seen must not be felt either, in what is found or in how long it
-- takes: each level has indexes of its own, and in those of closed requests stands who is named on them.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

DROP FUNCTION search_requests(text);
ALTER TABLE request DROP COLUMN words;

ALTER TABLE agency ADD COLUMN words tsvector NOT NULL GENERATED ALWAYS AS (to_tsvector('english', sought)) STORED;

CREATE TABLE request_words
(
    request_id bigint PRIMARY KEY REFERENCES request ON DELETE CASCADE,
    level      text     NOT NULL,
    -- Title, tags, every number: what is found here comes first. Unless the request is everybody's to see, its owner and
    -- its helpers are words too ('named 17').
    title      tsvector NOT NULL,
    -- The same, and all that is written about the request. Its agency is a word too ('agency 17'), so that an agency
    -- is renamed in one row; and one word is in all of them, from which unwanted words can be taken away.
    words      tsvector NOT NULL
) WITH (toast_tuple_target = 128); -- thin rows: a word that 100,000 requests hold is counted without reading them
ALTER TABLE request_words ALTER COLUMN words SET STORAGE EXTERNAL;

-- What somebody wrote into an event; what they chose there is a word in capitals, and stays out.
CREATE FUNCTION written(facts text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$
SELECT string_agg(value, E'\n') FROM jsonb_each_text(facts::jsonb)
WHERE key IN ('note', 'proof', 'reason', 'tracking', 'with', 'whom', 'to', 'court', 'docket', 'schedule', 'outcome', 'why',
              'scope')
  AND value <> '' AND value !~ '^[A-Z_]+$'
$$;

-- "1712345-000" as one word that no text holds: its letters and digits.
CREATE FUNCTION number_word(number text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$
SELECT 'number ' || regexp_replace(lower(number), '[^a-z0-9]', '', 'g')
$$;

CREATE FUNCTION gather_words(which bigint[]) RETURNS void
    LANGUAGE plpgsql VOLATILE SET search_path = public, pg_temp AS
$$
BEGIN
    IF which = '{}' THEN
        RETURN;
    END IF;
    -- Of two who write to the same request at once, the later gathers what the earlier wrote.
    PERFORM FROM request_words WHERE request_id = ANY (which) ORDER BY request_id FOR UPDATE;
    INSERT INTO request_words (request_id, level, title, words)
    SELECT r.id, r.level, t.title,
           t.title || array_to_tsvector(ARRAY ['every request', 'agency ' || r.agency_id])
               || to_tsvector('english', concat_ws(E'\n', r.body, r.note, r.requester_of_record, e.said, d.said))
    FROM request r
    CROSS JOIN LATERAL (SELECT coalesce(array_agg(value ORDER BY value), '{}') numbers FROM tracking_number WHERE request_id = r.id) n
    CROSS JOIN LATERAL (SELECT string_agg(written(facts), E'\n' ORDER BY seq) said FROM event WHERE request_id = r.id) e
    CROSS JOIN LATERAL (SELECT string_agg(name || E'\n' || description, E'\n' ORDER BY id) said
                        FROM document WHERE request_id = r.id AND removed_at IS NULL) d
    CROSS JOIN LATERAL (SELECT to_tsvector('english', r.title || E'\n' || array_to_string(r.tags || n.numbers, E'\n'))
        || array_to_tsvector(ARRAY(SELECT number_word(one) FROM unnest(n.numbers || r.number) one))
        || array_to_tsvector(ARRAY(SELECT 'named ' || who FROM unnest(r.helpers || r.owner_id) who
                                   WHERE r.level <> 'NEWSROOM')) title) t
    WHERE r.id = ANY (which)
    ON CONFLICT (request_id) DO UPDATE SET level = excluded.level, title = excluded.title, words = excluded.words;
END
$$;

CREATE FUNCTION gather_opened() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
BEGIN
    PERFORM gather_words(ARRAY(SELECT id FROM touched));
    RETURN NULL;
END
$$;
CREATE FUNCTION gather_changed() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
BEGIN
    PERFORM gather_words(ARRAY [NEW.id]);
    RETURN NULL;
END
$$;
CREATE FUNCTION gather_told() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
BEGIN
    PERFORM gather_words(ARRAY(SELECT DISTINCT request_id FROM touched WHERE written(facts) IS NOT NULL));
    RETURN NULL;
END
$$;
CREATE FUNCTION gather_touched() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
BEGIN
    PERFORM gather_words(ARRAY(SELECT DISTINCT request_id FROM touched));
    RETURN NULL;
END
$$;
CREATE TRIGGER words_of_opened AFTER INSERT ON request
    REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION gather_opened();
CREATE TRIGGER words_of_changed AFTER UPDATE ON request FOR EACH ROW
    WHEN ((OLD.title, OLD.body, OLD.note, OLD.requester_of_record, OLD.tags, OLD.agency_id, OLD.level, OLD.owner_id, OLD.helpers)
        IS DISTINCT FROM
        (NEW.title, NEW.body, NEW.note, NEW.requester_of_record, NEW.tags, NEW.agency_id, NEW.level, NEW.owner_id, NEW.helpers))
    EXECUTE FUNCTION gather_changed();
CREATE TRIGGER words_of_told AFTER INSERT ON event
    REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION gather_told();
CREATE TRIGGER words_of_numbered AFTER INSERT ON tracking_number
    REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION gather_touched();
CREATE TRIGGER words_of_renumbered AFTER UPDATE ON tracking_number
    REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION gather_touched();
CREATE TRIGGER words_of_unnumbered AFTER DELETE ON tracking_number
    REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION gather_touched();
CREATE TRIGGER words_of_papers AFTER INSERT ON document
    REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION gather_touched();
CREATE TRIGGER words_of_described AFTER UPDATE ON document
    REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION gather_touched();

DO $$ BEGIN PERFORM gather_words(ARRAY(SELECT id FROM request)); END $$;
CREATE INDEX request_words_newsroom_title ON request_words USING gin (title) WHERE level = 'NEWSROOM';
CREATE INDEX request_words_newsroom ON request_words USING gin (words) WHERE level = 'NEWSROOM';
CREATE INDEX request_words_team_title ON request_words USING gin (title) WHERE level = 'TEAM';
CREATE INDEX request_words_team ON request_words USING gin (words) WHERE level = 'TEAM';
CREATE INDEX request_words_sealed_title ON request_words USING gin (title) WHERE level = 'SEALED';
CREATE INDEX request_words_sealed ON request_words USING gin (words) WHERE level = 'SEALED';
CREATE INDEX request_by_level ON request (level, id);
ANALYZE request_words;

-- One phrase, as it may stand in the text, in the name of the agency, or as a number. NULL: nothing but words too
-- small to look for.
CREATE FUNCTION sought_phrase(phrase text) RETURNS tsquery
    LANGUAGE plpgsql STABLE SET search_path = public, pg_temp SET client_min_messages = error AS
$$
DECLARE
    said     tsquery := phraseto_tsquery('english', phrase);
    agencies text;
BEGIN
    IF numnode(said) > 0 THEN
        SELECT string_agg('''agency ' || id || '''', '|') INTO agencies FROM agency WHERE words @@ said;
        said := said || coalesce(agencies::tsquery, said);
    END IF;
    IF phrase ~ '[0-9]' THEN
        said := said || ('''' || number_word(phrase) || '''')::tsquery;
    END IF;
    RETURN CASE WHEN numnode(said) > 0 THEN said END;
END
$$;

-- All of the wanted, none of the unwanted. NULL: nothing is looked for.
CREATE FUNCTION sought(wanted text[], unwanted text[]) RETURNS tsquery
    LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS
$$
DECLARE
    asked  tsquery;
    phrase text;
    part   tsquery;
BEGIN
    FOREACH phrase IN ARRAY wanted LOOP
        part := sought_phrase(phrase);
        asked := coalesce(asked && part, asked, part);
    END LOOP;
    FOREACH phrase IN ARRAY unwanted LOOP
        part := sought_phrase(phrase);
        asked := coalesce(coalesce(asked, '''every request''') && !! part, asked);
    END LOOP;
    RETURN asked;
END
$$;

-- What else the requests are to be, or not to be. NULL: no matter.
CREATE TYPE narrowing AS
(
    stages   text[],
    moves    text[],
    agencies bigint[],
    owners   bigint[],
    sections bigint[],
    tags     text[],
    late     boolean
);

CREATE FUNCTION fits(r request, has narrowing, lacks narrowing, today date) RETURNS boolean LANGUAGE sql STABLE AS
$$
SELECT ((has).stages IS NULL OR r.stage = ANY ((has).stages))
   AND ((has).moves IS NULL OR CASE WHEN r.ball_until < today THEN 'NOBODY' ELSE r.ball END = ANY ((has).moves))
   AND ((has).agencies IS NULL OR r.agency_id = ANY ((has).agencies))
   AND ((has).owners IS NULL OR r.owner_id = ANY ((has).owners))
   AND ((has).sections IS NULL OR coalesce(r.section_id = ANY ((has).sections), false))
   AND ((has).tags IS NULL OR r.tags @> (has).tags)
   AND ((has).late IS NULL OR coalesce(r.late_after < today, false) = (has).late)
   AND ((lacks).stages IS NULL OR r.stage <> ALL ((lacks).stages))
   AND ((lacks).moves IS NULL OR CASE WHEN r.ball_until < today THEN 'NOBODY' ELSE r.ball END <> ALL ((lacks).moves))
   AND ((lacks).agencies IS NULL OR r.agency_id <> ALL ((lacks).agencies))
   AND ((lacks).owners IS NULL OR r.owner_id <> ALL ((lacks).owners))
   AND ((lacks).sections IS NULL OR coalesce(r.section_id <> ALL ((lacks).sections), true))
   AND ((lacks).tags IS NULL OR NOT r.tags && (lacks).tags)
$$;

-- The newest hits of one level. An index of words knows no order and gives all it has; so the newest few requests are
-- looked at first, and where a fair share of them holds the words, the newest are walked instead. Reading every text is
-- never quick, and the planner does not know how long these texts are. Only where all of the level is the viewer's to see.
CREATE FUNCTION newest_hits(of_level text, whole boolean, met text, exact tsquery, asked tsquery, has narrowing, lacks narrowing,
                            today date, most int) RETURNS bigint[]
    LANGUAGE plpgsql STABLE SET search_path = public, pg_temp SET jit = off SET enable_seqscan = off
    SET max_parallel_workers_per_gather = 0 AS
$$
DECLARE
    few    CONSTANT int := 60;
    newest CONSTANT text := 'SELECT ARRAY(SELECT w.request_id FROM %s WHERE %s ORDER BY w.request_id + 0 DESC LIMIT $6)';
    walked CONSTANT text := format(newest, format('(SELECT id FROM request WHERE level = %L ORDER BY id DESC LIMIT $7) r
                                                   JOIN request_words w ON w.request_id = r.id', of_level), met);
    known  CONSTANT text := format(newest, 'request_words w', format('w.level = %L AND ', of_level) || met);
    ids    bigint[] := '{}';
BEGIN
    IF whole THEN
        EXECUTE walked INTO ids USING exact, asked, has, lacks, today, few, few;
    END IF;
    IF cardinality(ids) >= few / 8 AND most < 500 THEN
        EXECUTE walked INTO ids USING exact, asked, has, lacks, today, most, most * 8;
    END IF;
    IF cardinality(ids) < most THEN
        EXECUTE known INTO ids USING exact, asked, has, lacks, today, most;
    END IF;
    RETURN ids;
END
$$;

-- Row security makes full-text operators ignore their index (they are not leakproof), so this asks as the owner and
-- gives ids alone, which the caller joins to rows that the viewer may see. It keeps to those rows itself: what may not
-- be seen must neither fill the 5,000 places nor take time. Numbers come first, then titles, then the rest, each newest
-- first.
CREATE FUNCTION search_requests(number text, asked tsquery, has jsonb, lacks jsonb, today date, most int)
    RETURNS SETOF bigint LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp
    SET plan_cache_mode = force_custom_plan AS
$$
DECLARE
    me    CONSTANT bigint := viewer();
    reach CONSTANT text := viewer_reach();
    room  CONSTANT int := least(most, 5000);
    own   CONSTANT tsquery := format('''named %s''', me);
    exact CONSTANT tsquery := CASE WHEN number ~ '[0-9]' THEN ('''' || number_word(number) || '''')::tsquery END;
    is_to CONSTANT narrowing := CASE WHEN has <> '{}' THEN jsonb_populate_record(NULL::narrowing, has) END;
    isnt  CONSTANT narrowing := CASE WHEN lacks <> '{}' THEN jsonb_populate_record(NULL::narrowing, lacks) END;
    fit   CONSTANT text := CASE WHEN is_to IS NULL AND isnt IS NULL THEN '' ELSE
        ' AND EXISTS (SELECT FROM request r WHERE r.id = w.request_id AND fits(r, $3, $4, $5))' END;
    ids   bigint[] := '{}';
    more  bigint[];
    met   text;
BEGIN
    IF asked IS NULL THEN
        RETURN QUERY SELECT r.id FROM request r
                     WHERE (r.level = 'NEWSROOM' OR (r.level = 'TEAM' AND reach = 'TEAM')
                         OR (reach <> 'NEWSROOM' AND (r.owner_id = me OR me = ANY (r.helpers))))
                       AND fits(r, is_to, isnt, today)
                     ORDER BY r.id DESC LIMIT room;
        RETURN;
    END IF;
    FOREACH met IN ARRAY ARRAY ['w.title @@ $1 AND w.words @@ $2', 'w.title @@ $2', 'w.words @@ $2'] LOOP
        CONTINUE WHEN exact IS NULL AND met LIKE '%$1%';
        more := newest_hits('NEWSROOM', true, met || fit, exact, asked, is_to, isnt, today, room);
        IF reach = 'TEAM' THEN
            more := more || newest_hits('TEAM', true, met || fit, exact, asked, is_to, isnt, today, room);
        ELSIF reach = 'NAMED' THEN
            more := more || newest_hits('TEAM', false, met || fit, exact && own, asked && own, is_to, isnt, today, room);
        END IF;
        IF reach <> 'NEWSROOM' THEN
            more := more || newest_hits('SEALED', false, met || fit, exact && own, asked && own, is_to, isnt, today, room);
        END IF;
        ids := ids || ARRAY(SELECT id FROM unnest(more) id WHERE NOT EXISTS (SELECT FROM unnest(ids) had WHERE had = id)
                            ORDER BY id DESC LIMIT room - cardinality(ids));
        EXIT WHEN cardinality(ids) >= room;
    END LOOP;
    RETURN QUERY SELECT unnest(ids);
END
$$;

-- The owner's alone: the app finds by search_requests, and row security asks once more of what it found.
ALTER TABLE request_words ENABLE ROW LEVEL SECURITY;
REVOKE EXECUTE ON FUNCTION gather_words(bigint[]), gather_opened(), gather_changed(), gather_told(), gather_touched(),
    newest_hits(text, boolean, text, tsquery, tsquery, narrowing, narrowing, date, int),
    search_requests(text, tsquery, jsonb, jsonb, date, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION search_requests(text, tsquery, jsonb, jsonb, date, int) TO foiadesk_app;

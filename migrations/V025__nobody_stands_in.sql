-- An owner who is away and named no deputy, or one who may not see the request, leaves nobody to mind a date that costs a
-- right. Of those dates alone the request's editors are told as well, as long as the owner is away.

ALTER TABLE reminder DROP CONSTRAINT reminder_capacity_check;
ALTER TABLE reminder ADD CONSTRAINT reminder_capacity_check
    CHECK (capacity IN ('OWNER', 'DEPUTY', 'EDITOR', 'LAWYER', 'STAND_IN'));

-- The editors of a request's section, or all where it has none; none who may not see it.
CREATE FUNCTION editors_of(which request) RETURNS SETOF bigint LANGUAGE sql STABLE SET search_path = public, pg_temp AS
$$
SELECT p.id FROM person p
WHERE 'EDITOR' = ANY (p.roles) AND may_see(which, p.id)
  AND (p.section_id = which.section_id
    OR NOT EXISTS (SELECT 1 FROM person e WHERE e.active AND 'EDITOR' = ANY (e.roles) AND e.section_id = which.section_id))
$$;

-- Whether all whom its dates concern are away, and nobody stands in.
CREATE FUNCTION unminded(which request) RETURNS boolean LANGUAGE sql STABLE SET search_path = public, pg_temp AS
$$
SELECT NOT EXISTS (SELECT 1 FROM told_of(which) AS t (owner) CROSS JOIN planner p LEFT JOIN habit h ON h.person_id = t.owner
                   WHERE (p.day BETWEEN h.away_from AND h.away_until) IS NOT TRUE OR may_see(which, h.deputy_id))
$$;
GRANT EXECUTE ON FUNCTION editors_of(request), unminded(request) TO foiadesk_app, foiadesk_jobs;

-- As before, and who stands in where nobody was named.
CREATE OR REPLACE FUNCTION told_as(which request, capacity text) RETURNS SETOF bigint
    LANGUAGE sql STABLE SET search_path = public, pg_temp AS
$$
SELECT owner FROM told_of(which) AS t (owner) WHERE capacity = 'OWNER'
UNION
SELECT h.deputy_id FROM told_of(which) AS t (owner) JOIN habit h ON h.person_id = t.owner CROSS JOIN planner p
WHERE may_see(which, h.deputy_id)
  AND (capacity = 'DEPUTY' OR (capacity = 'OWNER' AND p.day BETWEEN h.away_from AND h.away_until))
UNION
SELECT editor FROM editors_of(which) AS e (editor)
WHERE capacity = 'EDITOR' OR (capacity = 'STAND_IN' AND unminded(which))
UNION
SELECT p.id FROM person p WHERE capacity = 'LAWYER' AND 'LAWYER' = ANY (p.roles) AND may_see(which, p.id)
$$;

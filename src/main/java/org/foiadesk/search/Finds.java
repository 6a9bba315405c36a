package org.foiadesk.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foiadesk.request.Wording;

/**
 * Asks the database, on the viewer's behalf. {@code search_requests} gives ids in the order of the page; the join asks
 * row security once more of each.
 */
@ApplicationScoped
class Finds {

    /** Beyond this nobody looks: the page says "5,000+". */
    static final int MOST = 5_000;

    private static final String FOUND = """
            from search_requests(:number, cast(nullif(:sought, '') as tsquery), cast(:has as jsonb), cast(:lacks as jsonb),
              cast(:today as date), :most) with ordinality s(id, place)
            join request r on r.id = s.id
            """;

    private static final String EXACT = """
            select r.number from request r
            where r.id = any(:ids) and (r.number = upper(:number) or exists (
              select 1 from tracking_number t where t.request_id = r.id and number_word(t.value) = number_word(:number)))
            order by r.number = upper(:number) desc, r.id desc limit 2""";

    /** A passage only where the title does not say it all: marking is the dearest part of a search. */
    private static final String MARKED = """
            select r.id,
              ts_headline('english', translate(r.title, :marks, ''), s.sought, 'HighlightAll=true,' || :pens),
              case when to_tsvector('english', r.title) @@ s.sought then '' else
                ts_headline('english', translate(concat_ws(E'\\n', r.body, r.note, r.requester_of_record,
                    (select string_agg(written(facts), E'\\n' order by seq desc) from event where request_id = r.id),
                    (select string_agg(concat_ws(E'\\n', name, nullif(description, '')), E'\\n' order by id desc)
                      from document where request_id = r.id and removed_at is null),
                    (select string_agg(value, E'\\n') from tracking_number where request_id = r.id)),
                  :marks, ''), s.sought, 'MaxFragments=1,MinWords=10,MaxWords=26,' || :pens) end
            from request r cross join (select cast(:sought as tsquery) sought) s
            where r.id = any(:ids)""";

    // To plan what this transaction asks next takes longer than to answer it, and no plan of it depends on the words.
    private static final String SOUGHT = """
            select coalesce(cast(sought(:wanted, :unwanted) as text), '')
            where set_config('plan_cache_mode', 'force_generic_plan', true) is not null""";

    private final EntityManager database;

    Finds(EntityManager database) {
        this.database = database;
    }

    /** The words as the database looks for them. Empty: there is no word in them that can be looked for. */
    String sought(Wording wording) {
        return (String) database.createNativeQuery(SOUGHT, String.class)
                .setParameter("wanted", wording.wantedOnes())
                .setParameter("unwanted", wording.unwantedOnes())
                .getSingleResult();
    }

    List<Long> ids(Asked asked, String sought, LocalDate today, int skipped, int most) {
        Query query = found(
                        "select r.id " + FOUND + " order by s.place offset :skipped",
                        asked,
                        sought,
                        today,
                        skipped + most)
                .setParameter("skipped", skipped);
        List<Long> ids = new ArrayList<>();
        for (Object id : query.getResultList()) {
            ids.add(((Number) id).longValue());
        }
        return ids;
    }

    int count(Asked asked, String sought, LocalDate today) {
        return ((Number) found("select count(*) " + FOUND, asked, sought, today, MOST)
                        .getSingleResult())
                .intValue();
    }

    private Query found(String sql, Asked asked, String sought, LocalDate today, int most) {
        return database.createNativeQuery(sql)
                .setParameter("number", asked.number())
                .setParameter("sought", sought)
                .setParameter("has", asked.has().json())
                .setParameter("lacks", asked.lacks().json())
                .setParameter("today", today)
                .setParameter("most", Math.min(most, MOST));
    }

    /** The one of these that bears exactly this number; an agency's number may be borne by several. */
    Optional<String> exactly(String number, List<Long> ids) {
        List<?> numbers = database.createNativeQuery(EXACT, String.class)
                .setParameter("number", number)
                .setParameter("ids", ids.toArray(Long[]::new))
                .getResultList();
        boolean ours = !numbers.isEmpty() && numbers.get(0).toString().equalsIgnoreCase(number);
        return ours || numbers.size() == 1 ? Optional.of(numbers.get(0).toString()) : Optional.empty();
    }

    record Marked(String title, String passage) {

        static final Marked NOTHING = new Marked("", "");
    }

    Map<Long, Marked> marked(List<Long> ids, String sought) {
        Query query = database.createNativeQuery(MARKED, Tuple.class)
                .setParameter("ids", ids.toArray(Long[]::new))
                .setParameter("sought", sought)
                .setParameter("marks", "" + Piece.BEGINS + Piece.ENDS)
                .setParameter("pens", "StartSel=" + Piece.BEGINS + ",StopSel=" + Piece.ENDS);
        Map<Long, Marked> marked = new HashMap<>();
        for (Object row : query.getResultList()) {
            Tuple tuple = (Tuple) row;
            marked.put(tuple.get(0, Long.class), new Marked(tuple.get(1, String.class), tuple.get(2, String.class)));
        }
        return marked;
    }
}

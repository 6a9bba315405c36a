package org.foiadesk.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names that everybody here may know, people's and agencies', also when they are misspelt. No word of a request is among them. */
@ApplicationScoped
class Names {

    private static final String CALLED = """
            select p.id, p.name from person p
            where p.username = lower(:typed) or ' ' || lower(p.name) like '% ' || lower(:begun) || '%'
            order by p.username = lower(:typed) desc, p.name, p.id""";

    private static final String NEAR = """
            select p.name from person p
            where greatest(word_similarity(:typed, p.name), similarity(:typed, p.username)) >= 0.4
            order by greatest(word_similarity(:typed, p.name), similarity(:typed, p.username)) desc, p.name limit 1""";

    private static final String BETTER = """
            with known as (
              select unnest(string_to_array(translate(a.sought, '|', ' '), ' ')) word from agency a where a.active
              union select unnest(string_to_array(lower(p.name), ' ')) from person p where p.active)
            select t.typed, near.word
            from unnest(cast(:words as text[])) t(typed)
            cross join lateral (
              select k.word from known k where similarity(k.word, t.typed) >= 0.3
              order by similarity(k.word, t.typed) desc, k.word limit 1) near
            where near.word <> t.typed""";

    private final EntityManager database;

    Names(EntityManager database) {
        this.database = database;
    }

    record Called(long id, String name) {}

    /** People, leavers too, of that user name or with a name that begins so. */
    List<Called> called(String typed) {
        Query query = database.createNativeQuery(CALLED, Tuple.class)
                .setParameter("typed", typed)
                .setParameter("begun", typed.replaceAll("[%_\\\\]", " "));
        List<Called> called = new ArrayList<>();
        for (Object row : query.getResultList()) {
            Tuple tuple = (Tuple) row;
            called.add(new Called(tuple.get(0, Long.class), tuple.get(1, String.class)));
        }
        return called;
    }

    Optional<String> near(String typed) {
        List<?> nearest = database.createNativeQuery(NEAR, String.class)
                .setParameter("typed", typed)
                .getResultList();
        return nearest.stream().map(String::valueOf).findFirst();
    }

    /** For each word that is nearly a name, that name. */
    Map<String, String> better(List<String> words) {
        Query query =
                database.createNativeQuery(BETTER, Tuple.class).setParameter("words", words.toArray(String[]::new));
        Map<String, String> better = new HashMap<>();
        for (Object row : query.getResultList()) {
            Tuple tuple = (Tuple) row;
            better.put(tuple.get(0, String.class), tuple.get(1, String.class));
        }
        return better;
    }
}

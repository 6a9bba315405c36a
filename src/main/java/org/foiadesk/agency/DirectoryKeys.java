package org.foiadesk.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import org.hibernate.Session;

/** Which entries of the starter directory were ever brought. */
@ApplicationScoped
class DirectoryKeys {

    private final Session database;

    DirectoryKeys(Session database) {
        this.database = database;
    }

    Set<String> all() {
        return Set.copyOf(database.createNativeQuery("SELECT key FROM directory_key", String.class)
                .getResultList());
    }

    /** False when another one was first: two nodes may start at once. */
    boolean claim(String key, Instant now) {
        return database.createNativeMutationQuery(
                                "INSERT INTO directory_key (key, brought_at) VALUES (:key, :now) ON CONFLICT DO NOTHING")
                        .setParameter("key", key)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }
}

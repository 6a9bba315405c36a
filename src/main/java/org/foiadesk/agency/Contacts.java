package org.foiadesk.agency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.foiadesk.platform.NotFound;

/** How the agencies are reached. */
@ApplicationScoped
class Contacts implements PanacheRepositoryBase<Contact, Long> {

    List<Contact> of(long agencyId) {
        return list("agency.id = ?1 order by id", agencyId);
    }

    /** The agency's own contact; that of another agency is not found. */
    Contact of(long agencyId, long id) {
        return find("agency.id = ?1 and id = ?2", agencyId, id)
                .firstResultOptional()
                .orElseThrow(NotFound::new);
    }
}

package org.foiadesk.correspondence;

import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import org.foiadesk.jail.Mailbox;

/** Why a sender may not be whom they show: their domain only looks like an agency's, or their name bears another address. */
final class Doubt {

    private static final String AGENCIES = "SELECT DISTINCT lower(split_part(value, '@', 2)) FROM agency_contact"
            + " WHERE way = 'EMAIL' AND value LIKE '%@%'";

    private Doubt() {}

    static Optional<String> of(Connection on, Mailbox from) {
        return of(from, Rows.list(on, row -> row.getString(1), AGENCIES));
    }

    static Optional<String> of(Mailbox from, List<String> agencies) {
        String domain = Domains.of(from.address());
        return Domains.pretended(domain, agencies)
                .map(agency -> "The sender writes from " + domain + ", which looks like " + agency
                        + " and is not it. Make sure who this is before you answer.")
                .or(() -> shownAddress(from, domain));
    }

    /** "foia@city.gov" <eve@evil.example> */
    private static Optional<String> shownAddress(Mailbox from, String domain) {
        return Domains.addressIn(from.name())
                .filter(shown -> !domain.isEmpty() && !kin(Domains.of(shown), domain))
                .map(shown -> "The sender’s name shows the address " + shown + ", but the mail was written from "
                        + from.address() + ". Make sure who this is before you answer.");
    }

    private static boolean kin(String one, String other) {
        return Domains.under(one, other) || Domains.under(other, one);
    }
}

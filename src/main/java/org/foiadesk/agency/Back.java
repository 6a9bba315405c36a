package org.foiadesk.agency;

import jakarta.ws.rs.core.Response;

/** After a good post: back to the agency's page, by its path alone, whatever the proxy in front calls us. */
final class Back {

    private Back() {}

    static Response to(long agencyId) {
        return Response.status(Response.Status.SEE_OTHER)
                .header("Location", "/agencies/" + agencyId)
                .build();
    }
}

package org.foiadesk.people;

import jakarta.ws.rs.core.Response;

/** After a good post: on to another page of ours, by its path alone, whatever the proxy in front calls us. */
final class SeeOther {

    private SeeOther() {}

    static Response at(String path) {
        return Response.status(Response.Status.SEE_OTHER)
                .header("Location", path)
                .build();
    }
}
